package canyu.report.calibration;

import canyu.calibration.inference.diagnostics.Shortfall;
import canyu.report.words.Labels;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Why a calibration has not converged, and what one can do about it.
 *
 * @param names what an answer is called
 */
public record ShortfallText(Labels labels, UnaryOperator<String> names) {

  /** All reasons, a sentence or two each. */
  public String of(List<Shortfall> shortfalls) {
    return shortfalls.stream().map(this::of).collect(Collectors.joining(labels.text("shortfall.and")));
  }

  private String of(Shortfall shortfall) {
    if (shortfall instanceof Shortfall.FewDraws few) {
      return labels.text("shortfall.draws", count((long) few.effective()), count(Shortfall.LEAST_DRAWS));
    }
    if (shortfall instanceof Shortfall.FewDrawsForUnknowns few) {
      return labels.text("shortfall.drawsForUnknowns", count((long) few.effective()), count(few.unknowns()),
          count(few.needed()));
    }
    if (shortfall instanceof Shortfall.FewMembers few) {
      return labels.text("shortfall.members", count(few.members()), count(few.unknowns()));
    }
    return ofMisfit(shortfall);
  }

  private String ofMisfit(Shortfall shortfall) {
    if (shortfall instanceof Shortfall.CorrectionLeft left) {
      return labels.text("shortfall.correction", labels.numbers().significant(left.left()),
          labels.numbers().significant(Shortfall.CorrectionLeft.MOST));
    }
    if (shortfall instanceof Shortfall.RanksFailed ranks) {
      return labels.text("shortfall.ranks", listed(ranks.unknowns()), count(ranks.trials()));
    }
    if (shortfall instanceof Shortfall.AnswersMissed missed) {
      return labels.text("shortfall.answers", listed(missed.answers().stream().map(names).toList()),
          labels.numbers().plain(missed.errors(), 1), labels.numbers().significant(missed.p()),
          labels.numbers().significant(Shortfall.AnswersMissed.LEAST));
    }
    return labels.text(
        "shortfall.joint", labels.numbers().significant(((Shortfall.JointMisfit) shortfall).p()),
        labels.numbers().significant(Shortfall.JointMisfit.LEAST));
  }

  private String listed(List<String> all) {
    return String.join(labels.text("format.comma"), all);
  }

  private String count(long number) {
    return labels.numbers().count(number);
  }
}

package canyu.report.run;

import canyu.experiment.comparison.GapChange;
import canyu.experiment.comparison.Harm;
import canyu.indicator.Indicator;
import canyu.report.words.Labels;
import java.util.Comparator;
import java.util.List;

/** Who loses: under the best arm, under others, and where a gap closes because somebody falls back. */
record HarmText(RunResults results, Labels labels) {

  /** So many groups are named, those that lose most first. */
  private static final int NAMED = 5;

  String sentence() {
    String best = results.first().best();
    List<String> harming = results.arms().stream()
        .filter(arm -> !arm.equals(best) && !results.harm(arm).losing().isEmpty()).toList();
    return ofBest(best) + (harming.isEmpty() ? labels.text("answer.noOtherHarms")
        : labels.text("answer.otherHarms", String.join(labels.text("format.semicolon"),
            harming.stream().map(arm -> labels.text("answer.harmOf", labels.quoted(arm), losing(arm))).toList())))
        + levelled();
  }

  private String ofBest(String best) {
    String measure = labels.of(Harm.measure(results.comparison()));
    Harm harm = results.harm(best);
    if (harm.gaining().isEmpty() && harm.losing().isEmpty()) {
      return labels.text("answer.bestMovesNobody", labels.quoted(best), measure);
    }
    String gaining = labels.numbers().count(harm.gaining().size());
    return harm.losing().isEmpty()
        ? labels.text("answer.bestHarmsNobody", labels.quoted(best), measure, gaining)
        : labels.text("answer.bestHarms", labels.quoted(best), measure, gaining, losing(best));
  }

  private String losing(String arm) {
    Harm harm = results.harm(arm);
    List<String> names = results.comparison().groups().names();
    if (harm.harmsAll(results.comparison())) {
      return labels.text("answer.everyGroup");
    }
    List<String> worst = harm.losing().stream().sorted(Comparator.comparingDouble(group -> -loss(arm, group)))
        .limit(NAMED).map(names::get).toList();
    int more = harm.losing().size() - worst.size();
    return more == 0 ? labels.groups(worst)
        : labels.text("answer.andMore", labels.groups(worst), labels.numbers().count(more));
  }

  private double loss(String arm, int group) {
    return Math.abs(results.effect(arm, Harm.measure(results.comparison()), group).difference());
  }

  private String levelled() {
    List<String> arms = results.arms().stream()
        .filter(arm -> results.effect(arm, Indicator.GAP_AGE).isDefined()
            && results.gapChange(arm, Indicator.GAP_AGE) == GapChange.LEVELLED_DOWN).toList();
    return arms.isEmpty() ? "" : labels.text("answer.levelled", labels.quoted(arms));
  }
}

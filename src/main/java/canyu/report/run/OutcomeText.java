package canyu.report.run;

import canyu.experiment.comparison.OutcomeEffects;
import canyu.experiment.comparison.Ranking;
import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Verdict;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which arm does best in an outcome, by how much, and how sure that is. */
record OutcomeText(OutcomeEffects outcome, Ranking ranking, Labels labels) {

  /** So many arms are named one by one. */
  private static final int NAMED = 5;

  String sentence() {
    String best = outcome.order().get(0);
    Effect effect = outcome.effect(best);
    String name = labels.of(outcome.outcome());
    String arms = labels.numbers().count(outcome.comparison().compared().size());
    String shown = outcome.best();
    if (!shown.equals(best)) {
      Effect told = outcome.effect(shown);
      return labels.text("answer.bestShown", name, labels.quoted(shown), arms, change(told),
          labels.level(outcome.indicator(), told.statusQuo()), labels.level(outcome.indicator(), told.level()),
          labels.quoted(best), change(effect), verdict(best)) + labels.text("format.stop");
    }
    if (!outcome.isBetter(best)) {
      return labels.text("answer.none", name, arms, labels.level(outcome.indicator(), outcome.statusQuo()),
          labels.quoted(best), change(effect), verdict(best)) + labels.text("format.stop");
    }
    return labels.text("answer.best", name, labels.quoted(best), arms, change(effect),
        labels.level(outcome.indicator(), effect.statusQuo()), labels.level(outcome.indicator(), effect.level()))
        + sure(best) + labels.text("format.stop");
  }

  /** What becomes of a gap says more than whether it is a larger number. */
  private String verdict(String arm) {
    return outcome.indicator().gap().isPresent()
        ? labels.of(outcome.comparison().gapChange(arm, outcome.indicator())) : labels.verdict(outcome.effect(arm));
  }

  private String change(Effect effect) {
    return labels.change(outcome.indicator(), Effect95.of(outcome.indicator(), effect));
  }

  /** In how many draws it is best, and which arms may well be as good: city by city, they are not told apart from it. */
  private String sure(String best) {
    String share = labels.percent(ranking.arms().stream().filter(place -> place.arm().equals(best)).findFirst()
        .orElseThrow().best(), 0);
    boolean drawn = outcome.comparison().scenario().uncertainty().isPresent();
    List<String> rivals = outcome.order().stream()
        .filter(arm -> !arm.equals(best) && !outcome.isAhead(best, arm)).toList();
    return labels.text(drawn ? "answer.bestDraws" : "answer.bestCities", share)
        + (rivals.isEmpty() ? "" : labels.text("answer.rivals", labels.quoted(rivals)));
  }

  /** What is said of all arms: how many have each verdict, and which, unless they are many. */
  String verdicts() {
    String verdicts = Stream.of(Verdict.values()).map(this::arms).filter(text -> !text.isEmpty())
        .collect(Collectors.joining(labels.text("format.semicolon")));
    return labels.text("answer.verdicts", verdicts);
  }

  private String arms(Verdict verdict) {
    List<String> arms = outcome.order().stream()
        .filter(arm -> outcome.effect(arm).isDefined() && outcome.effect(arm).verdict() == verdict).toList();
    String count = labels.numbers().count(arms.size());
    if (arms.isEmpty()) {
      return "";
    }
    return arms.size() > NAMED ? labels.text("answer.verdictCount", labels.of(verdict), count)
        : labels.text("answer.verdictOf", labels.of(verdict), count, labels.quoted(arms));
  }
}

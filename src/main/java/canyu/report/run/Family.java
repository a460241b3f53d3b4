package canyu.report.run;

import canyu.experiment.comparison.Harm;
import canyu.indicator.Indicator;
import canyu.report.words.Labels;
import java.util.List;
import java.util.stream.IntStream;

/** What the number of comparisons means for each of them, in words. */
record Family(RunResults results, Labels labels) {

  /** How many intervals there are, and which arms stand out though all are looked at together (Holm 1979). */
  String sentence() {
    List<String> picks = results.first().picks();
    List<String> others = results.arms().stream().filter(arm -> !picks.contains(arm)).toList();
    String found = labels.text(picks.isEmpty() ? "answer.familyNone" : "answer.family", labels.numbers().count(intervals()),
        labels.numbers().count(results.arms().size()), labels.numbers().count(picks.size()));
    return found + (others.isEmpty() || picks.isEmpty() ? "" : labels.text("answer.familyNot", labels.quoted(others)))
        + labels.text("format.stop");
  }

  /** Those of the outcomes, of groups, of gaps, and of the table of all effects. */
  private long intervals() {
    Indicator measure = Harm.measure(results.comparison());
    return results.arms().stream().mapToLong(arm ->
        results.outcomes().stream().filter(outcome -> outcome.effect(arm).isDefined()).count()
            + IntStream.range(0, results.comparison().groups().count())
                .filter(group -> results.effect(arm, measure, group).isDefined()).count()
            + FairnessSection.GAPS.stream().filter(gap -> results.effect(arm, gap).isDefined()).count()
            + EffectSection.MAIN.stream().filter(indicator -> results.effect(arm, indicator).isDefined()).count()).sum();
  }
}

package canyu.report.terminal;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.OutcomeEffects;
import canyu.experiment.comparison.Spendings;
import canyu.experiment.statistics.Effect;
import canyu.indicator.Trajectory;
import canyu.report.words.Dates;
import canyu.report.words.Effect95;
import canyu.report.words.Heads;
import canyu.report.words.Labels;
import canyu.report.words.TriggerText;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/** The answer to a scenario's question on a terminal: a table for each outcome, which fits its width. */
public record EffectsTable(LoadedScenario loaded, Comparison comparison, Labels labels) {

  /** The tables, the most important outcome first, the arm that does best in it first. */
  public String text() {
    return labels.shipped(scenario().title()) + "\n" + labels.shipped(scenario().question()) + "\n\n"
        + comparison.outcomes().stream().map(this::table).collect(Collectors.joining("\n"))
        + Heads.of(loaded, labels).map(this::heads).orElse("")
        + "\n" + Folded.text(notes())
        + new TriggerText(comparison, labels).sentences().stream().map(each -> "\n" + Folded.text(each))
            .collect(Collectors.joining());
  }

  private Scenario scenario() {
    return loaded.scenario();
  }

  /** The same in residents of the real place. */
  private String heads(Heads heads) {
    List<OutcomeEffects> counted = Heads.counted(comparison.outcomes());
    TextTable table = new TextTable(new ArrayList<>(), new ArrayList<>());
    table.header().add(labels.text("arm"));
    counted.forEach(outcome -> table.header().add(labels.of(outcome.outcome())));
    table.header().add(labels.text("terminal.cost", labels.shipped(scenario().currency())));
    for (String arm : comparison.outcomes().get(0).order()) {
      List<String> cells = new ArrayList<>(List.of(labels.shipped(arm)));
      counted.forEach(outcome -> cells.add(labels.estimate(heads.change(outcome, arm), 0)));
      cells.add(labels.numbers().plain(heads.cost(new Spendings(comparison).inAll(arm)), 0));
      table.rows().add(cells);
    }
    return "\n" + Folded.text(labels.text("heads.rule", heads.place(), heads.residents(), heads.each(),
        labels.numbers().count(scenario().population().residents()))) + table.asText(Folded.WIDTH);
  }

  /**
   * What is known of the most important outcome while runs go on.
   *
   * @param asked how many cities there will be
   */
  public String soFar(int asked) {
    return labels.text("terminal.soFar", labels.numbers().count(comparison.replicates()),
        labels.numbers().count(asked)) + "\n" + table(comparison.outcomes().get(0));
  }

  private String table(OutcomeEffects outcome) {
    boolean first = outcome.outcome().equals(scenario().outcomes().get(0));
    List<String> heads = new ArrayList<>(List.of(labels.text("arm"), labels.text("effects.difference"),
        labels.text("effects.interval"), labels.text("effects.verdict")));
    if (first) {
      heads.add(labels.text("terminal.cost", labels.shipped(scenario().currency())));
    }
    TextTable table = TextTable.of(heads.toArray(String[]::new));
    comparison.outcomes().get(0).order().forEach(arm -> table.add(row(arm, outcome, first).toArray(String[]::new)));
    return Folded.text(
        labels.level(outcome.outcome(), outcome.statusQuo(), scenario().matter(outcome.outcome())))
        + table.asText(Folded.WIDTH);
  }

  private List<String> row(String arm, OutcomeEffects outcome, boolean first) {
    Effect effect = outcome.effect(arm);
    Effect95 shown = Effect95.of(outcome.indicator(), effect);
    List<String> cells = new ArrayList<>(List.of(labels.shipped(arm), labels.difference(outcome.indicator(), shown),
        labels.interval(outcome.indicator(), shown), labels.verdict(effect)));
    if (first) {
      cells.add(labels.numbers().plain(new Spendings(comparison).inAll(arm), 0));
    }
    return cells;
  }

  private String notes() {
    int weeks = scenario().time().weeks();
    int last = Math.min(Trajectory.LAST_WEEKS, weeks);
    return labels.text("terminal.note", labels.numbers().count(last), labels.numbers().count(weeks),
        labels.numbers().count(comparison.replicates()),
        labels.numbers().count(scenario().population().residents()))
        + Dates.of(scenario(), labels).span(weeks, last)
        + scenario().uncertainty().map(drawn -> labels.text("terminal.draws")).orElse("") + pairing();
  }

  /** How much narrower the intervals of the first outcome are for comparing the same cities. */
  private String pairing() {
    OutcomeEffects first = comparison.outcomes().get(0);
    double[] kept = comparison.compared().stream()
        .mapToDouble(arm -> first.effect(arm).varianceReduction())
        .filter(reduction -> !Double.isNaN(reduction))
        .map(reduction -> Math.sqrt(Math.max(0, 1 - reduction)))
        .toArray();
    return kept.length == 0 ? "" : labels.text("terminal.pairing",
        labels.percent(new Median().evaluate(kept), 0), labels.percent(StatUtils.max(kept), 0));
  }
}

package canyu.report;

import canyu.experiment.Comparison;
import canyu.experiment.Effect;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.scenario.Scenario;
import java.util.Locale;

/** The answer to a scenario's question as a table for the terminal. */
public record EffectsTable(Scenario scenario, Comparison comparison) {

  /** Levels in per cent, differences from the status quo in points, each arm in a row. */
  public String text() {
    TextTable table = TextTable.of("arm", "participation %", "difference", "95 % interval", "verdict", "willing %",
        "trust", "gives data %", "gap by age", "cost, " + scenario.currency());
    comparison.arms().forEach(arm -> addRow(table, arm));
    return String.format(Locale.ROOT, """
        %s
        %s

        %sResidents who took part in 4 weeks; mean of the last %d of %d weeks over %d cities of %,d residents.
        Differences are in points from the status quo with the same luck; intervals by Student's t over the cities.
        The gap is the participation of those under 60 minus that of those from 60, in points.""",
        scenario.title(), scenario.question(), table.asText(), Math.min(Trajectory.LAST_WEEKS, scenario.time().weeks()),
        scenario.time().weeks(),
        comparison.replicates(), scenario.population().residents());
  }

  private void addRow(TextTable table, String arm) {
    Effect participation = effect(arm, Indicator.PARTICIPATION);
    boolean compared = !arm.equals(Scenario.STATUS_QUO);
    table.add(arm,
        points(participation.level()),
        compared ? finely(participation.difference()) : "",
        compared ? interval(participation) : "",
        compared ? participation.verdict().toString() : "",
        points(effect(arm, Indicator.WILLING).level()),
        String.format(Locale.ROOT, "%.3f", effect(arm, Indicator.TRUST).level()),
        points(effect(arm, Indicator.PROVIDING_DATA).level()),
        signed(effect(arm, Indicator.GAP_AGE).level()),
        String.format(Locale.ROOT, "%,.0f", effect(arm, Indicator.COST).level()));
  }

  private Effect effect(String arm, Indicator indicator) {
    return comparison.effect(arm, indicator, Groups.CITY);
  }

  private static String points(double share) {
    return String.format(Locale.ROOT, "%.2f", 100 * share);
  }

  private static String interval(Effect effect) {
    return effect.replicates() < 2 ? "one city" : "[" + finely(effect.low()) + ", " + finely(effect.high()) + "]";
  }

  private static String finely(double share) {
    return String.format(Locale.ROOT, "%+.3f", 100 * share);
  }

  private static String signed(double share) {
    return String.format(Locale.ROOT, "%+.2f", 100 * share);
  }
}

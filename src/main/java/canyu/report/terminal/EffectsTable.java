package canyu.report.terminal;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.statistics.Effect;
import canyu.indicator.Gap;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.report.words.Count;
import canyu.report.words.TextNumber;
import canyu.scenario.Scenario;
import java.util.Locale;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Median;

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

        %sResidents who took part in 4 weeks; mean of the last %d of %s over %s of %,d residents.
        Differences are in points from %s with the same luck; effects.csv says how each interval was obtained.%s
        %s""",
        scenario.title(), scenario.question(), table.asText(), Math.min(Trajectory.LAST_WEEKS, scenario.time().weeks()),
        Count.of(scenario.time().weeks(), "week", "weeks"), Count.of(comparison.replicates(), "city", "cities"),
        scenario.population().residents(), reference(), spread() + pairing(), gap());
  }

  private String reference() {
    String arm = comparison.reference();
    return arm.equals(Scenario.STATUS_QUO) ? "the status quo" : "\"" + arm + "\"";
  }

  /** What the gap is, or why there is none. */
  private String gap() {
    return Gap.AGE.missing(comparison::isInhabited)
        .map(nobody -> "The gap by age is not defined: there are no " + nobody + ".")
        .orElse("The gap is the participation of those under 60 minus that of those from 60, in points.");
  }

  /** What the intervals do not say where cities draw parameters. */
  private String spread() {
    return scenario.uncertainty().map(drawn -> "\nIntervals are of the mean over draws of parameters; nine tenths of"
        + " the draws lie between drawLow and drawHigh.").orElse("");
  }

  /** How much narrower the intervals are for comparing the same cities. */
  private String pairing() {
    double[] kept = comparison.arms().stream()
        .filter(arm -> !arm.equals(comparison.reference()))
        .mapToDouble(arm -> effect(arm, Indicator.PARTICIPATION).varianceReduction())
        .filter(reduction -> !Double.isNaN(reduction))
        .map(reduction -> Math.sqrt(Math.max(0, 1 - reduction)))
        .toArray();
    return kept.length == 0 ? "" : String.format(Locale.ROOT,
        "\nPairing makes the intervals %.0f %% as wide as they would be otherwise (median over arms; widest %.0f %%).",
        100 * new Median().evaluate(kept), 100 * StatUtils.max(kept));
  }

  private void addRow(TextTable table, String arm) {
    Effect participation = effect(arm, Indicator.PARTICIPATION);
    boolean compared = !arm.equals(comparison.reference());
    table.add(arm,
        points(participation.level()),
        compared ? finely(participation.difference()) : "",
        compared ? interval(participation) : "",
        compared ? verdict(participation) : "",
        points(effect(arm, Indicator.WILLING).level()),
        TextNumber.of("%.3f", effect(arm, Indicator.TRUST).level()),
        points(effect(arm, Indicator.PROVIDING_DATA).level()),
        signed(effect(arm, Indicator.GAP_AGE).level()),
        TextNumber.of("%,.0f", effect(arm, Indicator.COST).level()));
  }

  private Effect effect(String arm, Indicator indicator) {
    return comparison.effect(arm, indicator, Groups.CITY);
  }

  private static String points(double share) {
    return TextNumber.of("%.2f", 100 * share);
  }

  private static String interval(Effect effect) {
    if (effect.replicates() < 2) {
      return effect.isDefined() ? "one city" : TextNumber.NONE;
    }
    return Double.isFinite(effect.low())
        ? "[" + finely(effect.low()) + ", " + finely(effect.high()) + "]" : "the same in both cities";
  }

  private static String verdict(Effect effect) {
    if (!effect.isDefined()) {
      return "not defined";
    }
    return effect.isNothing() ? "no difference" : effect.verdict().toString();
  }

  private static String finely(double share) {
    return TextNumber.of("%+.3f", 100 * share);
  }

  private static String signed(double share) {
    return TextNumber.of("%+.2f", 100 * share);
  }
}

package canyu.experiment.comparison;

import canyu.experiment.statistics.UnitCost;
import canyu.experiment.statistics.Verdict;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Spending;
import canyu.scenario.definition.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What arms cost, and what they give for it. Costs and gains are those of the same weeks, the last ones, over which all
 * effects are averaged; what is paid once is written off evenly over all weeks of the scenario.
 */
public record Spendings(Comparison comparison) {

  private static final List<Indicator> ACTS = List.of(Indicator.REPORTS, Indicator.REQUESTS, Indicator.CONSULTATIONS);

  /** What an arm has cost by the end, beyond what the arm has with which it is compared. */
  public double inAll(String arm) {
    return difference(arm, Indicator.COST);
  }

  /** What an arm has cost by the end, whatever it is compared with: what has to be paid. */
  public double byItself(String arm) {
    return comparison.effect(arm, Indicator.COST, Groups.CITY).level();
  }

  /** What an arm costs in the last 52 weeks. */
  public double perYear(String arm) {
    return difference(arm, Indicator.COST_52);
  }

  private double difference(String arm, Indicator indicator) {
    return comparison.effect(arm, indicator, Groups.CITY).difference();
  }

  /**
   * What one more resident who takes part at least once in a year costs: the cost of 52 weeks by the gain in
   * participation in the same 52 weeks.
   *
   * @return empty where the gain is not resolved, and where the scenario is shorter than a year
   */
  public Optional<UnitCost> perParticipantYear(String arm) {
    boolean gains = comparison.effect(arm, Indicator.PARTICIPATION_52, Groups.CITY).verdict() == Verdict.RAISES;
    return gains && !isShort() ? UnitCost.of(differences(arm, Indicator.COST_52),
        people(differences(arm, Indicator.PARTICIPATION_52)), comparison.sampling()) : Optional.empty();
  }

  /** What one more report, request or consultation costs; empty where it is not resolved that there are more. */
  public Optional<UnitCost> perAct(String arm) {
    double[] acts = acts(arm);
    return comparison.interval(acts).low() > 0
        ? UnitCost.of(differences(arm, Indicator.COST_THIS_WEEK), people(acts), comparison.sampling())
        : Optional.empty();
  }

  /** Whether the scenario has no year over which a cost could be said. */
  public boolean isShort() {
    return comparison.scenario().time().weeks() < Spending.YEAR;
  }

  private double[] acts(String arm) {
    List<double[]> kinds = ACTS.stream().map(kind -> differences(arm, kind)).toList();
    return IntStream.range(0, comparison.replicates())
        .mapToDouble(city -> kinds.stream().mapToDouble(kind -> kind[city]).sum()).toArray();
  }

  private double[] differences(String arm, Indicator indicator) {
    return comparison.differences(arm, indicator, Groups.CITY);
  }

  private double[] people(double[] shares) {
    return IntStream.range(0, shares.length)
        .mapToDouble(city -> shares[city] * comparison.scenario().population().residents()).toArray();
  }

  /** The arm with the least cost for one more participant in a year. */
  public Optional<String> cheapest() {
    return comparison.compared().stream().filter(arm -> perParticipantYear(arm).isPresent())
        .min(Comparator.comparingDouble(arm -> perParticipantYear(arm).orElseThrow().cost()));
  }

  /** Whether an arm costs more than the budget of the scenario, if there is one. */
  public boolean isBeyondBudget(String arm) {
    return comparison.scenario().budget().filter(budget -> byItself(arm) > budget).isPresent();
  }

  /** The arms within the budget, those that do best in the first outcome first. */
  public Stream<String> withinBudget() {
    return comparison.outcomes().get(0).order().stream().filter(arm -> !isBeyondBudget(arm));
  }

  /** Whether an arm comes with what is paid once, which is written off. */
  public static boolean hasSetUp(Scenario scenario, String arm) {
    return scenario.countermeasures(arm).stream().anyMatch(each ->
        each.cost().setUp() != 0 || each.cost().perResidentReached() != 0);
  }
}

package canyu.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Sweep;
import canyu.countermeasure.Cost;
import canyu.countermeasure.Extent;
import canyu.countermeasure.Firing;
import canyu.countermeasure.Ledger;
import canyu.countermeasure.Period;
import canyu.countermeasure.Stretch;
import canyu.experiment.comparison.HandMade;
import canyu.indicator.Indicator;
import canyu.scenario.loading.LoadedScenario;
import canyu.simulation.Replicate;
import canyu.simulation.Towns;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunResultTest {

  private static final int WEEKS = 8;

  /** From week 5 on in two communities. */
  private static final Ledger LEDGER = new Ledger(List.of(List.of(
      new Extent(2, 100, List.of(new Stretch(new Period(5, Optional.empty(), 0), 1))))));

  private static final List<RunResult.Value> VALUES = List.of(
      new RunResult.Value(4, 0, Indicator.TRUST, 0.1), new RunResult.Value(4, 1, Indicator.TRUST, 0.2),
      new RunResult.Value(8, 0, Indicator.TRUST, 0.3), new RunResult.Value(8, 0, Indicator.CONCERN, 0.4));

  private static RunResult unpriced() {
    double[][] ends = new double[2][Indicator.values().length];
    for (double[] group : ends) {
      Arrays.fill(group, 0.5);
    }
    return new RunResult("arm", 3, VALUES, ends, HandMade.NOBODY, List.of(new Firing(0, 5, 4, 0)), LEDGER, Optional.empty()).unpriced();
  }

  /** Two communities at 3 a week and 12 once each: nothing until week 4, and 2 (4 · 3 + 12) by week 8. */
  private final RunResult priced = unpriced().priced(List.of(new Cost(12, 3, 0)), WEEKS);

  @Test
  void costsStandBehindAllElseOfTheCityInEveryWeekThatIsWritten() {
    assertThat(priced.values()).extracting(value -> value.week() + " " + value.group() + " " + value.indicator()).containsExactly(
        "4 0 TRUST", "4 0 COST", "4 0 COST_52", "4 0 COST_THIS_WEEK", "4 1 TRUST",
        "8 0 TRUST", "8 0 CONCERN", "8 0 COST", "8 0 COST_52", "8 0 COST_THIS_WEEK");
    assertThat(cost(4, Indicator.COST)).isZero();
    assertThat(cost(8, Indicator.COST)).isCloseTo(48, within(1e-9));
    assertThat(cost(8, Indicator.COST_THIS_WEEK)).as("what is paid once falls to all eight weeks alike")
        .isCloseTo(2 * (3 + 12 / 8.0), within(1e-9));
  }

  private double cost(int week, Indicator indicator) {
    return priced.values().stream().filter(value -> value.week() == week && value.indicator() == indicator)
        .mapToDouble(RunResult.Value::value).sum();
  }

  @Test
  void theEndAndTriggersHaveTheirCostsToo() {
    assertThat(priced.inTheEnd(Indicator.COST, 0)).isCloseTo(48, within(1e-9));
    assertThat(priced.firings()).containsExactly(new Firing(0, 5, 4, 48));
    assertThat(priced.inTheEnd(Indicator.TRUST, 1)).isEqualTo(0.5);
  }

  /** What is kept of a run does not depend on prices. */
  @Test
  void withoutPricesItIsAsItWas() {
    RunResult again = priced.unpriced();

    assertThat(again.values()).isEqualTo(VALUES);
    assertThat(again.inTheEnd(Indicator.COST, 0)).isNaN();
    assertThat(again.inTheEnd(Indicator.TRUST, 0)).isEqualTo(0.5);
    assertThat(again.firings()).containsExactly(new Firing(0, 5, 4, 0));
    assertThat(priced.inTheEnd(Indicator.COST, 0)).as("the other is left as it was").isNotNaN();
  }

  /** The city every third week, its groups every fourth, and both in the beginning and the end. */
  @Test
  void someWeeksAreWrittenDown() {
    LoadedScenario town = Towns.of("population.residents=100", "population.communitySize=50", "time.burnIn=1", "time.weeks=10",
        "time.recordCity=3", "time.recordGroups=4");
    Replicate.Life life = new Replicate(town, 1, Sweep.IN_ORDER).live(town.scenario().plan("status quo"));
    RunResult run = RunResult.of("any", 1, life, town.scenario().time(), HandMade.NOBODY, Optional.empty());

    assertThat(weeks(run, true)).containsExactly(0, 3, 6, 9, 10);
    assertThat(weeks(run, false)).containsExactly(0, 4, 8, 10);
    assertThat(run.values()).allMatch(value -> !Double.isNaN(value.value()))
        .allMatch(value -> value.value() == life.trajectory().value(value.indicator(), value.group(), value.week()));
    for (int group = 0; group < life.trajectory().groups().count(); group++) {
      assertThat(run.inTheEnd(Indicator.TRUST, group)).isEqualTo(Double.valueOf(life.trajectory().inTheEnd(Indicator.TRUST, group)));
    }
  }

  private static int[] weeks(RunResult run, boolean ofCity) {
    return run.values().stream().filter(value -> value.group() == 0 == ofCity).mapToInt(RunResult.Value::week)
        .distinct().sorted().toArray();
  }

  @Test
  void aLifeInASettledCityIsARunOfTheSamePlan() {
    LoadedScenario town = Towns.of("population.residents=100", "population.communitySize=50", "time.burnIn=1", "time.weeks=6",
        "arms={law: [legalProtection]}");
    SettledCity settled = new SettledCity(town, 1, Sweep.IN_ORDER);
    Replicate.Life reference = settled.live(town.scenario().plan("status quo"), Sweep.IN_ORDER);
    RunResult result = settled.result("law", town.scenario().plan("law"),
        settled.live(town.scenario().plan("law"), Sweep.IN_ORDER), reference.end());
    RunResult arm = new Arms(town, 1, Sweep.IN_ORDER).run("law");

    assertThat(result.values()).isEqualTo(arm.values());
    assertThat(result.moves().gained()).isEqualTo(arm.moves().gained());
    assertThat(IntStream.of(result.replicate(), arm.replicate()).toArray()).containsExactly(1, 1);
    assertThat(result.first()).isEmpty();
  }
}

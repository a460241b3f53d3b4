package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import canyu.countermeasure.Ledger;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Runner;
import canyu.experiment.run.StoppedException;
import canyu.experiment.run.Watcher;
import canyu.experiment.statistics.Interval;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.parameter.ParameterException;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentTest {

  private static final LoadedScenario TOWN = ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of(
      "population.residents", "500", "population.communitySize", "100", "time.burnIn", "4", "time.weeks", "8",
      "replicates", "3", "outcomes", "[participation]", "precision", "{halfWidth: 1e-5, atMost: 7}",
      "arms", "{loop: [closedLoopFeedback]}"));

  private final AtomicInteger announced = new AtomicInteger();
  private final Watcher watcher = new Watcher() {
    @Override
    public void run() {}

    @Override
    public void more(int runs) {
      announced.addAndGet(runs);
    }
  };

  /**
   * Nobody lives: participation in the end is as given, in the status quo 0.
   *
   * @param most it is stopped after so many cities
   */
  private static Runner runner(int most, IntToDoubleFunction participation) {
    return (town, replicates, watcher) -> town.scenario().armNames().stream()
        .flatMap(arm -> replicates.stream().filter(city -> city < most)
            .map(city -> result(arm, city, arm.equals("loop") ? participation.applyAsDouble(city) : 0)))
        .toList();
  }

  private static RunResult result(String arm, int city, double participation) {
    double[][] ends = new double[TOWN.people().groups().count()][Indicator.values().length];
    ends[Groups.CITY][Indicator.PARTICIPATION.ordinal()] = participation;
    return new RunResult(arm, city, List.of(), ends, HandMade.NOBODY, List.of(), Ledger.NONE, Optional.empty());
  }

  /** Differences a millionth apart are known to 2.5 millionths with three cities; those a thousandth apart take all seven. */
  @Test
  void citiesAreAddedOnlyWhereThePrecisionAsksForThem() {
    Comparison few = new Experiment(TOWN, runner(9, city -> 0.1 + 1e-6 * city)).run(watcher);
    assertThat(few.replicates()).isEqualTo(3);
    assertThat(few.stoppedBefore()).isEmpty();
    assertThat(announced.get()).isZero();

    Comparison more = new Experiment(TOWN, runner(9, city -> 0.1 + 1e-3 * city)).run(watcher);
    assertThat(more.replicates()).isEqualTo(7);
    assertThat(more.stoppedBefore()).isEmpty();
    assertThat(announced.get()).as("four cities of two arms").isEqualTo(8);
    assertThat(more.effect("loop", Indicator.PARTICIPATION, Groups.CITY).interval().method()).isEqualTo(Interval.Method.STEIN);
  }

  @Test
  void whatIsThereWhenItIsStoppedIsCompared() {
    Comparison first = new Experiment(TOWN, runner(2, city -> 0.1 + 1e-3 * city)).run(watcher);
    Comparison second = new Experiment(TOWN, runner(5, city -> 0.1 + 1e-3 * city)).run(watcher);

    assertThat(first.replicates()).isEqualTo(2);
    assertThat(first.loaded().scenario().replicates()).isEqualTo(2);
    assertThat(first.stoppedBefore()).hasValue(3);
    assertThat(second.replicates()).isEqualTo(5);
    assertThat(second.stoppedBefore()).hasValue(7);
    assertThatExceptionOfType(StoppedException.class)
        .isThrownBy(() -> new Experiment(TOWN, runner(0, city -> 0)).run(watcher));
  }

  @Test
  void aFirstStageInWhichOneCityDefinesTheOutcomeSaysNothing() {
    assertThatExceptionOfType(ParameterException.class)
        .isThrownBy(() -> new Experiment(TOWN, runner(9, city -> city == 1 ? 0.1 : Double.NaN)).run(watcher))
        .withMessageContaining("with 'loop' it is defined in 1 of 3 cities of the first stage")
        .withMessageContaining("precision");
    assertThat(new Experiment(TOWN, runner(9, city -> city > 0 ? 0.1 + 1e-3 * city : Double.NaN)).run(watcher).replicates())
        .as("two cities have a spread").isEqualTo(7);
  }

  @Test
  void everyRunIsDoneOnceAndThoseThatPrecisionAddsAreAnnounced(@TempDir Path folder) throws IOException {
    List<String> arms = List.copyOf(TOWN.scenario().policies().keySet());
    AtomicInteger done = new AtomicInteger();
    AtomicInteger expected = new AtomicInteger(3 * arms.size());

    Comparison comparison = new Experiment(TOWN,
        new LocalRunner(1, new RunStore(folder, RunKeys.of("test", TOWN))))
        .run(new Watcher() {
          @Override
          public void run() {
            done.incrementAndGet();
          }

          @Override
          public void more(int runs) {
            expected.addAndGet(runs);
          }
        });

    assertThat(comparison.replicates()).isEqualTo(7);
    assertThat(done.get()).isEqualTo(expected.get()).isEqualTo(7 * arms.size());
    assertThat(comparison.runs().stream().map(run -> run.arm() + " " + run.replicate())).containsExactlyElementsOf(
        arms.stream().flatMap(arm -> List.of(0, 1, 2, 3, 4, 5, 6).stream().map(number -> arm + " " + number)).toList());
    assertThat(comparison.integrity().holds()).isNotEmpty().doesNotContainValue(false);
    assertThat(comparison.loaded()).isEqualTo(TOWN);
  }
}

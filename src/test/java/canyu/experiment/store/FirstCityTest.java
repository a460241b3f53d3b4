package canyu.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Experiment;
import canyu.experiment.run.Integrity;
import canyu.experiment.run.RunResult;
import canyu.experiment.tables.ResultTables;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFolder;
import canyu.simulation.Replicate;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of the first city when it is run, so that nobody has to live in it again. */
class FirstCityTest {

  private LoadedScenario town;
  private Path folder;

  @BeforeEach
  void load(@TempDir Path temporary) {
    folder = temporary;
    town = ScenarioFolder.in(temporary).load("""
        population: {residents: 600, communitySize: 100}
        time: {burnIn: 2, weeks: 8, recordGroups: 4}
        replicates: 2
        arms:
          security: [dataSecurity]
        """);
  }

  private RunStore store(int threads) throws Exception {
    return new RunStore(folder.resolve("runs of " + threads), RunKeys.of("test", town));
  }

  private Comparison run(int threads) throws Exception {
    return new Experiment(town, new LocalRunner(threads, store(threads))).run(() -> { });
  }

  @Test
  void whatIsReadAgainIsWhatWasSeenOnAnyNumberOfThreads() throws Exception {
    Comparison seen = run(1);
    Comparison read = run(1);

    assertThat(ResultTables.residents(read).rowCount()).isEqualTo(2 * 500);
    assertThat(ResultTables.residents(read).print(2000))
        .isEqualTo(ResultTables.residents(seen).print(2000)).isEqualTo(ResultTables.residents(run(3)).print(2000));
    assertThat(read.integrity()).isEqualTo(seen.integrity());
    assertThat(read.integrity().holds().values()).hasSize(Integrity.Property.values().length).containsOnly(true);
  }

  @Test
  void onlyTheFirstCityIsSeenAndJudgedInItsStatusQuo() throws Exception {
    List<RunResult> runs = run(1).runs();

    assertThat(runs.stream().map(run -> run.first().isPresent())).containsExactly(true, false, true, false);
    assertThat(runs.get(0).first().orElseThrow().integrity()).isPresent();
    assertThat(runs.get(2).first().orElseThrow().integrity()).isEmpty();
  }

  @Test
  void aRunOfTheFirstCityWithoutItIsNoWholeRun() throws Exception {
    RunResult run = run(1).runs().get(0);
    String key = RunKeys.of("test", town).of(run.arm(), 0);

    assertThat(RunFile.read(RunFile.write(run, key), key, run.arm())).isPresent();
    assertThat(RunFile.read(RunFile.write(new RunResult(run.arm(), 0, run.values(), run.inTheEnd(), run.moves(), run.firings(), run.ledger(),
        Optional.empty()), key), key, run.arm())).isEmpty();
  }

  @Test
  void armsThatDifferByMoreThanTheirPolicyAreFoundOut() {
    Replicate replicate = new Replicate(town, 0, Sweep.IN_ORDER);
    Trajectory statusQuo = replicate.live(Policy.STATUS_QUO).trajectory();
    Trajectory other = replicate.live(town.scenario().policies().get("security")).trajectory();

    Integrity none = Integrity.of(town.scenario(), statusQuo, other, List.of(other, other, statusQuo, other));
    Integrity all = Integrity.of(town.scenario(), statusQuo, statusQuo, Collections.nCopies(4, statusQuo));

    assertThat(none.holds().values()).hasSize(4).containsOnly(false);
    assertThat(all.holds().values()).hasSize(4).containsOnly(true);
  }

  @Test
  void anEffectIsComputedOnce() throws Exception {
    Comparison comparison = run(1);

    assertThat(comparison.effect("security", Indicator.TRUST, Groups.CITY))
        .isSameAs(comparison.effect("security", Indicator.TRUST, Groups.CITY))
        .isNotSameAs(comparison.effect(Scenario.STATUS_QUO, Indicator.TRUST, Groups.CITY));
  }
}

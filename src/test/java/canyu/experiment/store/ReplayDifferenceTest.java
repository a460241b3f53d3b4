package canyu.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.countermeasure.Ledger;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Transitions;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.population.OwnDivisions;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a replay says differs first. */
class ReplayDifferenceTest {

  private static final Groups GROUPS = new Groups(OwnDivisions.USUAL, List.of("gusu"), List.of("villa"));
  private static final Transitions NO_MOVES =
      new Transitions(new long[1], new long[1], new long[1], new long[1], 0, new long[1][1]);

  private static RunResult run(double end, Transitions moves, RunResult.Value... values) {
    return new RunResult("security", 7, List.of(values), new double[][] {{end}}, moves, List.of(), Ledger.NONE, Optional.empty());
  }

  private static RunResult.Value value(int week, int group, Indicator indicator, double value) {
    return new RunResult.Value(week, group, indicator, value);
  }

  @Test
  void theFirstWeekGroupAndIndicatorIsNamedWithBothValues() {
    RunResult kept = run(1, NO_MOVES, value(0, 0, Indicator.TRUST, 0.5), value(4, 0, Indicator.TRUST, 0.5),
        value(4, 1, Indicator.WILLING, 0.25));
    RunResult again = run(2, NO_MOVES, value(0, 0, Indicator.TRUST, 0.5), value(4, 1, Indicator.WILLING, 0.75),
        value(8, 0, Indicator.TRUST, 0.1));

    assertThat(Replay.difference(GROUPS, kept, kept)).isEmpty();
    assertThat(Replay.difference(GROUPS, kept, again))
        .hasValue("arm security, week 4, group city, indicator trust: kept 0.5, now not defined");
    assertThat(Replay.difference(GROUPS, again, kept))
        .hasValue("arm security, week 4, group city, indicator trust: kept not defined, now 0.5");
  }

  @Test
  void theEndAndTheMovesCountToo() {
    Transitions moves = new Transitions(new long[] {1}, new long[1], new long[1], new long[1], 0, new long[1][1]);

    assertThat(Replay.difference(GROUPS, run(1, NO_MOVES), run(2, NO_MOVES))).hasValueSatisfying(said ->
        assertThat(said).contains("what is kept of the end"));
    assertThat(Replay.difference(GROUPS, run(1, NO_MOVES), run(1, moves))).hasValueSatisfying(said ->
        assertThat(said).contains("which residents changed"));
  }

  @Test
  void aRunThatWasTamperedWithIsFoundOut(@TempDir Path temporary) throws IOException {
    LoadedScenario town = ScenarioFolder.in(temporary).load("""
        population: {residents: 200, communitySize: 100}
        time: {burnIn: 1, weeks: 8, recordGroups: 4}
        replicates: 1
        arms:
          security: [dataSecurity]
        """);
    RunStore store = new RunStore(temporary.resolve("runs"), RunKeys.of("test", town));
    RunResult kept = new LocalRunner(1, store).run(town, List.of(0), () -> {}).get(1);
    assertThat(Replay.of(town, store, "security", 0).identical()).isTrue();

    List<RunResult.Value> values = new ArrayList<>(kept.values());
    Collections.replaceAll(values, values.get(40), new RunResult.Value(values.get(40).week(), values.get(40).group(),
        values.get(40).indicator(), values.get(40).value() + 1e-9));
    store.write(new RunResult(kept.arm(), 0, values, kept.inTheEnd(), kept.moves(), kept.firings(), kept.ledger(), kept.first()));
    Replay replay = Replay.of(town, store, "security", 0);

    assertThat(replay.identical()).isFalse();
    assertThat(replay.hash()).isNotEqualTo(replay.hashAgain());
    assertThat(replay.text()).contains("kept ", "now  ", "different: arm security, week ", "group city, indicator ");
  }
}

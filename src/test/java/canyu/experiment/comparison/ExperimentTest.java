package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.experiment.run.Watcher;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentTest {

  private static final LoadedScenario TOWN = ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of(
      "population.residents", "500", "population.communitySize", "100", "time.burnIn", "4", "time.weeks", "8",
      "replicates", "3", "outcomes", "[participation]", "precision", "{halfWidth: 1e-5, atMost: 7}", "arms", "{loop: [closedLoopFeedback]}"));

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
  }
}

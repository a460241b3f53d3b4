package canyu.exploration.optimisation.run;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.experiment.run.LocalWorkers;
import canyu.experiment.run.OtherMachine;
import canyu.experiment.run.Workers;
import canyu.exploration.optimisation.file.LoadedOptimisation;
import canyu.exploration.optimisation.file.OptimisationFile;
import canyu.file.SetAside;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search comes to the same on a machine to which its question travels. */
class MixesElsewhereTest {

  private static final String TOWN = """
      title: A town
      question: What helps?
      population: {residents: 200, communitySize: 100}
      time: {burnIn: 2, weeks: 8}
      replicates: 2
      uncertainty: {}
      arms: {}
      """;

  private static final String QUESTION = """
      title: Which mix?
      scenario: town.yaml
      choose:
        - {measure: awarenessCampaign, strength: [0.3, 1]}
        - {measure: participationPlatform, start: [1, 4]}
      objectives:
        - most: participation52
        - least: cost
      futures: {searched: 2, fresh: 2}
      runs: 20
      finalists: 2
      seed: 7
      weeks: 10
      """;

  @TempDir
  private Path folder;

  private byte[] runs(LoadedOptimisation loaded, String name, Workers workers) throws IOException {
    Path file = folder.resolve(name);
    new Optimiser(loaded, workers, () -> { }).run(file, "f", new SetAside(folder, warning -> { }));
    return Files.readAllBytes(file);
  }

  @Test
  void everyMixEndsWhereItDoesHere() throws IOException {
    ScenarioFolder files = ScenarioFolder.in(folder);
    files.write("town.yaml", TOWN);
    LoadedOptimisation loaded = OptimisationFile.read(files.write("question.yaml", QUESTION), Map.of());
    OtherMachine other = new OtherMachine(folder);

    assertThat(runs(loaded, "there.csv", other)).isEqualTo(runs(loaded, "here.csv", new LocalWorkers(2)));
    assertThat(other.differences()).isEmpty();
    assertThat(other.answers()).isGreaterThan(8);
  }
}

package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.parameter.Node;
import canyu.parameter.ParameterFile;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Job files by which a cluster shares the work of a scenario, and what is said where there is no cluster. */
class ClusterCommandTest {

  private static final String QUESTION = """
      title: Which mix?
      scenario: town.yaml
      choose: [{measure: awarenessCampaign}]
      objectives: [most: participation52]
      futures: {searched: 2, fresh: 2}
      runs: 20
      finalists: 1
      seed: 1
      """;

  private Path folder;
  private Path town;

  @BeforeEach
  void writeScenario(@TempDir Path temporary) {
    folder = temporary;
    town = ScenarioFolder.in(temporary).write("town.yaml", Results.TOWN);
  }

  private Terminal cluster(String system, Object... more) {
    return canyu(Stream.concat(Stream.of("cluster", system, town, "--parts", 3, "--into", folder), Stream.of(more))
        .toArray());
  }

  private String written(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void slurmGetsAnArrayAndAJobThatWaitsForIt() throws IOException {
    Terminal said = cluster("slurm", "--seed", 7, "--out", "results/here");

    assertThat(said.exitCode()).isZero();
    assertThat(said.out()).contains("runs=$(sbatch --parsable town-runs.sbatch)", "--dependency=afterok:$runs");
    assertThat(written("town-runs.sbatch")).startsWith("#!/bin/bash\n")
        .contains("\n#SBATCH --array=1-3\n", "\n#SBATCH --requeue\n", "run " + town + " --set seed=7 --threads 1"
            + " --shard \"$SLURM_ARRAY_TASK_ID/3\" --out \"results/here-parts/$SLURM_ARRAY_TASK_ID\"\n");
    assertThat(written("town-merge.sbatch")).contains(
        "merge " + town + " --set seed=7 --out \"results/here\" $(seq -f \"results/here-parts/%.0f\" 3)\n");
  }

  @Test
  void aShellCanReadWhatSlurmGets() throws IOException, InterruptedException {
    cluster("slurm");

    for (String name : new String[] {"town-runs.sbatch", "town-merge.sbatch"}) {
      Process shell = new ProcessBuilder("bash", "-n", folder.resolve(name).toString()).inheritIO().start();
      assertThat(shell.waitFor()).as(name).isZero();
    }
  }

  @Test
  void kubernetesGetsAnIndexedJobWhosePartsAreTriedAgain() {
    Terminal said = cluster("kubernetes");

    assertThat(said.out()).contains("kubectl wait --for=condition=complete --timeout=-1s job/canyu-town-runs");
    Node.Mapping runs = ParameterFile.read(folder.resolve("town-runs.yaml"));
    assertThat(text(runs, "metadata.name")).isEqualTo("canyu-town-runs");
    assertThat(text(runs, "spec.completionMode")).isEqualTo("Indexed");
    assertThat(text(runs, "spec.completions")).isEqualTo("3");
    assertThat(text(runs, "spec.backoffLimitPerIndex")).isEqualTo("3");
    assertThat(text(runs, "spec.template.spec.containers[0].command[2]"))
        .startsWith("part=$((JOB_COMPLETION_INDEX + 1))\nexec java ").contains("--shard \"$part/3\"");
    Node.Mapping merge = ParameterFile.read(folder.resolve("town-merge.yaml"));
    assertThat(text(merge, "spec.template.spec.containers[0].command[2]")).contains(" merge " + town);
  }

  private static String text(Node.Mapping tree, String path) {
    return ((Node.Scalar) tree.at(path).orElseThrow()).text();
  }

  @Test
  void thereIsACityForEveryPart() {
    assertThat(cluster("slurm", "--replicates", 2)).isEqualTo(new Terminal(2, "",
        "--parts: must be a whole number between 1 and 2, the number of cities, but is 3\n"));
  }

  @Test
  void jobFilesThatWereEditedStay() {
    cluster("slurm");

    Terminal again = cluster("slurm");
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("it is there already");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run TOWN", "sensitivity TOWN --morris --trajectories 2 --vary parameters.attitudes.relax",
      "validate TOWN", "batch DESIGN --scenario TOWN", "optimise QUESTION", "calibrate calibration/suzhou-2019.yaml"})
  void theProgramForOneMachineSaysWhichOneSpeaksWithSpark(String command) throws IOException {
    Path design = Files.writeString(folder.resolve("design.csv"), "seed\n1\n");
    Path question = Files.writeString(town.resolveSibling("question.yaml"), QUESTION);
    Terminal run = canyu(Stream.of((command + " --spark spark://127.0.0.1:7077 --out OUT").split(" ")).map(word -> switch (word) {
      case "TOWN" -> town;
      case "DESIGN" -> design;
      case "QUESTION" -> question;
      case "OUT" -> folder.resolve("results");
      default -> word;
    }).toArray());

    assertThat(run).isEqualTo(new Terminal(2, "", "--spark: this program runs on one machine; canyu-spark.jar, which"
        + " 'mvn -Pspark package' makes, would be right\n"));
  }
}

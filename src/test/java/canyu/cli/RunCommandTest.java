package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.api.Version;
import canyu.parameter.Node;
import canyu.parameter.ParameterFile;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main command, from a scenario's file to files of results. */
@Tag("slow")
class RunCommandTest {

  private static final String TOWN = """
      title: A town
      question: Does a platform help?
      population: {residents: 500, communitySize: 100}
      time: {burnIn: 4, weeks: 20, recordGroups: 10}
      replicates: 2
      arms:
        security: [dataSecurity]
        "platform, training: all":
          - participationPlatform: {usability: 0.9}
          - digitalLiteracyTraining
      """;

  private static ScenarioFolder scenarios;
  private static Path town;
  private static Path results;
  private static Terminal run;

  @TempDir
  private Path temporary;

  @BeforeAll
  static void runOnce(@TempDir Path temporary) {
    scenarios = ScenarioFolder.in(temporary);
    town = scenarios.write("town.yaml", TOWN);
    results = temporary.resolve("results");
    run = canyu("run", town, "--out", results, "--format", "csv-cities");
  }

  @Test
  void printsTheAnswer() {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("A town\nDoes a platform help?\n")
        .containsSubsequence("participation, 52 weeks", "status quo", "platform, training: all", "security")
        .contains("2 cities of 500 residents", results.toString());
  }

  @Test
  void writesEveryIndicatorOfEveryRun() throws IOException {
    assertThat(Files.readAllLines(results.resolve("indicators-cities.csv")))
        .startsWith("arm,replicate,week,group,indicator,value")
        .anyMatch(line -> line.startsWith("status quo,0,0,city,participation,"))
        .anyMatch(line -> line.startsWith("\"platform, training: all\",1,20,city,cost,"))
        .anyMatch(line -> line.startsWith("security,1,10,district:gusu,willing,"));
  }

  @Test
  void writesTheMeanAndTheIntervalOfAllCities() throws IOException {
    List<String> means = Files.readAllLines(results.resolve("indicators.csv"));
    double[] cities = Files.readAllLines(results.resolve("indicators-cities.csv")).stream()
        .filter(line -> line.matches("security,\\d,20,city,willing,.*"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(',') + 1))).toArray();
    double half = 12.706204736 * Math.abs(cities[0] - cities[1]) / 2;  // the quantile of Student's t with 1 degree

    assertThat(means).startsWith("arm,week,group,indicator,mean,low,high,observations");
    double[] row = Stream.of(means.stream().filter(line -> line.startsWith("security,20,city,willing,"))
        .findFirst().orElseThrow().split(",")).skip(4).mapToDouble(Double::parseDouble).toArray();
    double mean = (cities[0] + cities[1]) / 2;
    assertThat(row).containsExactly(new double[] {mean, mean - half, mean + half, 2}, within(1e-8));
  }

  @Test
  void theValuesOfEveryCityAreParquetUnlessAskedForAsCsv() throws IOException {
    canyu("run", town, "--out", temporary, "--replicates", 1, "--weeks", 2, "--format", "csv,parquet");

    assertThat(temporary.resolve("indicators-cities.csv")).doesNotExist();
    assertThat(Files.readString(temporary.resolve("indicators.parquet"), StandardCharsets.ISO_8859_1))
        .contains("replicate").doesNotContain("observations");
  }

  @Test
  void writesTheEffectsOfEveryArm() throws IOException {
    assertThat(Files.readString(results.resolve("effects.csv")))
        .startsWith("arm,group,indicator,level,statusQuo,difference,low,high,")
        .contains("\nsecurity,city,participation,", "\nsecurity,age:15-29,trust,");
  }

  @Test
  void writesEveryTableAsParquetTooIfAskedFor() throws IOException {
    Terminal asked = canyu("run", town, "--out", temporary, "--replicates", 1, "--weeks", 2, "--format", "parquet");

    assertThat(asked.err()).isEmpty();
    for (String table : List.of("indicators", "effects", "ranking", "residents")) {
      assertThat(temporary.resolve(table + ".csv")).isNotEmptyFile();
      assertThat(Files.readString(temporary.resolve(table + ".parquet"), StandardCharsets.ISO_8859_1))
          .startsWith("PAR1").endsWith("PAR1");
      assertThat(results.resolve(table + ".parquet")).as("not asked for").doesNotExist();
    }
  }

  @Test
  void describesAStatusQuoWithNothingToCompare() {
    Path nothing = scenarios.write("nothing.yaml", TOWN.substring(0, TOWN.indexOf("arms:")));
    Terminal alone = canyu("run", nothing, "--out", temporary, "--weeks", 2);

    assertThat(alone.err()).isEmpty();
    assertThat(alone.out()).contains("status quo", "Report: ").doesNotContain("security");
  }

  @Test
  void leavesNothingUnfinished() throws IOException {
    try (Stream<Path> files = Files.walk(results)) {
      assertThat(files).isNotEmpty().noneMatch(file -> file.toString().contains("unfinished"));
    }
  }

  @Test
  void saysInItsManifestHowResultsCameToBe() throws IOException {
    canyu("run", town, "--out", temporary, "--weeks", 1, "--replicates", 1, "--seed", 7,
        "--set", "arms.security[0]={dataSecurity: {security: 0.8}}");

    Node.Mapping manifest = ParameterFile.read(temporary.resolve("manifest.yaml"));
    assertThat(text(manifest, "version")).isEqualTo(Version.current());
    assertThat(text(manifest, "command")).startsWith("canyu run " + town).contains("--seed 7");
    assertThat(text(manifest, "started")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    assertThat(text(manifest, "scenario.title")).isEqualTo("A town");
    assertThat(text(manifest, "scenario.seed")).isEqualTo("7");
    assertThat(text(manifest, "scenario.arms.security[0].dataSecurity.security")).isEqualTo("0.8");
    assertThat(text(manifest, "scenario.parameters.attitudes.relax.source")).isEqualTo("literature");
  }

  @Test
  void runsAgainFromTheScenarioOfItsManifest() throws IOException {
    String manifest = Files.readString(results.resolve("manifest.yaml"));
    Path again = scenarios.write("again.yaml", manifest.substring(manifest.indexOf("\nscenario:\n") + 11).indent(-2));

    assertThat(canyu("run", again, "--out", temporary).err()).isEmpty();
    assertThat(temporary.resolve("indicators.csv")).hasSameBinaryContentAs(results.resolve("indicators.csv"));
  }

  private static String text(Node.Mapping tree, String path) {
    Node node = tree.at(path).orElseThrow();
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  @Test
  void threadsDoNotMatter() {
    for (int replicates : new int[] {1, 2}) {
      List<Path> folders = Stream.of(1, 2, 3).map(threads -> {
        Path folder = temporary.resolve(replicates + " by " + threads).resolve("results");
        canyu("run", town, "--out", folder, "--weeks", 8, "--replicates", replicates, "--threads", threads,
            "--format", "csv-cities");
        return folder;
      }).toList();

      for (String file : List.of("indicators-cities.csv", "indicators.csv", "effects.csv", "residents.csv", "report.html")) {
        Path alone = folders.get(0).resolve(file);
        assertThat(folders.get(1).resolve(file)).isNotEmptyFile().hasSameBinaryContentAs(alone);
        assertThat(folders.get(2).resolve(file)).hasSameBinaryContentAs(alone);
      }
    }
  }

  @Test
  void aRunIsTheSameWhateverRunsBesideIt() throws IOException {
    Path other = scenarios.write("other.yaml", TOWN + "  more: [closedLoopFeedback]\n");
    canyu("run", other, "--out", temporary, "--replicates", 3, "--format", "csv-cities");

    List<String> beside = Files.readAllLines(temporary.resolve("indicators-cities.csv"));
    assertThat(new HashSet<>(beside).containsAll(Files.readAllLines(results.resolve("indicators-cities.csv")))).isTrue();
    assertThat(beside).anyMatch(line -> line.startsWith("security,2,")).anyMatch(line -> line.startsWith("more,0,"));
  }

  @Test
  void anotherSeedIsOtherLuck() throws IOException {
    canyu("run", town, "--out", temporary, "--seed", 2020);

    assertThat(Files.readString(temporary.resolve("indicators.csv")))
        .isNotEqualTo(Files.readString(results.resolve("indicators.csv")));
  }

  @Test
  void oneCityLeavesEveryEffectUnresolved() throws IOException {
    canyu("run", town, "--out", temporary, "--replicates", 1, "--weeks", 2);

    List<String> lines = Files.readAllLines(temporary.resolve("effects.csv"));
    assertThat(lines).filteredOn(line -> line.startsWith("security,city,trust,"))
        .singleElement().asString().matches("security,city,trust,[^,]+,[^,]+,[^,]+,,,.*");
    assertThat(lines.stream().skip(1)).allMatch(line ->
        line.endsWith(",not resolved,,") || line.endsWith(",no effect in any city,,"));
    assertThat(lines).filteredOn(line -> line.startsWith("status quo,"))
        .isNotEmpty().allMatch(line -> line.endsWith(",no effect in any city,,"));
  }

  @Test
  void refusesAFolderThatIsAFile() throws IOException {
    Path file = Files.writeString(temporary.resolve("results"), "something else");

    Terminal refused = canyu("run", town, "--out", file);

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).startsWith(file + " cannot be written: ").doesNotContain("\tat ");
    assertThat(file).hasContent("something else");
  }
}

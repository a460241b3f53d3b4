package canyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.loading.CalibratedVillage;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is computed and said is the same to the last byte on every Java machine and in every country. */
@Tag("slow")
class ElsewhereTest {

  /** A town whose cities draw their parameters from priors. */
  private static final String TOWN = """
      title: A town
      question: Does a platform help?
      population: {residents: 300, communitySize: 100}
      time: {burnIn: 2, weeks: 14, recordGroups: 7}
      replicates: 4
      uncertainty: {}
      arms:
        平台: [participationPlatform, digitalLiteracyTraining]
      """;

  private static final String HAMLET = """
      title: A hamlet
      question: Does a platform help?
      population: {residents: 100, communitySize: 50}
      time: {burnIn: 1, weeks: 4, recordCity: 2, recordGroups: 4}
      replicates: 2
      arms:
        platform: [participationPlatform]
      """;

  private static final int WRONG_INPUT = 2;
  private static final String QUICKLY_STARTED = "-XX:TieredStopAtLevel=1 ";

  @TempDir
  private static Path temporary;

  private static Path town;
  private static Path village;
  private static Place home;

  /**
   * A machine somewhere, and what came of the commands there.
   *
   * @param folder of its results
   */
  private record Place(Path folder, Terminal terminal) {

    /** What was printed to standard output; nothing must have gone wrong. */
    String said() {
      assertThat(terminal.exitCode()).as(terminal.err()).isLessThan(WRONG_INPUT);
      return terminal.out().replace(folder.toString(), "").replaceAll("\\d+ runs took .*", "");
    }

    /** All files by hash; how long runs took is no result. */
    Map<String, String> files() {
      return Results.of(folder.resolve("results"));
    }
  }

  @BeforeAll
  static void stayAtHome() throws IOException, InterruptedException {
    town = ScenarioFolder.in(temporary).write("town.yaml", TOWN);
    village = CalibratedVillage.in(temporary).withQuietScenario(Map.of()).write("village.yaml",
        CalibratedVillage.QUICKER.replace("runs: 160", "runs: 120"));
    home = everything("home", "-Duser.language=en -Duser.country=US");
  }

  private static Place everything(String name, String options) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(temporary.resolve(name));
    Path results = folder.resolve("results");
    Place place = new Place(folder, OtherJvm.with(QUICKLY_STARTED + options).canyu(folder, List.of(
        List.of("run", town.toString(), "--out", results.resolve("town").toString(), "--threads", "1", "--format",
            "csv,parquet"),
        List.of("replay", town.toString(), "--out", results.resolve("town").toString(), "--arm", "status quo",
            "--replicate", "1"),
        List.of("explain", town.toString()),
        List.of("survey", "calibration/suzhou-survey.yaml", "--set", "replicates=1", "--set", "time.burnIn=2",
            "--threads", "1"),
        List.of("calibrate", village.toString(), "--out", results.resolve("village").toString(), "--threads", "1"))));
    forgetTimes(results.resolve("village"));
    return place;
  }

  /** Takes out of the files of a calibration how long it took. */
  private static void forgetTimes(Path calibration) throws IOException {
    edit(calibration.resolve("runs.csv"), "(?m),\\d+,done(,.*)?$", ",done");
    edit(calibration.resolve("report.html"), "[\\d.,٠-٩٫]+ (seconds|minutes|hours)", "some time");
  }

  private static void edit(Path file, String what, String by) throws IOException {
    if (Files.exists(file)) {
      Files.writeString(file, Files.readString(file).replaceAll(what, by));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "-Duser.language=ar -Duser.country=EG",
      "-Duser.language=tr -Duser.country=TR",
      "-Duser.language=de -Duser.country=DE -Dline.separator=|",
      "-Duser.language=zh -Duser.country=CN -Dfile.encoding=GBK -Duser.timezone=Asia/Shanghai"})
  void theCountryOfTheMachineChangesNothing(String country) throws IOException, InterruptedException {
    Place abroad = everything("abroad" + country.hashCode(), country);

    assertThat(abroad.said()).isEqualTo(home.said());
    assertThat(abroad.files()).isEqualTo(home.files());
  }

  /** The machine of the tests has all compilers; others have none, or one, or one without functions of its own. */
  @ParameterizedTest
  @ValueSource(strings = {
      "-Xint -XX:+UseSerialGC",
      "-XX:TieredStopAtLevel=1 -XX:+UseG1GC",
      "-XX:+UnlockDiagnosticVMOptions -XX:-UseLibmIntrinsic -XX:+UseParallelGC"})
  void theWayOfComputingChangesNothing(String way) throws IOException, InterruptedException {
    Path hamlet = ScenarioFolder.in(temporary).write("hamlet.yaml", HAMLET);
    Path usual = temporary.resolve("usual" + way.hashCode()).resolve("town");
    Path other = temporary.resolve("other" + way.hashCode()).resolve("town");
    Terminal here = Terminal.canyu("run", hamlet, "--out", usual, "--threads", 1);

    Terminal there = OtherJvm.with(way).canyu(temporary,
        List.of(List.of("run", hamlet.toString(), "--out", other.toString(), "--threads", "1")));

    assertThat(there.out()).isEqualTo(here.out().replace(usual.toString(), other.toString()));
    assertThat(Results.of(other)).hasSizeGreaterThan(8).isEqualTo(Results.of(usual));
  }

  @Test
  void aBenchmarkIsReadableInTurkey() throws IOException, InterruptedException {
    Terminal scores = OtherJvm.with("-Duser.language=tr -Duser.country=TR").canyu(temporary,
        List.of(List.of("benchmark-calibration", "--task", "gaussian_linear", "--budget", "100")));

    assertThat(scores.out()).containsPattern("  not (identified|converged) .* 0\\.\\d{3} ")
        .doesNotContainPattern("\\d,\\d").doesNotContain("\u0131");
  }
}

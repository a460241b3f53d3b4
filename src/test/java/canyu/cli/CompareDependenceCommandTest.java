package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.loading.CalibratedVillage;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that does everything under three assumptions: what it prints, writes, takes up and refuses. */
@Tag("slow")
class CompareDependenceCommandTest {

  private static final List<String> ASSUMPTIONS = List.of("independent", "positive", "negative");

  @TempDir
  private static Path temporary;

  private static Path village;
  private static Path town;
  private static Path results;
  private static Terminal done;

  @BeforeAll
  static void compare() {
    village = CalibratedVillage.in(temporary).withQuietScenario(Map.of()).write("village.yaml",
        CalibratedVillage.QUICKER.replace("runs: 160", "runs: 240"));
    town = ScenarioFolder.in(temporary).write("town.yaml", Results.TOWN);
    results = temporary.resolve("results");
    done = again();
  }

  private static Terminal again() {
    return canyu("compare-dependence", village, town, "--out", results, "--replicates", 6);
  }

  @Test
  void theConclusionIsPrintedBelowATable() {
    assertThat(done.exitCode()).as(done.out()).isZero();
    assertThat(done.out()).containsSubsequence("arm", "independent", "place", "positive", "negative", "platform",
        "Differences of participation", "The model agrees with the survey", "The order of 2 arms",
        "fitted parameters", "Report: " + results.resolve("report.html"));
    assertThat(done.err()).containsSubsequence("age and education independent: calibration", "of 240 runs",
        "age and education independent: scenario", "age and education negative: scenario");
  }

  @Test
  void everyAssumptionHasTheFilesOfACalibrationAndOfAScenario() throws IOException {
    for (String assumption : ASSUMPTIONS) {
      Path folder = results.resolve(assumption);
      assertThat(names(folder)).containsExactlyInAnyOrder("calibration.yaml", "drift.csv", "manifest.yaml",
          "parameters.csv", "posterior.csv", "report.html", "runs.csv", "scenario", "targets.csv");
      assertThat(names(folder.resolve("scenario"))).containsExactlyInAnyOrder("arms.csv", "dictionary.csv", "draws.csv",
          "effects.csv", "ends.csv", "indicators.csv", "manifest.yaml", "ranking.csv", "report.html", "residents.csv", "runs",
          "surveyed");
      assertThat(Files.readString(folder.resolve("calibration.yaml"))).contains("dependence: " + assumption);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void tablesPutTheThreeSideBySide() throws IOException {
    assertThat(names(results)).containsExactlyInAnyOrder("answers.csv", "independent", "manifest.yaml", "negative",
        "parameters.csv", "positive", "ranking.csv", "report.html");
    assertThat(lines("parameters.csv")).hasSize(4)
        .startsWith("parameter,fitted,independentMean,independentSd,positiveMean,positiveSd,negativeMean,negativeSd")
        .anyMatch(line -> line.startsWith("participation.uBase,true,"));
    assertThat(lines("answers.csv")).hasSize(3)
        .startsWith("answer,printed,independentMean,positiveMean,negativeMean")
        .anyMatch(line -> line.startsWith("willing,0.741,"));
    assertThat(lines("ranking.csv")).hasSize(3)
        .startsWith("arm,independentEffect,independentLow,independentHigh,independentVerdict,independentPlace,"
            + "positiveEffect,positiveLow,positiveHigh,positiveVerdict,positivePlace,"
            + "negativeEffect,negativeLow,negativeHigh,negativeVerdict,negativePlace");
  }

  /** Everything that is written, without the files that say how long runs took. */
  private static Map<String, String> written() {
    Map<String, String> written = Results.of(results);
    written.keySet().removeIf(name -> name.endsWith("runs.csv"));
    return written;
  }

  private static List<String> lines(String name) throws IOException {
    return Files.readAllLines(results.resolve(name));
  }

  @Test
  void citiesDrawWhatWasFoundUnderTheSameAssumption() throws IOException {
    String manifest = Files.readString(results.resolve("positive/scenario/manifest.yaml"));

    assertThat(manifest).contains("ageEducation: -0.5",
        "posterior: " + results.resolve("positive").resolve("posterior.csv"));
    assertThat(Files.readString(results.resolve("negative/scenario/manifest.yaml"))).contains("ageEducation: 0.5");
    assertThat(Files.readString(results.resolve("positive/scenario/draws.csv")))
        .isNotEqualTo(Files.readString(results.resolve("negative/scenario/draws.csv")));
  }

  @Test
  void theSameCommandTakesUpWhatIsThereAndEndsWithTheSameBytes() throws IOException {
    Map<String, String> before = written();
    Path runs = results.resolve("negative/runs.csv");
    List<String> made = Files.readAllLines(runs);
    Files.write(runs, made.subList(0, made.size() / 2));
    Files.delete(results.resolve("positive/scenario/runs/000002-001.run"));
    Files.delete(results.resolve("report.html"));

    assertThat(again().out()).isEqualTo(done.out());

    assertThat(written()).isEqualTo(before);
    assertThat(Files.readAllLines(runs)).hasSameSizeAs(made);
  }

  @Test
  void aDryRunSaysHowMuchItWouldBe() {
    Terminal dry = canyu("compare-dependence", village, town, "--out", temporary.resolve("dry"), "--dry-run",
        "--runs", 250, "--residents", 400, "--replicates", 3, "--city-residents", 500, "--weeks", 20);

    assertThat(dry.exitCode()).isZero();
    assertThat(dry.out()).startsWith("A village is asked: A town\n").contains(
        "3 times at most 258 runs of 400 residents", "3 times 9 runs: 3 arms in 3 cities of 500 residents",
        "is a forecast");
    assertThat(temporary.resolve("dry")).doesNotExist();
  }

  @Test
  void whereNothingFitsTheRestIsWrittenAndTheExitCodeSaysSo() throws IOException {
    Path impossible = village.resolveSibling("impossible.yaml");
    Files.writeString(impossible, CalibratedVillage.CONTRADICTION);
    Files.writeString(village.resolveSibling("contradiction.yaml"), CalibratedVillage.CONTRADICTORY_SURVEY);
    Path folder = temporary.resolve("impossible");

    Terminal unfit = canyu("compare-dependence", impossible, town, "--out", folder, "--language", "zh");

    assertThat(unfit.exitCode()).isEqualTo(1);
    assertThat(unfit.out()).startsWith("Cannot fit under independence, positive dependence, negative dependence");
    assertThat(folder.resolve("independent/targets.csv")).exists();
    assertThat(folder.resolve("independent/scenario")).doesNotExist();
    assertThat(folder.resolve("report.html")).content(StandardCharsets.UTF_8).contains("一份问卷，三种假设", "无法拟合").doesNotContain("NaN");
    assertThat(folder.resolve("positive/report.html")).content(StandardCharsets.UTF_8).contains("<html lang=\"zh");
  }

  @Test
  void noCityDrawsFromWhatHasNotConverged() throws IOException {
    Path few = village.resolveSibling("few.yaml");
    Files.writeString(few, CalibratedVillage.QUICKER.replace("U(0, 6)", "U(5.9, 6)").replace("U(-3, 3)", "U(2.9, 3)"));
    Path folder = temporary.resolve("few");

    Terminal refused = canyu("compare-dependence", few, town, "--out", folder, "--runs", 100, "--language", "zh");

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.out())
        .startsWith("Not converged under independence, positive dependence, negative dependence: the draws are not to be believed")
        .contains("no city was run with them");
    assertThat(folder.resolve("independent/posterior.csv")).doesNotExist();
    assertThat(folder.resolve("independent/scenario")).doesNotExist();
    assertThat(folder.resolve("report.html")).content(StandardCharsets.UTF_8).contains("未收敛").doesNotContain("NaN");

    Terminal forced = canyu("compare-dependence", few, town, "--out", folder, "--runs", 100, "--replicates", 2, "--force");

    assertThat(forced.exitCode()).isZero();
    assertThat(forced.out()).contains("cities were run with them all the same (--force); assumptions that are compared: 3");
    assertThat(folder.resolve("independent/scenario/report.html")).content(StandardCharsets.UTF_8).contains("has not converged");
  }

  @Test
  void whatIsWrongIsSaidBeforeAnythingIsRun() {
    Terminal wrong = canyu("compare-dependence", village, town, "--out", temporary.resolve("wrong"),
        "--runs", "many", "--residents", 1);

    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err().lines()).hasSize(2)
        .anyMatch(line -> line.contains("cost.runs must be a whole number, but is the text \"many\""))
        .anyMatch(line -> line.contains("respondents.residents must be between 100 and"));
    assertThat(canyu("compare-dependence", village, town, "--replicates", 0).err())
        .isEqualTo("--set: replicates must be between 1 and 100000, but is 0\n");
    assertThat(canyu("compare-dependence", village, town, "--engine", "moments"))
        .isEqualTo(new Terminal(2, "", "the command line: engine must be syntheticLikelihood or neuralLikelihood, since"
            + " the scenario draws from a posterior, but is moments\n"));
    assertThat(canyu("compare-dependence", village).exitCode()).isEqualTo(2);
    assertThat(temporary.resolve("wrong")).doesNotExist();
  }

  @Test
  void aFolderWithOtherResultsIsRefused() {
    Terminal other = canyu("compare-dependence", village, town, "--out", results, "--seed", 2);

    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err()).isEqualTo(results.resolve("manifest.yaml")
        + ": the folder holds results of another seed; another folder, or the same seed, would be right\n");
  }
}

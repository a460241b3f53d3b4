package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.loading.CalibratedVillage;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that finds parameters: what it prints, writes and refuses. */
@Tag("slow")
class CalibrateCommandTest {

  @TempDir
  private static Path temporary;

  private static Path file;
  private static Path results;
  private static Terminal done;

  @BeforeAll
  static void calibrate() {
    file = CalibratedVillage.in(temporary).withQuietScenario(Map.of()).write("village.yaml", CalibratedVillage.QUICKER);
    results = temporary.resolve("results");
    done = canyu("calibrate", file, "--out", results);
  }

  @Test
  void aDryRunSaysHowMuchItWouldBe() {
    Terminal dry = canyu("calibrate", file, "--dry-run", "--out", temporary.resolve("dry"), "--runs", 250);

    assertThat(dry.exitCode()).isZero();
    assertThat(dry.out()).startsWith("A village is asked\n").contains("2 to be found, ", "targets     2 shares",
        "runs        250 at most in search, 6 to check", "300 respondents", "is a forecast");
    assertThat(dry.out()).containsPattern("answer +survey % +n +missing +design effect +effective n +standard error, points +discrepancy\\n")
        .containsPattern("\\nwilling +74\\.1 +1,402 +0 +1\\.00 +1,402 +1\\.17 +1\\.00\\n");
    assertThat(temporary.resolve("dry")).doesNotExist();
  }

  @Test
  void aCalibrationIsPrintedAndWritten() throws IOException {
    assertThat(done.out()).startsWith("A village is asked\n").contains("willing", "participation.uBase", "Verdict: ");
    assertThat(done.err()).contains("of 160 runs").contains("distance");
    assertThat(results).isDirectoryContaining("glob:**runs.csv").isDirectoryContaining("glob:**manifest.yaml")
        .isDirectoryContaining("glob:**targets.csv").isDirectoryContaining("glob:**parameters.csv")
        .isDirectoryContaining("glob:**drift.csv").isDirectoryContaining("glob:**calibration.yaml");
    assertThat(Files.readAllLines(results.resolve("posterior.csv"))).hasSize(41);
  }

  /** Runs that are finished are not made again. */
  @Test
  void tablesAreWrittenAsParquetIfAskedFor() {
    assertThat(canyu("calibrate", file, "--out", results, "--format", "parquet").exitCode()).isZero();

    assertThat(results).isDirectoryContaining("glob:**posterior.parquet").isDirectoryContaining("glob:**posterior.csv")
        .isDirectoryContaining("glob:**targets.parquet");
  }

  @Test
  void whatDoesNotFitIntoMemoryIsRefusedBeforeTheFirstRun() {
    Terminal refused =
        canyu("calibrate", file, "--out", temporary.resolve("large"), "--residents", 10_000_000, "--threads", 1000);

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("village.yaml", "needs about ", "fewer threads or residents would be right");
    assertThat(temporary.resolve("large")).doesNotExist();
  }

  /** The cells of a printed table with the number of people as weight. */
  @Test
  void countsThatAreTakenForWeightsAreHintedAt() {
    CalibratedVillage village = new CalibratedVillage(file.getParent());
    village.write("cells.csv", """
        sex,age,education,weight,willingness
        male,20,highSchool,60,willing
        female,40,highSchool,200,unwilling
        male,65,highSchool,400,willing
        """);
    village.write("cells-frame.yaml", "title: F\ncity: C\ndistricts: {a: 1}\nhousing: {a: 1}\n"
        + "people: {microdata: {file: cells.csv}}\n");
    village.write("cells-survey.yaml", "title: S\nframe: cells-frame.yaml\nrespondents: 660\nanswers: {}\n");
    Path cells = village.write("cells.yaml", CalibratedVillage.QUICKER.replace("suzhou-survey.yaml", "cells-survey.yaml")
        .replace("  data: {}\n", ""));
    String hint = "cells.csv: all weights are whole numbers; if they say how many people a row is, the column must be"
        + " named 'count', and the survey has 660 respondents instead of 3";

    Terminal refused = canyu("calibrate", cells, "--dry-run");
    village.write("cells-survey.yaml", "title: S\nframe: cells-frame.yaml\nrespondents: 3\nanswers: {}\n");
    Terminal hinted = canyu("calibrate", cells, "--dry-run");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("cells-survey.yaml:3: respondents must be 3", "but are 660", hint);
    assertThat(hinted.exitCode()).isZero();
    assertThat(hinted.err()).contains(hint);
  }

  @Test
  void doesNotGoOnWithRunsOfAnotherArithmetic() throws IOException {
    Path manifest = results.resolve("manifest.yaml");
    String here = Files.readString(manifest);
    Files.writeString(manifest, here.replaceFirst("arithmetic: .*", "arithmetic: beef"));

    Terminal refused = canyu("calibrate", file, "--out", results);

    Files.writeString(manifest, here);
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).startsWith(manifest + ": the results were computed with another arithmetic, beef on ");
  }

  @Test
  void citiesTakeThePosterior() throws IOException {
    Path scenario = Files.writeString(Files.createDirectories(file.resolveSibling("../scenarios").normalize())
        .resolve("after.yaml"), "parameters: {posterior: ../results/posterior.csv}\n");
    LoadedScenario loaded = ScenarioFile.read(scenario, Map.of());

    assertThat(loaded.ofReplicate(0).parameters().processes().participation().willingness().uBase())
        .isNotEqualTo(loaded.scenario().parameters().processes().participation().willingness().uBase());
  }

  /** Parameters that are all far off, and a hundred runs: too few of them are like the survey. */
  @Test
  void whatHasNotConvergedIsWrittenOnlyByForceAndMarked() throws IOException {
    Path folder = temporary.resolve("few");
    Path few = file.resolveSibling("few.yaml");
    Files.writeString(few, CalibratedVillage.QUICKER.replace("U(0, 6)", "U(5.9, 6)").replace("U(-3, 3)", "U(2.9, 3)"));

    Terminal refused = canyu("calibrate", few, "--out", folder, "--runs", 100);

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.out()).contains("Verdict: not converged: the draws of the posterior are worth ",
        " independent ones, and 100 at least are needed.", "--runs").doesNotContain("most learnt of", "the model agrees");
    assertThat(folder.resolve("posterior.csv")).doesNotExist();
    assertThat(folder.resolve("report.html")).content(StandardCharsets.UTF_8).contains("Not converged: ");

    Terminal forced = canyu("calibrate", few, "--out", folder, "--runs", 100, "--force");

    assertThat(forced.exitCode()).isZero();
    assertThat(Files.readAllLines(folder.resolve("posterior.csv"))).hasSize(41)
        .allMatch(line -> line.endsWith(",converged") || line.endsWith(",false"));

    Path town = ScenarioFolder.in(temporary).write("forced.yaml",
        Results.TOWN + "parameters: {posterior: " + folder.resolve("posterior.csv") + "}\n");
    Terminal run = canyu("run", town, "--out", temporary.resolve("town"), "--language", "zh");

    assertThat(run.out()).startsWith("各城市的参数抽自未收敛的校准");
    assertThat(temporary.resolve("town/report.html")).content(StandardCharsets.UTF_8).contains("各城市的参数抽自未收敛的校准");
    assertThat(canyu("calibrate", few, "--out", folder, "--runs", 100).exitCode()).isEqualTo(1);
    assertThat(folder.resolve("posterior.csv")).as("what is there was found and is to be used").doesNotExist();
  }

  @Test
  void oneBestSetHasTablesAndAReportAndSaysWhetherItIsRejected() throws IOException {
    Path folder = temporary.resolve("moments");
    Terminal best = canyu("calibrate", file, "--engine", "moments", "--out", folder);

    assertThat(best.exitCode()).as(best.out()).isZero();
    assertThat(folder).isDirectoryContaining("glob:**estimates.csv").isDirectoryContaining("glob:**targets.csv");
    assertThat(folder.resolve("report.html")).content(StandardCharsets.UTF_8)
        .contains("One best set of parameters", "participation.uBase", "which says nothing").doesNotContain("NaN");

    Path contradiction = file.resolveSibling("two-minds.yaml");
    Files.writeString(contradiction, CalibratedVillage.CONTRADICTION);
    Files.writeString(file.resolveSibling("contradiction.yaml"), CalibratedVillage.CONTRADICTORY_SURVEY);
    Path other = temporary.resolve("rejected");
    Terminal rejected = canyu("calibrate", contradiction, "--engine", "moments", "--out", other, "--language", "zh");

    assertThat(rejected.exitCode()).isEqualTo(1);
    assertThat(rejected.out()).contains("Rejected: ");
    assertThat(other.resolve("report.html")).content(StandardCharsets.UTF_8).contains("已否定", "一组最佳参数");
  }

  @Test
  void anotherSeedNeedsAnotherFolder() {
    Terminal other = canyu("calibrate", file, "--out", results, "--seed", 2);

    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err()).isEqualTo(results.resolve("manifest.yaml") + ": the folder holds results of another seed;"
        + " another folder, or the same seed, would be right\n");
  }

  @Test
  void whatIsWrongIsSaid() {
    Terminal wrong = canyu("calibrate", file, "--dependence", "strong", "--runs", "many");

    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err().lines()).hasSize(2)
        .anyMatch(line -> line.contains("respondents.dependence must be one of asInFrame, independent,"))
        .anyMatch(line -> line.contains("cost.runs must be a whole number"));
    assertThat(canyu("calibrate", file, "--reading", "other").err()).contains("there is no reading 'other'");
  }
}

package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the file of a survey institute to a calibration that can begin, as somebody does it for the first time. */
class ImportCommandTest {

  private static final Path EXAMPLE = Path.of("src/test/resources/intake/community.sav");
  private static final Path FILES = Path.of("src/test/resources/dataset");

  @TempDir
  private Path temporary;
  private Path town;
  private Path plan;

  @BeforeEach
  void makeFolder() {
    town = temporary.resolve("town");
    plan = town.resolve("import.yaml");
  }

  private void edit(String more) throws IOException {
    Files.writeString(plan, more, StandardOpenOption.APPEND);
  }

  @Test
  @Tag("slow")
  void fourCommandsLeadFromTheDataToACalibrationThatCanBegin() {
    assertThat(canyu("import", EXAMPLE, "--out", town).exitCode()).isZero();
    assertThat(canyu("import", plan).exitCode()).isZero();
    Terminal check = canyu("check", town.resolve("scenario.yaml"));
    Terminal forecast = canyu("calibrate", town.resolve("calibration.yaml"), "--dry-run", "--residents", 4_000, "--runs", 3_000,
        "--threads", 1);

    assertThat(check.exitCode()).as(check.err()).isZero();
    assertThat(forecast.exitCode()).as(forecast.err()).isZero();
    assertThat(forecast.out()).containsPattern("tookPart yes +27\\.9 +1,178 +22 ")
        .containsPattern("trust aGreatDeal +\\d+\\.\\d +1,158 +42 ").containsPattern("efficacy definitelyAgree +\\d+\\.\\d +855 +345 ");
  }

  @Test
  void theSecondStepSaysWhatItDidAndWhatComesNext() throws IOException {
    Terminal proposed = canyu("import", EXAMPLE, "--out", town);
    Terminal done = canyu("import", plan);

    assertThat(proposed.out()).isEqualTo(plan + " is written; read it, change what is wrong, then: canyu import " + plan + "\n");
    assertThat(done.out().replace(town.toString(), "town").replace('\\', '/')).isEqualTo("""
        1,200 people of 1,200 rows are in the survey, with 5 questions of which the model knows something.
        Weights make variances 1.21 times as large as those of a simple random sample (design effect after Kish): the people are worth 991 independent ones.
        Written: respondents.csv, codebook.csv, frame.yaml, survey.yaml, calibration.yaml, scenario.yaml, import.html
        Next: canyu calibrate town/calibration.yaml --dry-run
        Report: town/import.html
        """);
    assertThat(Files.readString(town.resolve("import.html"))).startsWith("<!DOCTYPE html>").contains("don't know 11");
  }

  @Test
  void whatIsOnesOwnIsNotWrittenAgain() throws IOException {
    canyu("import", EXAMPLE, "--out", town);
    canyu("import", plan);
    Files.writeString(town.resolve("calibration.yaml"), "mine");
    Files.writeString(town.resolve("frame.yaml"), "not mine");

    Terminal again = canyu("import", plan, "--language", "zh");

    assertThat(again.out()).contains("已有文件，保持原样： calibration.yaml, scenario.yaml");
    assertThat(town.resolve("calibration.yaml")).hasContent("mine");
    assertThat(Files.readString(town.resolve("frame.yaml"))).contains("respondents.csv");
    assertThat(Files.readString(town.resolve("import.html"))).contains("lang=\"zh-Hans\"", "谁回答了，其他人为何没有回答");
  }

  @Test
  void marginsThatAreNotMetAreNeverCalledMet() throws IOException {
    canyu("import", EXAMPLE, "--out", town);
    String proposed = Files.readString(plan);
    edit("margins: {sex: {male: 0.49, female: 0.51}, district: {north: 0.3, east: 0.3, south: 0.2, west: 0.2}}\n");
    assertThat(canyu("import", plan)).extracting(Terminal::exitCode, done -> done.out().contains("The margins are met"))
        .containsExactly(0, true);

    edit("trim: 1.1\n");
    Terminal cut = canyu("import", plan);
    Files.writeString(plan, proposed + "margins: {district: {north: 0.3, east: 0.3, south: 0.2, west: 0.1, harbour: 0.1}}\n");
    Terminal conflict = canyu("import", plan);

    assertThat(cut.exitCode()).isEqualTo(1);
    assertThat(cut.out()).contains("Not converged: these margins are not met (").doesNotContain("The margins are met");
    assertThat(conflict.exitCode()).isEqualTo(1);
    assertThat(conflict.out()).contains("The margins cannot be met together, so weights are as they were. The smallest change that would"
        + " reconcile them: ").containsPattern("district, harbour: 0\\.00.% instead of 10\\.00.%").doesNotContain("margins are met:");
    assertThat(Files.readString(town.resolve("import.html"))).containsPattern("10\\.00.% of all residents would have to be elsewhere");
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.sav", "answers.docx", "broken.sav", "broken.dta", "broken.xlsx", "empty.csv", "import.yaml"})
  void whatCannotBeReadIsRefusedInASentence(String name) throws IOException {
    Path file = temporary.resolve(name);
    if (!name.startsWith("missing")) {
      Files.writeString(file, name.startsWith("empty") ? "" : "$FL2 nothing of the kind");
    }

    Terminal refused = canyu("import", file, "--out", town);

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).startsWith(file.toString()).doesNotContain("Exception", "\tat ");
    assertThat(refused.err().lines()).hasSize(1);
    assertThat(town).doesNotExist();
  }

  @Test
  void aPlanThatIsThereIsNotReplaced() {
    canyu("import", EXAMPLE, "--out", town);

    Terminal again = canyu("import", EXAMPLE, "--out", town);

    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).isEqualTo(plan + ": is there already; 'canyu import " + plan
        + "' would carry it out, and --out with another folder would propose a new one\n");
  }

  /** The same people from every file, whatever the machine takes texts to be written in. */
  @ParameterizedTest
  @Tag("slow")
  @ValueSource(strings = {"-Dfile.encoding=UTF-8", "-Dfile.encoding=GBK -Duser.language=zh -Duser.country=CN",
      "-Dfile.encoding=ISO-8859-1 -Duser.language=de -Duser.country=DE"})
  void theEncodingOfTheMachineChangesNothing(String machine) throws IOException, InterruptedException {
    for (Map.Entry<String, String> file : Map.of("plain.sav", "sav", "gbk.sav", "sav", "big-endian.sav", "sav", "stata118.dta", "dta").entrySet()) {
      Path folder = temporary.resolve(file.getKey());
      Terminal done = OtherJvm.with(machine).canyu(temporary, List.of(
          List.of("import", FILES.resolve(file.getKey()).toString(), "--out", folder.toString()),
          List.of("import", folder.resolve("import.yaml").toString())));

      assertThat(done.exitCode()).as(done.err()).isZero();
      assertThat(Files.readString(folder.resolve("respondents.csv"), StandardCharsets.UTF_8)).as(file.getKey())
          .contains("male,34,初中及以下,姑苏区,", "female,61,研究生及以上,虎丘区,", "female,,大专,姑苏区,", "female,18,高中,,");
    }
  }
}

package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.report.words.Labels;
import canyu.report.words.StudyText;
import canyu.scenario.loading.ScenarioFolder;
import canyu.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that does the survey and the published studies again: what it prints, writes, resumes and refuses. */
class ValidateCommandTest {

  private static final String TOWN = """
      title: A town
      question: Does a platform help?
      survey: ../calibration/suzhou-survey.yaml
      population: {residents: 300, communitySize: 100}
      time: {burnIn: 4, weeks: 14}
      replicates: 2
      """;

  @TempDir
  private static Path temporary;

  private static Path town;
  private static Path whole;
  private static Terminal done;

  @BeforeAll
  static void validateOnce() {
    town = ScenarioFolder.in(temporary).write("town.yaml", TOWN);
    whole = temporary.resolve("whole");
    done = canyu("validate", town, "--threads", 1, "--out", whole);
  }

  @Test
  void theTableIsPrintedAndEverythingIsWritten() throws IOException {
    assertThat(done.exitCode()).isZero();
    assertThat(done.out()).contains("First report", "judgement", "Report: " + whole.resolve("validation.html"));
    assertThat(Results.of(whole)).containsOnlyKeys(
        "validation.csv", "validation.html", "cities/000000.yaml", "cities/000001.yaml");
    int statistics = Study.all().stream().mapToInt(study -> study.statistics().size()).sum();
    List<String> lines = Files.readAllLines(whole.resolve("validation.csv"));
    assertThat(lines).hasSize(1 + statistics + 19)
        .contains("study,statistic,use,published,low,high,simulated,simulatedLow,simulatedHigh,judgement");
    assertThat(lines).anyMatch(line -> line.startsWith("yearlyParticipation,share,heldOut,,0.2,0.45,0."))
        .anyMatch(line -> line.startsWith("survey,willing,fit,0.741,,,0."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void thePageIsOfTheLanguageThatIsAskedFor(String language) throws IOException {
    Path out = temporary.resolve(language);
    assertThat(canyu("validate", town, "--out", out, "--language", language).exitCode()).isZero();

    String page = Files.readString(out.resolve("validation.html"));
    Labels labels = new Labels(Locale.forLanguageTag(language), StudyText.WORDS);
    StudyText text = new StudyText(labels);
    assertThat(page).contains("<html lang=\"" + language).contains(labels.text("standing.title"))
        .contains(Study.all().stream().flatMap(study -> Stream.of(text.name(study), text.design(study))).toList())
        .doesNotContain("NaN").doesNotContain("Infinity");
    assertThat(page).contains(labels.text("standing.question"), labels.text("failures.title"), labels.text("answers.title"));
  }

  @Test
  void whatIsMissingIsSimulatedAgainOnAnyNumberOfThreads() throws IOException {
    Path resumed = temporary.resolve("resumed");
    canyu("validate", town, "--threads", 2, "--out", resumed);
    Path first = resumed.resolve("cities/000000.yaml");
    Files.setLastModifiedTime(first, FileTime.fromMillis(0));
    Path second = resumed.resolve("cities/000001.yaml");
    Files.writeString(second, Files.readString(second).substring(0, 100));
    Files.delete(resumed.resolve("validation.csv"));

    Terminal again = canyu("validate", town, "--threads", 2, "--out", resumed);

    assertThat(again.exitCode()).isZero();
    assertThat(again.err()).contains(second + " is not what was found in a whole city");
    assertThat(Files.getLastModifiedTime(first)).isEqualTo(FileTime.fromMillis(0));
    assertThat(Results.of(resumed)).isEqualTo(Results.of(whole));
    assertThat(again.out().replace(resumed.toString(), "")).isEqualTo(done.out().replace(whole.toString(), ""));
  }

  @Test
  void aFolderOfOtherParametersIsRefused() {
    Terminal refused = canyu("validate", town, "--out", whole, "--set", "parameters.attitudes.relax=0.05");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).startsWith(whole.resolve("manifest.yaml") + ": the folder holds results of another scenario");
  }

  /** The more often residents act, the more of them do in a year: the same cities with draws that differ in that. */
  @Test
  void parametersAreDrawnFromAPosterior() throws IOException {
    assertThat(participation("0.01")).isLessThan(participation("0.02")).isPositive();
  }

  private static double participation(String actionRate) throws IOException {
    Path posterior = Files.writeString(
        temporary.resolve("posterior.csv"), "participation.actionRate\n" + actionRate + "\n" + actionRate + "\n");
    Path out = temporary.resolve("drawn " + actionRate);
    assertThat(canyu("validate", town, "--posterior", posterior, "--out", out).exitCode()).isZero();
    return Double.parseDouble(simulated(out, "yearlyParticipation"));
  }

  private static String simulated(Path folder, String study) throws IOException {
    return Files.readAllLines(folder.resolve("validation.csv")).stream()
        .filter(line -> line.startsWith(study + ",")).map(line -> line.split(",", -1)[6]).findFirst().orElseThrow();
  }

  @Test
  void aPosteriorThatIsNotThereIsNamed() {
    Path nowhere = temporary.resolve("nowhere.csv");
    Terminal refused = canyu("validate", town, "--posterior", nowhere, "--out", temporary.resolve("none"));

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("names the posterior draws", "nowhere.csv', but there is no such file").doesNotContain("Exception");
    assertThat(temporary.resolve("none")).doesNotExist();
  }
}

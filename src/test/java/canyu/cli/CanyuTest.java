package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.api.Version;
import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.indicator.Answer;
import canyu.indicator.Indicator;
import canyu.parameter.Described;
import canyu.parameter.Names;
import canyu.parameter.Variants;
import canyu.scenario.draw.Parameters;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command says, and what it says of wrong input. */
class CanyuTest {

  private Path town;
  private ScenarioFolder scenarios;

  @BeforeEach
  void writeScenario(@TempDir Path temporary) {
    scenarios = ScenarioFolder.in(temporary);
    town = scenarios.write("town.yaml", """
        title: A town
        population: {residents: 1000, communitySize: 100}
        time: {weeks: 20}
        replicates: 2
        arms:
          platform: [participationPlatform]
        """);
  }

  @Test
  void checkSaysThatAScenarioIsRight() {
    assertThat(canyu("check", town))
        .isEqualTo(new Terminal(
            0, "town is right: 1 arm beside the status quo, 2 replicates, 1,000 residents, 20 weeks\n", ""));
  }

  @Test
  void checkSaysWhatWasReconciledInTheFrame() throws IOException {
    String residents = Files.readString(Path.of("calibration/suzhou-residents.yaml"));
    Path frame = scenarios.write("other-people.yaml",
        residents.replace("male: {value: 0.525,", "male: {value: 0.53,"));

    assertThat(canyu("check", town, "--set", "population.frame=" + frame).out())
        .contains("In the population frame sex sum to 1.0050 and were divided by it");
  }

  @Test
  void optionsReplaceWhatTheScenarioSays() {
    Terminal check = canyu("check", town, "--residents", 5000, "--weeks", 30, "--replicates", 4, "--seed", 1,
        "--set", "parameters.attitudes.relax=0.05", "--set", "levers.closedLoop=0.9");

    assertThat(check)
        .isEqualTo(new Terminal(0, "town is right: 1 arm beside the status quo, 4 replicates, 5,000 residents, 30 weeks\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "run"})
  void aWrongScenarioIsExplainedLineByLine(String command) {
    Path wrong = scenarios.write("wrong.yaml", """
        tilte: A town
        population: {residents: 20.7}
        """);

    assertThat(canyu(command, wrong)).isEqualTo(new Terminal(2, "", """
        %1$s:1: tilte: unknown key; did you mean 'title'?
        %1$s:2: population.residents must be a whole number, but is 20.7
        """.formatted(wrong)));
  }

  @Test
  void aMissingScenarioIsNamed() {
    Path nowhere = scenarios.folder().resolve("nowhere.yaml");

    assertThat(canyu("check", nowhere)).isEqualTo(new Terminal(2, "", nowhere + ": file not found\n"));
  }

  @Test
  void aWrongSettingIsExplained() {
    refused("parameters.attitudes.relx=0.1", "--set: parameters.attitudes.relx: unknown key; did you mean 'relax'?");
    refused("parameters.attitudes.relax=3",
        "--set: parameters.attitudes.relax must be between 0 and 1, but is 3");
    refused("parameters.attitudes.relax.of=3",
        "--set: parameters.attitudes.relax.of: unknown key; known keys are value, source, prior, note");
    refused("title.of=3", "--set: 'title.of' leads nowhere: 'title' is a single value");
    refused("arms.platform[1]=dataSecurity",
        "--set: 'arms.platform[1]' leads nowhere: the length of 'arms.platform' is 1");
    refused("title=", "--set: title is empty");
    refused("title=[a", "--set: is not YAML: a brace or bracket is opened here and not closed;"
        + " a text in it with , ? : or brackets needs quotation marks");
  }

  private void refused(String setting, String message) {
    assertThat(canyu("check", town, "--set", setting)).isEqualTo(new Terminal(2, "", message + "\n"));
  }

  @Test
  void unknownOptionsCommandsAndKindsAreRefusedWithWhatWouldBeRight() {
    assertThat(List.of(
        canyu("check", town, "--resident", 5), canyu("chek", town), canyu("check"), canyu("list", "towns"),
        canyu("run", town, "--threads", "many"), canyu("check", town, "--set", "title")))
        .allSatisfy(refused -> {
          assertThat(refused.exitCode()).isEqualTo(2);
          assertThat(refused.out()).isEmpty();
          assertThat(refused.err()).containsPattern("Usage: canyu|Possible solutions|Did you mean")
              .doesNotContain("\tat ");
        });
  }

  @Test
  void listNamesEveryCountermeasureWithItsSettings() {
    listed("countermeasures", Variants.of(Countermeasure.class).keySet().stream());
    listed("countermeasures", Stream.of("usability", "cost.setUp", "target.districts", "Chen 5.4, Wang III.E"));
  }

  @Test
  void listNamesEveryLever() {
    listed("levers", Stream.of(Lever.values()).map(Names::camel));
  }

  @Test
  void listNamesEveryParameterWithItsSource() {
    listed("parameters", Described.of(Parameters.class).stream().map(Described::path));
    listed("parameters", Stream.of("survey", "calibrated", "literature", "assumed", "prior U(0.01, 0.06)"));
  }

  @Test
  void listNamesEveryIndicator() {
    listed("indicators", Stream.of(Indicator.values()).map(Names::camel));
  }

  private static void listed(String kind, Stream<String> names) {
    Terminal list = canyu("list", kind);

    assertThat(list.exitCode()).isZero();
    assertThat(list.err()).isEmpty();
    assertThat(list.out()).contains(names.toList());
  }

  @Test
  void surveyComparesEveryAnswer() {
    Terminal survey = canyu("survey", "calibration/suzhou-survey.yaml", "--set", "population.residents=2000",
        "--set", "replicates=2", "--set", "time.burnIn=4");

    assertThat(survey.err()).isEmpty();
    assertThat(survey.exitCode()).isZero();
    assertThat(survey.out()).startsWith("Survey of Suzhou, March 2019\n")
        .contains("survey %", "simulated %", "74.1")
        .contains(Stream.of(Answer.values()).map(answer -> answer.about().value()).toList());
  }

  @Test
  void saysItsVersion() throws IOException {
    assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    assertThat(canyu("--version")).isEqualTo(new Terminal(0, Version.current() + "\n", ""));
  }
}

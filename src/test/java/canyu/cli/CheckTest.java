package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What check says is right, runs; what run refuses, check refuses in the same words. */
class CheckTest {

  private static final String TOWN = """
      title: A town
      question: Does it run?
      population: {residents: 300, communitySize: 60}
      time: {burnIn: 2, weeks: 14}
      replicates: 2
      """;

  private static final String MICRODATA = """
      title: A village
      city: Village
      districts: {all: 1}
      housing: {all: 1}
      people: {microdata: {file: people.csv}}
      """;

  @TempDir
  private Path temporary;
  private ScenarioFolder scenarios;

  @BeforeEach
  void makeFolder() {
    scenarios = ScenarioFolder.in(temporary);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "survey: ../calibration/suzhou-surveey.yaml",
      "precision: {halfWidth: 0.5, atMost: 5}\nuncertainty: {}",
      "uncertainty: {citiesPerDraw: 1}\nparameters: {attitudes: {relax: {value: 0.03, prior: 'U(0.97, 1)', source: assumed}}}",
      "uncertainty: {citiesPerDraw: 1}\nparameters: {attitudes: {relax: {value: 0.03, prior: 'U(5, 6)', source: assumed}}}",
      "parameters: {traits: {common: {value: 0.5, prior: 'U(20, 80)', source: assumed}}}",
      "seed: 0\nuncertainty: {citiesPerDraw: 1}\nparameters: {service: {lossToGain: 10}}",
      "parameters: {posterior: draws.csv}",
      "survey: survey.yaml"})
  void everyCommandRefusesTheSameInTheSameWords(String wrong) {
    Path town = scenarios.write("town.yaml", TOWN + wrong + "\n");
    scenarios.write("draws.csv", "attitudes.relax,attitudes.social\n0.9,0.9\n");
    survey(3, "satisfied");

    List<Terminal> said = Stream.of("check", "explain", "run", "gui").map(command -> canyu(command, town)).toList();
    Terminal dry = canyu("run", "--dry-run", town);

    assertThat(said).allSatisfy(terminal -> assertThat(terminal).isEqualTo(dry));
    assertThat(dry.exitCode()).isEqualTo(2);
    assertThat(dry.err().lines()).hasSize(1).first().asString()
        .containsPattern("(town|survey)\\.yaml:\\d+: |draws\\.csv:2: ");
  }

  private Path survey(int respondents, String answer) {
    scenarios.write("people.csv", "sex,age,education,satisfaction\nmale,30,bachelor,satisfied\nfemale,40,highSchool,"
        + answer + "\n");
    scenarios.write("people.yaml", MICRODATA);
    return scenarios.write("survey.yaml", """
        title: A survey
        frame: people.yaml
        respondents: %s
        answers: {satisfied: 0.9, average: 0.1, dissatisfied: 0}
        """.formatted(respondents));
  }

  @Test
  void aRunGoesOnWhenItsSurveyAndItsWordsAreMended() throws IOException {
    Path town = scenarios.write("town.yaml", TOWN);
    Path out = temporary.resolve("out");
    assertThat(canyu("run", town, "--out", out).exitCode()).isZero();
    Path run = out.resolve("runs/000000-000.run");
    Object made = Files.readAttributes(run, "lastModifiedTime,fileKey").toString();

    scenarios.write("town.yaml", TOWN.replace("A town", "A better town") + "survey:\n");

    assertThat(canyu("run", town, "--out", out)).satisfies(again -> assertThat(again.err()).isEmpty());
    assertThat(Files.readAttributes(run, "lastModifiedTime,fileKey").toString()).isEqualTo(made);
    assertThat(Files.readString(out.resolve("report.html"))).contains("A better town").doesNotContain("id=\"survey\"");
  }

  @Test
  void aTownOfOtherPeopleHasNoSurveyUnlessItNamesOne() {
    scenarios.write("people.csv", "sex,age,education\nmale,30,bachelor\nfemale,40,highSchool\n");
    scenarios.write("people.yaml", MICRODATA);
    Path town = scenarios.write("town.yaml", TOWN.replace("{residents", "{frame: people.yaml, residents"));
    Path out = temporary.resolve("out");

    assertThat(canyu("run", town, "--out", out).err()).isEmpty();
    assertThat(out.resolve("report.html")).content(StandardCharsets.UTF_8).doesNotContain("Survey of Suzhou");
    assertThat(out.resolve("manifest.yaml")).content(StandardCharsets.UTF_8).doesNotContain("survey:");
    assertThat(canyu("run", town, "--out", temporary.resolve("named"),
        "--set", "survey=" + Path.of("calibration/suzhou-survey.yaml").toAbsolutePath()).err()).isEmpty();
    assertThat(temporary.resolve("named/report.html")).content(StandardCharsets.UTF_8).contains("Survey of Suzhou");
  }

  @Test
  void surveyComparesWithTheAnswersThatWereCounted() {
    Path survey = survey(2, "average");
    Terminal compared = canyu("survey", survey, "--set", "population.residents=200", "--set",
        "population.communitySize=100", "--set", "replicates=1", "--set", "time.burnIn=1");

    assertThat(compared.err()).isEmpty();
    assertThat(compared.out()).containsPattern("satisfied +50\\.0").doesNotContain("90.0 ");
    assertThat(canyu("survey", survey(2, "happy")).err()).contains("people.csv:3: satisfaction must be empty or one of");
    assertThat(canyu("survey", survey(3, "average")))
        .isEqualTo(new Terminal(2, "", "%s:3: respondents must be 2, as many as there are in %s, but are 3\n"
            .formatted(survey, scenarios.folder().resolve("people.csv"))));
  }

  @Test
  void aCountermeasureThatAnArmHasTwiceIsRemarkedUpon() {
    Path town = scenarios.write("town.yaml", TOWN + """
        arms:
          twice:
            - dataSecurity
            - closedLoopFeedback
            - dataSecurity: {security: 0.9}
          in turn:
            - dataSecurity: {until: 5}
            - dataSecurity: {from: 6}
            - legalProtection: {target: {communities: [1]}}
            - legalProtection: {target: {communities: [2]}}
            - levers: {set: {clarity: 0.5}}
            - levers: {set: {integration: 0.5}}
        """);
    String note = "Note: " + town + ":10: arms.twice[2]: the arm has dataSecurity at the same time and place already"
        + " (arms.twice[0]); where both hold the stronger acts alone, and both are paid";

    assertThat(canyu("check", town).exitCode()).isZero();
    assertThat(canyu("check", town).out().lines().filter(line -> line.contains("Note"))).containsExactly(note);
    assertThat(canyu("explain", town).out().lines().filter(line -> line.contains("already")))
        .containsExactly("  " + note + ".");
  }

  @Test
  void costsAreListedAsTheyArePaid() {
    assertThat(canyu("list", "countermeasures").out())
        .containsPattern("participationPlatform[\\s\\S]*?cost\\.setUp .* 120000[\\s\\S]*?cost\\.weekly .* 1500");
  }
}

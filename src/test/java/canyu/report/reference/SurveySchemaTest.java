package canyu.report.reference;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.plan.Calibration;
import canyu.parameter.Binder;
import canyu.parameter.Node;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterFile;
import canyu.parameter.ParameterYaml;
import canyu.scenario.survey.RealSurvey;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of surveys and of calibrations judge as the strict reader does. */
class SurveySchemaTest {

  private static final SchemaValidator SURVEYS = new SchemaValidator(JsonSchema.ofSurveys());
  private static final SchemaValidator CALIBRATIONS = new SchemaValidator(JsonSchema.ofCalibrations());
  private static final int MUTATIONS = 400;

  /** What can only be said of several values together. */
  private static final Pattern BEYOND_A_SCHEMA = Pattern.compile(String.join("|", "replies must", "must ascend", "must be one .* at least",
      "countsAs must", "shares must be of", "missing must hold", "refused must hold", "wording must", "options must", "by must be one way",
      "ages must be bands", "atMost must be at least"));

  private static final String SURVEY = """
      title: A town is asked
      frame: town-adults.yaml
      respondents: {value: 812, source: survey, note: printed}
      answers: {willing: 0.7, satisfied: {value: 0.4, source: survey}}
      questions:
        civic:
          wording: {en: "Did you take part?", zh: "是否参与过？"}
          asks: {tookPart: {weeks: 52}}
          shares: {yes: 0.21, no: 0.79}
          countsAs: {dontKnow: no}
          missing: [noAnswer]
          refused: [refused]
        confidence:
          asks: {level: {of: trust, cuts: [0.25, 0.5, 0.75]}}
          replies: [none, little, some, much]
          answered: 700
        often: {asks: {acts: {weeks: 52, from: [1, 3]}}, replies: [never, seldom, often]}
        member: {asks: enrolled}
        ways:
          asks: {several: {options: [{used: {channel: bulletinBoard, weeks: 52}}, informed]}}
          replies: [board, news]
      cells:
        civic:
          - {age: 16-24, answered: 240, shares: {yes: 0.17}}
          - {age: 16-24, sex: female, answered: 130, effective: 95.5, shares: {yes: 0.19}}
      """;

  private static final String CALIBRATION = """
      title: A town is asked
      scenario: baseline.yaml
      survey: survey.yaml
      respondents: {residents: 4000, burnIn: 104, dependence: independent}
      seed: -3
      errors: {designEffect: 1, residualDesignEffect: 1.2, rounding: 0.1, discrepancy: {value: 1, source: assumed}}
      engine: neuralLikelihood
      cost: {runs: 2600, rounds: 4, minutes: 60.5}
      targets:
        civic: {}
        young: {question: civic, by: age, ages: [16-24, 25+]}
        both: {question: civic, by: [sex, age], discrepancy: 2, heldOut: [yes]}
        worry: {among: refusesData}
      furtherSurveys:
        again:
          survey: later.yaml
          week: 92
          errors: {designEffect: 1.6, discrepancy: 2}
          panel: {people: 500, correlation: 0.6}
          targets: {confidence: {since: survey}}
      studies: {breach: {discrepancy: 0.1}}
      readings: {other: {civic: {discrepancy: 3}}}
      bounds:
        - {answer: worried, atLeast: 0.5, softness: 2}
      parameters:
        participation.actionRate: {}
        traits.trustMean: {prior: "U(0, 1)"}
      thresholds: {confidence: {concentration: 12}}
      carry: none
      notModelled: {safety: no crime}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"suzhou-survey.yaml", "england-survey-2021.yaml", "england-survey-2023.yaml", "england-survey-2024.yaml"})
  void acceptsTheSurveysThatShip(String file) {
    assertThat(SURVEYS.accepts(ParameterFile.read(Path.of("calibration", file)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"suzhou-2019.yaml", "england.yaml", "template.yaml"})
  void acceptsTheCalibrationsThatShip(String file) {
    assertThat(CALIBRATIONS.accepts(ParameterFile.read(Path.of("calibration", file)))).isTrue();
  }

  @Test
  void refusesWhatTheReaderRefuses() {
    assertThat(List.of(SURVEY.replace("tookPart", "tookPat"), SURVEY.replace("0.21", "1.21"), SURVEY.replace("frame: town-adults.yaml\n", ""),
        SURVEY.replace("of: trust", "of: trusts"), SURVEY.replace("- {age: 16-24, answered", "- {ages: 16-24, answered"),
        SURVEY.replace("weeks: 52}}, informed]", "weeks: 0}}, informed]"), SURVEY.replace(", informed]", ", informd]")))
        .allSatisfy(wrong -> {
          assertThat(refusal(tree(wrong), RealSurvey.class)).as(wrong).isNotEmpty();
          assertThat(SURVEYS.accepts(tree(wrong))).as(wrong).isFalse();
        });
    assertThat(List.of(CALIBRATION.replace("by: age", "by: ages"), CALIBRATION.replace("[sex, age]", "[sex, ages]"),
        CALIBRATION.replace("week: 92", "week: -1"), CALIBRATION.replace("carry: none", "carry: {a: b}"),
        CALIBRATION.replace("concentration: 12", "concentration: 0"), CALIBRATION.replace("engine: neural", "engine: neutral"),
        CALIBRATION.replace("runs: 2600, ", ""), CALIBRATION.replace("answer: worried", "answer: wored")))
        .allSatisfy(wrong -> {
          assertThat(refusal(tree(wrong), Calibration.class)).as(wrong).isNotEmpty();
          assertThat(CALIBRATIONS.accepts(tree(wrong))).as(wrong).isFalse();
        });
  }

  @Test
  void judgesMutatedSurveysAsTheReaderDoes() {
    judges(SURVEY, SURVEYS, RealSurvey.class);
  }

  @Test
  void judgesMutatedCalibrationsAsTheReaderDoes() {
    judges(CALIBRATION, CALIBRATIONS, Calibration.class);
  }

  private static void judges(String right, SchemaValidator schema, Class<? extends Record> type) {
    assertThat(refusal(tree(right), type)).isEmpty();
    assertThat(schema.accepts(tree(right))).isTrue();
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      Node mutated = new TreeMutation(random).of(tree(right));
      String refusal = refusal(mutated, type);
      refused += refusal.isEmpty() ? 0 : 1;
      if (schema.accepts(mutated)) {
        assertThat(refusal.lines().filter(line -> !BEYOND_A_SCHEMA.matcher(line).find()))
            .as("accepted by the schema:%n%s", ParameterYaml.write(mutated)).isEmpty();
      } else {
        assertThat(refusal).as("refused by the schema:%n%s", ParameterYaml.write(mutated)).isNotEmpty();
      }
    }
    assertThat(refused).isBetween(MUTATIONS / 3, MUTATIONS - MUTATIONS / 30);
  }

  private static Node tree(String text) {
    return ParameterFile.read("file.yaml", text);
  }

  /** What the reader says; empty if nothing. */
  private static String refusal(Node tree, Class<? extends Record> type) {
    try {
      Binder.bind(tree, type);
      return "";
    } catch (ParameterException refused) {
      return refused.getMessage();
    }
  }
}

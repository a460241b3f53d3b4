package canyu.calibration.loading;

import static canyu.calibration.loading.CalibratedVillage.QUICK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canyu.calibration.plan.Parameter;
import canyu.calibration.targets.AskedQuestion;
import canyu.parameter.ParameterException;
import canyu.population.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A calibration is read strictly, and says everything that is wrong with it at once. */
@Tag("slow")
class CalibrationFileTest {

  private static final Path SUZHOU = Path.of("calibration", "suzhou-2019.yaml");

  private CalibratedVillage village;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    village = CalibratedVillage.in(temporary);
  }

  private static LoadedCalibration suzhou(String key, String value) {
    return CalibrationFile.read(SUZHOU, Optional.empty(), Map.of(key, value));
  }

  @Test
  void suzhouIsCalibratedToFifteenSharesOfNineteenAnswersAndFiveStudies() {
    LoadedCalibration suzhou = suzhou("seed", "2019");

    assertThat(suzhou.parameters()).filteredOn(Parameter::fitted).hasSize(21);
    assertThat(suzhou.studies().all()).hasSize(5);
    assertThat(suzhou.targets().statistics()).hasSize(15);
    assertThat(suzhou.targets().questions()).flatExtracting(AskedQuestion::answers)
        .hasSize(suzhou.survey().answers().size());
  }

  @Test
  void whatIsNotFittedAndHasAPriorIsCarriedAlong() {
    assertThat(suzhou("seed", "2019").parameters()).filteredOn(parameter -> !parameter.fitted())
        .extracting(Parameter::path)
        .contains("participation.vConcern", "attitudes.social").doesNotContain("participation.uSd");
  }

  @Test
  void theTemplateIsRightAsItIs() {
    assertThat(CalibrationFile.read(Path.of("calibration", "template.yaml"), Optional.empty(), Map.of()).parameters())
        .anyMatch(Parameter::fitted);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceWithItsLine() {
    assertThat(village.refusal(QUICK
        .replace("willingness: {}", "willingness: {heldOut: [willing]}")
        .replace("data: {}", "data: {heldOut: [worried], by: age}")
        .replace("uBase: {}", "uBas: {}")
        .replace("vBase: {}", "vBase: {prior: about 2}\n  participation.uSd: {}"))).isEqualTo("""
        village.yaml:10: targets.data.by must be left out: the survey prints no cells of this question, and does not say what each of its respondents answered
        village.yaml:10: targets.data.heldOut must hold answers that the survey has to this question (refusesData), \
        but holds worried
        village.yaml:11: parameters must name one that is to be found at least
        village.yaml:12: parameters.participation.uBas is no parameter of the model; did you mean 'participation.uBase'?
        village.yaml:13: parameters.participation.vBase.prior must be like U(0, 1), logU(0.1, 1), N(0, 1), logN(ln 2, 0.4), \
        Beta(2, 3) or one of them in [0, 5], but is 'about 2'; the parameter itself must be between -20 and 20
        village.yaml:14: parameters.participation.uSd.prior is missing: the scenario says no prior of it \
        (what is believed of it before the survey)""");
  }

  @Test
  void priorsWhoseEndsBreakARuleAreRefusedBeforeTheFirstRun() {
    assertThat(village.refusal(QUICK.replace("vBase: {}", "vBase: {}\n  attitudes.relax: {prior: \"U(0, 1)\"}")))
        .isEqualTo("village.yaml:14: parameters.attitudes.relax must leave relax + social at most 1, but they sum to 1.06"
            + " at the ends of attitudes.relax U(0, 1), attitudes.social U(0.005, 0.06); priors cut off, as in N(0, 1) in"
            + " [0, 1], would be right");
  }

  @Test
  void priorsWithoutMassAreRefusedBeforeTheFirstRun() {
    assertThat(village.refusal(QUICK.replace("participation.vBase: {}", "traits.common: {prior: \"U(20, 80)\"}")))
        .isEqualTo("village.yaml:13: parameters.traits.common.prior must lie within the range of the parameter, at least"
            + " in part, but is 'U(20, 80)'; the parameter itself must be between 0 and 1");
  }

  @Test
  void keysAndRangesAreStrict() {
    assertThat(village.refusal(QUICK.replace("designEffect: 1", "designEffekt: 1").replace("seed: 1", "seed: one")
        .replace("residents: 300", "residents: 3")).lines()).containsExactly(
        "village.yaml:4: respondents.residents must be between 100 and 10000000, but is 3",
        "village.yaml:5: seed must be a whole number, but is the text \"one\"",
        "village.yaml:6: errors.designEffekt: unknown key; did you mean 'designEffect'?",
        "village.yaml:6: errors.designEffect is missing (how many times larger the variance of the answers is than that"
            + " of a simple random sample, by all causes together)");
  }

  /** A survey may have questions of its own, so that their names are known only when it is read. */
  @Test
  void questionsThatTheSurveyDoesNotAskAreRefused() {
    assertThat(village.refusal(QUICK.replace("data: {}", "date: {}")))
        .isEqualTo("village.yaml:10: targets.date: unknown key; did you mean 'data'?");
  }

  @Test
  void oneAnswerOfAWholeQuestionCannotBeHeldOut() {
    assertThat(village.refusal(QUICK.replace("data: {}", "reason: {heldOut: [busy]}"))).isEqualTo("village.yaml:10:"
        + " targets.reason.heldOut must hold two answers or more, since one follows from the others");
  }

  /** Nearly everybody is unwilling, and nearly nobody has a reason. */
  @Test
  void sharesThatCannotBeThoseOfOneQuestionAreRefused() throws IOException {
    String survey = Files.readString(Path.of("calibration", "suzhou-survey.yaml"))
        .replaceFirst("notInterested: \\{value: 0.231", "notInterested: {value: 0.02")
        .replaceFirst("busy: \\{value: 0.344", "busy: {value: 0.02")
        .replaceFirst("prefersTraditional: \\{value: 0.114", "prefersTraditional: {value: 0.2");
    village.write("other-survey.yaml", survey);

    assertThat(village.refusal(QUICK.replace("suzhou-survey.yaml", "other-survey.yaml")
        .replace("data: {}", "reason: {}\n  channel: {}")).lines()).containsExactly(
        "village.yaml:10: targets.reason: the shares of notInterested, busy, doesNotKnowHow, noChannel, notTakenSeriously"
            + " must add up to 1, but add up to 0.464 in the survey",
        "village.yaml:11: targets.channel: the shares of prefersDigital, prefersTraditional must add up to at most 1,"
            + " but add up to 1.061 in the survey");
  }

  @Test
  void aReadingTakesAQuestionOtherwise() {
    LoadedCalibration other = CalibrationFile.read(SUZHOU, Optional.of("worriedRefusers"), Map.of());

    assertThat(other.targets().statistics()).extracting("name")
        .contains("worried among refusesData").doesNotContain("worried");
    assertThatThrownBy(() -> CalibrationFile.read(SUZHOU, Optional.of("worriedRefuser"), Map.of()))
        .isInstanceOf(ParameterException.class).hasMessageEndingWith("did you mean 'worriedRefusers'?");
  }

  @Test
  void readingsThatAreNotChosenAreCheckedToo() {
    assertThat(village.refusal(QUICK + """
        readings:
          other: {worry: {heldOut: [busy]}}
        """)).isEqualTo("village.yaml:15: readings.other.worry.heldOut must hold answers that the survey has to this"
        + " question (worried), but holds busy");
  }

  @ParameterizedTest
  @CsvSource({"negative, -1, -0.2", "independent, -0.1, 0.1", "positive, 0.2, 1"})
  void dependenceSaysHowAgeAndEducationGoTogether(String dependence, double least, double most) {
    List<Person> people =
        suzhou("respondents.dependence", dependence).surveyed().statusQuo().composition().people();

    assertThat(correlation(people)).isBetween(least, most);
  }

  /** Of age and education, with 10,000 people for the whole. */
  private static double correlation(List<Person> people) {
    double[][] rows = people.stream().flatMap(person -> IntStream.range(0, (int) (1e4 * person.weight()))
        .mapToObj(i -> new double[] {person.age(), person.education()})).toArray(double[][]::new);
    return new PearsonsCorrelation(rows).getCorrelationMatrix().getEntry(0, 1);
  }

  @Test
  void onlyWhatRunsDependOnIsInTheFingerprint() {
    String usual = village.load(QUICK).fingerprint("1", false).hash();

    assertThat(village.load(QUICK.replace("A village", "A town").replace("minutes: 5", "minutes: 9"))
        .fingerprint("1", false).hash()).isEqualTo(usual);
    assertThat(List.of(QUICK.replace("residents: 300", "residents: 301"), QUICK.replace("seed: 1", "seed: 2"),
        QUICK.replace("discrepancy: 1", "discrepancy: 2"), QUICK.replace("vBase: {}", "vBase: {prior: \"N(0, 1)\"}"),
        QUICK.replace("runs: 160", "runs: 161")))
        .allSatisfy(other -> assertThat(village.load(other).fingerprint("1", false).hash()).isNotEqualTo(usual));
    assertThat(village.load(QUICK).fingerprint("2", false).hash()).isNotEqualTo(usual);
    assertThat(village.load(QUICK).fingerprint("1", true).hash()).isNotEqualTo(usual);
  }
}

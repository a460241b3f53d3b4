package canyu.calibration.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.problem.Observation;
import canyu.calibration.inference.problem.Statistic;
import canyu.calibration.loading.CalibrationFile;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Calibration;
import canyu.calibration.survey.Counted;
import canyu.calibration.survey.Question;
import canyu.calibration.survey.Subgroup;
import canyu.calibration.survey.Wave;
import canyu.indicator.Answer;
import canyu.indicator.Reply;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The survey as a likelihood: what is free, what is held out, and the covariance of every kind of error by itself. */
class TargetsTest {

  private static final double TINY = 1e-12;
  private static final Wave WAVE = Wave.first(0.001, 1402);

  private static AskedQuestion asked(Question question, Map<Reply, Double> shares, double asked, Answer... heldOut) {
    return AskedQuestion.of(question, Subgroup.everybody(WAVE), Counted.of(shares, asked, (int) asked), 0.01,
        List.of(heldOut));
  }

  private static AskedQuestion satisfaction(Answer... heldOut) {
    return asked(Question.SATISFACTION,
        Map.of(Answer.DISSATISFIED, 0.072, Answer.AVERAGE, 0.428, Answer.SATISFIED, 0.5), 1000, heldOut);
  }

  private static Targets of(AskedQuestion... questions) {
    return new Targets(List.of(questions), List.of(), SharedPeople.NOBODY);
  }

  private static LoadedCalibration suzhou() {
    return CalibrationFile.read(Path.of("calibration", "suzhou-2019.yaml"), Optional.empty(), Map.of());
  }

  @Test
  void oneAnswerOfAWholeQuestionFollowsFromTheOthers() {
    assertThat(satisfaction().free()).containsExactly(Answer.DISSATISFIED, Answer.AVERAGE);
    assertThat(satisfaction(Answer.DISSATISFIED, Answer.AVERAGE).free())
        .containsExactly(Answer.DISSATISFIED, Answer.SATISFIED);
    assertThat(asked(Question.CHANNEL, Map.of(Answer.PREFERS_DIGITAL, 0.861, Answer.PREFERS_TRADITIONAL, 0.114), 9)
        .free()).containsExactly(Answer.PREFERS_DIGITAL, Answer.PREFERS_TRADITIONAL);
  }

  @Test
  void samplingIsMultinomial() {
    double[][] sampling = of(satisfaction()).observation(false).sampling();

    double p = (1000 * 0.072 + 0.5) / 1001.5;
    double q = (1000 * 0.428 + 0.5) / 1001.5;
    assertThat(sampling[0][0]).isCloseTo(p * (1 - p) / 1000, within(TINY));
    assertThat(sampling[1][1]).isCloseTo(q * (1 - q) / 1000, within(TINY));
    assertThat(sampling[0][1]).isEqualTo(sampling[1][0]).isCloseTo(-p * q / 1000, within(TINY));
  }

  @Test
  void theShareThatFollowsHasTheVarianceOfASumOfTheOthers() {
    Targets targets = of(satisfaction());
    AskedQuestion asked = targets.questions().get(0);
    double r = (1000 * 0.5 + 0.5) / 1001.5;

    assertThat(targets.variance(asked, Answer.SATISFIED, targets.observation(false).sampling()))
        .isCloseTo(r * (1 - r) / 1000, within(TINY));
    assertThat(targets.shares(asked, new double[] {0.1, 0.4})).containsEntry(Answer.SATISFIED, 0.5)
        .containsEntry(Answer.DISSATISFIED, 0.1);
  }

  @Test
  void roundingAndDiscrepancyStandByThemselves() {
    Observation observation = of(satisfaction()).observation(false);

    assertThat(observation.rounding()[0][0]).isCloseTo(0.001 * 0.001 / 12, within(TINY));
    assertThat(observation.discrepancy()[1][1]).isCloseTo(1e-4, within(TINY));
    assertThat(observation.rounding()[0][1]).isZero();
    assertThat(observation.discrepancy()[0][1]).isZero();
  }

  @Test
  void differentQuestionsErrIndependently() {
    Observation observation = suzhou().targets().observation(false);
    List<String> names = suzhou().targets().statistics().stream().map(Statistic::name).toList();

    assertThat(observation.sampling()[names.indexOf("willing")][names.indexOf("worried")]).isZero();
    assertThat(observation.sampling()[names.indexOf("busy")][names.indexOf("noChannel")]).isNegative();
  }

  @Test
  void theReasonsAreThoseOfTheUnwillingOnly() {
    AskedQuestion reason = suzhou().targets().questions().stream()
        .filter(each -> each.question() == Question.REASON).findFirst().orElseThrow();

    assertThat(reason.asked()).isCloseTo(1402 * 0.259 / 1.5, within(1e-9));
  }

  @Test
  void sharesOfNobodyAndOfAllKeepAVariance() {
    Targets targets = of(asked(Question.WILLINGNESS, Map.of(Answer.WILLING, 1.0), 100));

    assertThat(targets.observation(false).sampling()[0][0]).isBetween(1e-5, 1e-4);
  }

  @Test
  void answersAreKeptBackOnlyWhereThatIsAskedFor() {
    Targets targets = suzhou().targets();
    List<String> names = targets.statistics().stream().map(Statistic::name).toList();
    boolean[] heldOut = targets.observation(true).heldOut();

    assertThat(IntStream.range(0, heldOut.length).filter(i -> heldOut[i]).mapToObj(names::get))
        .containsExactly("dissatisfied", "doesNotKnowHow", "prefersTraditional");
    assertThat(targets.observation(false).heldOut()).containsOnly(false);
  }

  @Test
  void anInequalityIsAMissThatShouldBeZero() {
    Targets targets = new Targets(List.of(satisfaction()),
        List.of(new Calibration.Bound(Answer.WORRIED, 0.5, 1, 2)), SharedPeople.NOBODY);
    Observation observation = targets.observation(false);

    assertThat(targets.statistics()).extracting(Statistic::name).last().isEqualTo("bound on worried");
    assertThat(observation.values()[2]).isZero();
    assertThat(observation.covariance()[2][2]).isCloseTo(4e-4, within(TINY));
  }
}

package canyu.calibration.run;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.inference.engine.InferenceOutcome;
import canyu.calibration.inference.engine.SyntheticLikelihood;
import canyu.calibration.inference.problem.InferenceBudget;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.inference.problem.RandomStream;
import canyu.calibration.inference.problem.Simulator;
import canyu.calibration.inference.problem.Unknowns;
import canyu.calibration.loading.CalibratedVillage;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Parameter;
import canyu.calibration.survey.Counted;
import canyu.calibration.targets.AskedQuestion;
import canyu.calibration.targets.SharedPeople;
import canyu.calibration.targets.Targets;
import canyu.city.Sweep;
import canyu.indicator.Reply;
import java.nio.DoubleBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Simulated surveys whose truth is known. What people say they did tells how often they act, which no question about
 * attitudes does, and intervals hold the truth as often as they say. Where the weights of barriers vary, too, who is willing must
 * be asked as well: without it few who are willing and act often are as good as many who act seldom, and the rate is known 1.7
 * times as narrowly as before.
 *
 * <p>Each survey is calibrated by the whole engine, in one round whose runs are those of all other surveys, too: draws of the
 * prior by one seed. So many surveys cost one ensemble, and a city more for the truth of each. {@code -Dcanyu.surveys=200} tries
 * as many.
 */
@Tag("slow")
class SimulatedSurveysTest {

  private static final int SURVEYS = Integer.getInteger("canyu.surveys", 12);
  private static final int RUNS = 600;
  private static final int RESPONDENTS = 1402;
  private static final int FIRST_TRUTH = 1_000_000;
  private static final double FIVE_PERCENT = 0.05;

  private static final String CALIBRATION = """
      title: A village is asked what it did
      scenario: ../scenarios/baseline.yaml
      survey: own.yaml
      respondents: {residents: 2000, communitySize: 500, burnIn: 60}
      seed: 1
      errors: {designEffect: 1, rounding: 0, discrepancy: 0}
      cost: {runs: 600, rounds: 1, minutes: 60, draws: 400}
      targets:
        recent: {}
        civic: {}
        reported: {}
        ALSO
      parameters:
        participation.actionRate: {}
      carry: CARRIED
      """;

  private static final String SURVEY = """
      title: Own
      frame: suzhou-respondents.yaml
      respondents: 1402
      answers: {willing: 0.7}
      questions:
        recent: {asks: {tookPart: {weeks: 4}}, shares: {yes: 0.1, no: 0.9}}
        civic: {asks: {tookPart: {weeks: 52}}, shares: {yes: 0.3, no: 0.7}}
        reported: {asks: {reported: {weeks: 52}}, shares: {yes: 0.1, no: 0.9}}
      """;

  private final Map<DoubleBuffer, double[]> runs = new ConcurrentHashMap<>();

  /** What was found of a survey: the truth of how often people act, and draws of its posterior. */
  private record Found(InferenceOutcome outcome, double truth, double[] draws) {

    boolean isHeld() {
      double[] sorted = draws.clone();
      Arrays.sort(sorted);
      int outside = (int) (FIVE_PERCENT * sorted.length);
      return truth > sorted[outside] && truth < sorted[sorted.length - 1 - outside];
    }

    double sd() {
      return Math.sqrt(StatUtils.variance(draws));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "none | ''", "[participation.uInterest, participation.uTime, participation.uKnowhow] | 'willingness: {}'"})
  void whatPeopleDidTellsHowOftenTheyAct(String carried, String also, @TempDir Path folder, TestReporter reporter) {
    CalibratedVillage village = CalibratedVillage.in(folder);
    village.write("own.yaml", SURVEY);
    LoadedCalibration loaded = village.load(CALIBRATION.replace("CARRIED", carried).replace("ALSO", also));
    double prior = loaded.parameters().get(actionRate(loaded)).unknown().prior().sd();

    List<Found> all = IntStream.range(0, SURVEYS).mapToObj(number -> found(loaded, number)).toList();
    List<Found> believed = all.stream().filter(each -> each.outcome.verdict().hasConverged()).toList();
    int held = (int) believed.stream().filter(Found::isHeld).count();
    double sd = believed.stream().mapToDouble(Found::sd).average().orElseThrow();

    reporter.publishEntry("carried " + carried, believed.size() + " of " + SURVEYS + " believed, " + held + " held by 90 %, prior "
        + prior / sd + " times as wide as the mean posterior, " + believed.stream().filter(each -> 3 * each.sd() < prior).count()
        + " three times narrower");
    assertThat(runs).as("all surveys have the runs of one ensemble").hasSize(RUNS);
    assertThat(believed.size()).isGreaterThanOrEqualTo((int) (0.9 * SURVEYS));
    // outside of either bound lies less than a thousandth of what chance does with intervals that hold 90 %
    BinomialDistribution chance = new BinomialDistribution(null, believed.size(), 0.9);
    assertThat(chance.cumulativeProbability(held)).isGreaterThan(5e-4);
    assertThat(chance.cumulativeProbability(held - 1)).isLessThan(1 - 5e-4);
    assertThat(sd).isLessThan(prior / 3);
  }

  private Found found(LoadedCalibration loaded, int number) {
    InverseProblem any = loaded.problem(false);
    double[] truth = RandomStream.of(1, "truth of a survey", number).normals(any.unknowns().size());
    Arrays.setAll(truth, i -> Unknowns.natural(any, i, truth[i]));
    double[] city = loaded.model().answers(truth, FIRST_TRUTH + number, Sweep.IN_ORDER);
    InverseProblem problem = new InverseProblem(any.unknowns(), any.statistics(), answered(loaded, city, number).observation(false));
    Simulator simulator = (first, parameters) -> IntStream.range(0, parameters.length).mapToObj(k ->
        runs.computeIfAbsent(DoubleBuffer.wrap(parameters[k]),
            missing -> loaded.model().answers(parameters[k], (int) first + k, Sweep.IN_ORDER))).toArray(double[][]::new);
    InferenceOutcome outcome = new SyntheticLikelihood().infer(
        problem, simulator, new InferenceBudget(RUNS, 1, Double.POSITIVE_INFINITY, 400), 1, ProgressListener.NONE);
    int rate = actionRate(loaded);
    return new Found(outcome, truth[rate], outcome.posterior().column(rate));
  }

  private static int actionRate(LoadedCalibration loaded) {
    return loaded.parameters().stream().map(Parameter::path).toList().indexOf("participation.actionRate");
  }

  /** The targets of a survey of some people of a city, each question put to others. */
  private static Targets answered(LoadedCalibration loaded, double[] city, int number) {
    List<AskedQuestion> questions = loaded.targets().questions();
    return new Targets(IntStream.range(0, questions.size()).mapToObj(j -> {
      AskedQuestion asked = questions.get(j);
      RandomStream luck = RandomStream.of(1, "respondents of a survey", number, j);
      double share = IntStream.range(0, RESPONDENTS).filter(any -> luck.nextDouble() < city[j]).count() / (double) RESPONDENTS;
      // the reply that follows, if it is known, whichever is the more frequent
      List<Reply> rest = asked.answers().stream().filter(answer -> !asked.free().contains(answer)).toList();
      Map<Reply, Double> shares = new LinkedHashMap<>(Map.of(asked.free().get(0), share));
      rest.forEach(other -> shares.put(other, 1 - share));
      return AskedQuestion.of(
          asked.question(), asked.subgroup(), Counted.of(shares, RESPONDENTS, RESPONDENTS), 0, rest);
    }).toList(), List.of(), new SharedPeople(Map.of()));
  }
}

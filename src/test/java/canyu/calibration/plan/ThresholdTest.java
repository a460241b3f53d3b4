package canyu.calibration.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.problem.PointEstimate;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.inference.problem.Unknown;
import canyu.calibration.loading.CalibratedVillage;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.run.CalibrationResult;
import canyu.calibration.run.Calibrator;
import canyu.calibration.targets.AskedQuestion;
import canyu.city.City;
import canyu.city.Sweep;
import canyu.experiment.run.LocalWorkers;
import canyu.file.SetAside;
import canyu.report.calibration.CalibrationTables;
import canyu.report.calibration.CalibrationText;
import canyu.simulation.Replicate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scales whose cut points are found together with the parameters. */
class ThresholdTest {

  private static final String CALIBRATION = """
      title: A village is asked how much it trusts
      scenario: ../scenarios/baseline.yaml
      survey: own.yaml
      respondents: {residents: 1000, communitySize: 500, burnIn: 4}
      seed: 1
      errors: {designEffect: 1, rounding: 0, discrepancy: 0}
      cost: {runs: 240, rounds: 2, minutes: 5, draws: 400, checks: 6, longer: 1}
      targets:
        confidence: {}
        willingness: {}
      parameters:
        participation.uBase: {prior: "U(0, 6)"}
      thresholds: {confidence: {}}
      carry: none
      """;

  private static final String SCALE = "confidence: {asks: {level: {of: trust, cuts: [0.2, 0.5, 0.6]}},"
      + " replies: [none, little, some, much], shares: {none: 0.1, little: 0.4, some: 0.4, much: 0.1}}";

  private CalibratedVillage village;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    village = CalibratedVillage.in(temporary);
    survey(SCALE);
  }

  private void survey(String question) {
    village.write("own.yaml", "title: Own\nframe: suzhou-respondents.yaml\nrespondents: 1402\nanswers: {willing: 0.741}\nquestions:\n  "
        + question + "\n");
  }

  private static FittedScale scale(double concentration) {
    return FittedScale.of("confidence", List.of("none", "little", "some", "much"), List.of(0.2, 0.5, 0.6), concentration);
  }

  private static double[] usual(LoadedCalibration loaded) {
    return loaded.parameters().stream().mapToDouble(Parameter::value).toArray();
  }

  /** Widths .2, .3, .1 and .4 of a Dirichlet distribution with concentration 5: cut points have the beta margins of sums. */
  @Test
  void cutPointsHaveADirichletPriorAboutThoseOfTheFile() {
    FittedScale scale = scale(5);
    List<Unknown> unknowns = scale.parameters().stream().map(Parameter::unknown).toList();
    Random luck = new Random(1);
    int draws = 20_000;
    double[][] cuts = new double[3][draws];
    for (int k = 0; k < draws; k++) {
      double[] parts = unknowns.stream().mapToDouble(each -> each.prior().quantile(luck.nextDouble())).toArray();
      List<Double> drawn = scale.cuts(parts);
      assertThat(drawn).isSorted();
      for (int i = 0; i < cuts.length; i++) {
        cuts[i][k] = drawn.get(i);
      }
    }

    for (int i = 0; i < cuts.length; i++) {
      double mean = scale.cuts().get(i);
      double variance = mean * (1 - mean) / 6;
      Offset<Double> luckOfMean = within(4 * Math.sqrt(variance / draws));
      assertThat(StatUtils.mean(cuts[i])).isCloseTo(mean, luckOfMean);
      // the standard error of a variance is at most variance · √(2 / draws) where tails are no longer than normal ones
      assertThat(StatUtils.variance(cuts[i])).isCloseTo(variance, within(4 * variance * Math.sqrt(2.0 / draws)));
      assertThat(scale.prior(i).mean()).isCloseTo(mean, within(1e-3));
      assertThat(scale.prior(i).sd()).isCloseTo(Math.sqrt(variance), within(1e-3));
    }
  }

  @Test
  void withoutMoreBeingSaidAllCutPointsThatAscendAreAsLikely() {
    survey(SCALE.replace("[0.2, 0.5, 0.6]", "[0.25, 0.5, 0.75]"));

    assertThat(village.load(CALIBRATION).parameters()).extracting(Parameter::path).containsExactly("participation.uBase",
        "thresholds.confidence.none", "thresholds.confidence.little", "thresholds.confidence.some");
    assertThat(village.load(CALIBRATION).parameters()).extracting(Parameter::prior)
        .containsExactly("U(0, 6)", "Beta(1, 3)", "Beta(1, 2)", "Beta(1, 1)");
    assertThat(village.load(CALIBRATION.replace("confidence: {}}", "confidence: {concentration: 40}}")).parameters())
        .extracting(Parameter::prior).endsWith("Beta(10, 30)", "Beta(10, 20)", "Beta(10, 10)");
  }

  @Test
  void aRunAsksWithItsOwnCutPoints() {
    LoadedCalibration loaded = village.load(CALIBRATION);
    LoadedCalibration fixed = village.load(CALIBRATION.replace("thresholds: {confidence: {}}\n", ""));
    City city = new Replicate(loaded.surveyed().statusQuo(), 0, Sweep.IN_ORDER).settled();
    double[] usual = usual(loaded);

    assertThat(loaded.model().answers(usual, 0, Sweep.IN_ORDER))
        .containsExactly(fixed.model().answers(new double[] {usual[0]}, 0, Sweep.IN_ORDER));

    // half of the scale, then half of what is left, then again: .5, .75, .875
    usual[1] = 0.5;
    usual[2] = 0.5;
    usual[3] = 0.5;
    double[] given = loaded.model().answers(usual, 0, Sweep.IN_ORDER);
    double[] expected = {below(city, 0.5f), below(city, 0.75f) - below(city, 0.5f), below(city, 0.875f) - below(city, 0.75f),
        1 - below(city, 0.875f)};
    AskedQuestion asked = loaded.targets().questions().stream().filter(each -> each.question().key().equals("confidence"))
        .findFirst().orElseThrow();
    double[] shares = loaded.targets().shares(asked, given).values().stream().mapToDouble(Double::doubleValue).toArray();
    assertThat(shares).containsExactly(expected, within(1e-12));
    assertThat(expected[0]).isBetween(0.2, 0.95);
  }

  private static double below(City city, float level) {
    return IntStream.range(0, 1000).filter(i -> city.residents().trust[i] < level).count() / 1000.0;
  }

  @Test
  void whatHasNoCutPointsIsRefusedWithItsPlace() {
    assertThat(village.refusal(CALIBRATION.replace("thresholds: {confidence", "thresholds: {confidense")))
        .contains("village.yaml:13: thresholds.confidense must name a question that is a target; did you mean 'confidence'?");
    assertThat(village.refusal(CALIBRATION.replace("thresholds: {confidence", "thresholds: {willingness")))
        .contains("thresholds.willingness must name a question about an attitude (level)");
    assertThat(village.refusal(CALIBRATION.replace("thresholds: {confidence: {}}", "thresholds: {confidence: {concentration: 0}}")))
        .contains("thresholds.confidence.concentration must be between 0.1 and 1000000");
    survey(SCALE.replace("[0.2, 0.5, 0.6]", "[0, 0.5, 0.6]"));
    assertThat(village.refusal(CALIBRATION)).contains("thresholds.confidence: cuts must lie between 0 and 1 without either");
  }

  @Test
  void surveysMustAskItInTheSameWay() {
    village.write("later.yaml", "title: Own\nframe: suzhou-respondents.yaml\nrespondents: 1402\nanswers: {}\nquestions:\n  "
        + SCALE.replace("0.6]", "0.7]") + "\n");

    assertThat(village.refusal(CALIBRATION
        + "furtherSurveys: {later: {survey: later.yaml, week: 4, targets: {confidence: {}}}}\n"))
        .contains("thresholds.confidence must name a question that all surveys ask with the same replies and cut points");
  }

  /** A survey of a city with other cut points than its file says: every engine finds those of the city. */
  @Tag("slow")
  @Test
  void theCutPointsOfASimulatedSurveyAreFound(@TempDir Path temporary) throws IOException {
    double[] truth = usual(village.load(CALIBRATION));
    truth[1] = 0.35;
    truth[2] = 0.3;
    truth[3] = 0.4;
    LoadedCalibration any = village.load(CALIBRATION);
    double[] given = any.model().answers(truth, 1000, Sweep.IN_ORDER);
    List<Double> shares = List.copyOf(any.targets().shares(any.targets().questions().stream()
        .filter(each -> each.question().key().equals("confidence")).findFirst().orElseThrow(), given).values());
    survey("confidence: {asks: {level: {of: trust, cuts: [0.2, 0.5, 0.6]}}, replies: [none, little, some, much], shares: {none: "
        + shares.get(0) + ", little: " + shares.get(1) + ", some: " + shares.get(2) + ", much: " + shares.get(3) + "}}");
    List<Double> cuts = scale(4).cuts(Arrays.copyOfRange(truth, 1, 4));

    LoadedCalibration loaded = village.load(CALIBRATION);
    CalibrationResult result = calibrator(loaded)
        .run(temporary.resolve("runs"), loaded.fingerprint("test", false), new SetAside(temporary, warning -> { }));
    LoadedCalibration moments = village.load(CALIBRATION + "engine: moments\n");
    PointEstimate estimate = calibrator(moments)
        .estimate(temporary.resolve("best"), moments.fingerprint("test", false), new SetAside(temporary, warning -> { }));
    List<CutPoint> best = moments.sought().cutPoints(new double[][] {estimate.parameters()});

    for (CutPoint found : result.cutPoints()) {
      double at = cuts.get(found.number());
      // four standard deviations: of six intervals none misses in 9,996 of 10,000 cases
      assertThat(found.mean()).isCloseTo(at, within(4 * found.sd()));
      assertThat(found.sd()).isLessThan(found.prior().sd() / 5);
      assertThat(best.get(found.number()).mean()).isCloseTo(at, within(4 * found.sd()));
    }
    assertThat(new CalibrationText(result).text()).contains("confidence: none | little");
    assertThat(new CalibrationTables(result).posterior().columnNames()).containsExactly("participation.uBase");
    assertThat(new CalibrationTables(result).cuts().rowCount()).isEqualTo(3);
  }

  private static Calibrator calibrator(LoadedCalibration loaded) {
    return new Calibrator(loaded, false, new LocalWorkers(1), ProgressListener.NONE, made -> { });
  }
}

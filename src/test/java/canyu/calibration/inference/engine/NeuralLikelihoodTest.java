package canyu.calibration.inference.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.diagnostics.CalibrationVerdict;
import canyu.calibration.inference.diagnostics.Remark;
import canyu.calibration.inference.diagnostics.Shortfall;
import canyu.calibration.inference.diagnostics.UnknownDiagnostics;
import canyu.calibration.inference.problem.EngineName;
import canyu.calibration.inference.problem.InferenceBudget;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Lines;
import canyu.calibration.inference.problem.Observation;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.inference.problem.RandomStream;
import canyu.calibration.inference.problem.Runs;
import canyu.calibration.inference.problem.Simulator;
import canyu.calibration.inference.problem.Statistic;
import canyu.calibration.inference.problem.Unknown;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class NeuralLikelihoodTest {

  private static final double ERROR = 0.5;
  private static final int RUNS = 1000;
  private static final int FEWER_RUNS = 600;
  private static final int TRIALS = 100;
  private static InferenceOutcome linear;

  private static InverseProblem problem(double error, double... values) {
    double[][] sampling = new double[values.length][values.length];
    for (int j = 0; j < values.length; j++) {
      sampling[j][j] = error * error;
    }
    double[][] none = new double[values.length][values.length];
    return new InverseProblem(List.of(Lines.standardNormal("a"), Unknown.nuisance("c", Lines.normal())),
        IntStream.range(0, values.length).mapToObj(j -> Statistic.number("x" + j)).toList(),
        new Observation(values, sampling, none, none, new boolean[values.length]));
  }

  private static InferenceOutcome run(int runs, int trials, InverseProblem problem, Simulator simulator) {
    return new NeuralLikelihood(trials, simulator).infer(problem, simulator, new InferenceBudget(runs, 2, Double.POSITIVE_INFINITY, 2000), 1, ProgressListener.NONE);
  }

  @BeforeAll
  static void calibrate() {
    linear = run(RUNS, TRIALS, problem(ERROR, 1), Lines.simulator(0.1, new double[][] {{1, 2}}));
  }

  /** x = a + 2 c with error 0.5 and noise 0.1: given x = 1, a is N(1/5.26, 1 − 1/5.26), its covariance with c −2/5.26. */
  @Test
  void aLinearSimulatorHasItsExactPosteriorOfAllUnknownsTogether() {
    double all = 5 + ERROR * ERROR + 0.01;
    double[] a = linear.posterior().column(0);
    double[] c = linear.posterior().column(1);
    double sd = Math.sqrt(1 - 1 / all);

    assertThat(linear.engine()).isEqualTo(EngineName.NEURAL_LIKELIHOOD);
    assertThat(linear.verdict().remarks()).hasExactlyElementsOfTypes(Remark.Corrected.class);
    assertThat(StatUtils.mean(a)).isCloseTo(1 / all, within(0.1 * sd));
    assertThat(Math.sqrt(StatUtils.variance(a))).isCloseTo(sd, within(0.1 * sd));
    assertThat(new PearsonsCorrelation().correlation(a, c))
        .isCloseTo(-2 / all / Math.sqrt((1 - 1 / all) * (1 - 4 / all)), within(0.05));
  }

  @Test
  void itProvesItselfOnRunsThatItHasNotSeen() {
    UnknownDiagnostics diagnostics = linear.diagnostics().unknowns().get(0);

    int trials = linear.diagnostics().trials();
    assertThat(trials).isBetween(100, 200);
    assertThat(diagnostics.rankP()).isGreaterThan(0.01);
    assertThat(diagnostics.coverage()).isCloseTo(0.9, within(4 * Math.sqrt(0.9 * 0.1 / trials)));
  }

  /** x = e^(a + 0.3 c): given x = 3 with little error, a + 0.3 c = ln 3. */
  @Test
  void aCurvedSimulatorHasItsPosteriorWhereTheCurveIs() {
    Simulator curved = (first, rows) -> IntStream.range(0, rows.length).mapToObj(k -> new double[] {
        Math.exp(rows[k][0] + 0.3 * rows[k][1]) + 0.05 * RandomStream.of(7, "noise", first + k).nextGaussian()})
        .toArray(double[][]::new);

    InferenceOutcome outcome = run(FEWER_RUNS, 0, problem(0.1, 3), curved);

    double[] sums = Arrays.stream(outcome.posterior().parameters()).mapToDouble(row -> row[0] + 0.3 * row[1])
        .toArray();
    double sd = Math.sqrt(0.1 * 0.1 + 0.05 * 0.05) / 3;
    assertThat(outcome.engine()).isEqualTo(EngineName.NEURAL_LIKELIHOOD);
    assertThat(outcome.verdict().remarks()).hasExactlyElementsOfTypes(Remark.Corrected.class);
    assertThat(StatUtils.mean(sums)).isCloseTo(Math.log(3), within(0.5 * sd));
    assertThat(Math.sqrt(StatUtils.variance(sums))).isBetween(0.7 * sd, 1.5 * sd);
  }

  /** The posterior is a ring; of a normal distribution as wide as its draws, a sixth would give 3 to 5. */
  @Test
  void laterRoundsAreMadeWhereThePosteriorIs() {
    Simulator ring = (first, rows) -> IntStream.range(0, rows.length).mapToObj(k -> new double[] {
        rows[k][0] * rows[k][0] + rows[k][1] * rows[k][1] + 0.1 * RandomStream.of(7, "noise", first + k).nextGaussian()})
        .toArray(double[][]::new);

    Runs runs = run(RUNS, 0, problem(0.2, 4), ring).runs();

    int second = EnsembleSmoother.MOVES + 2;
    double[] given = IntStream.range(0, runs.round().length).filter(k -> runs.round()[k] == second)
        .mapToDouble(k -> runs.statistics()[k][0]).toArray();
    double byChance = given.length / 6.0;
    assertThat(given).hasSizeGreaterThan(100);
    assertThat((double) Arrays.stream(given).filter(x -> x > 3 && x < 5).count())
        .isGreaterThan(byChance + 4 * Math.sqrt(byChance * 5 / 6));
  }

  @Test
  void runsThatFailAreLeftOut() {
    Simulator fragile = (first, rows) -> IntStream.range(0, rows.length).mapToObj(k -> new double[] {
        rows[k][0] < -1 ? Double.NaN : rows[k][0] + 0.1 * RandomStream.of(7, "noise", first + k).nextGaussian()})
        .toArray(double[][]::new);

    InferenceOutcome outcome = run(FEWER_RUNS, 0, problem(0.5, 0.5), fragile);

    assertThat(outcome.runs().parameters().length).isLessThan(FEWER_RUNS);
    assertThat(outcome.posterior().size()).isEqualTo(2000);
  }

  /** 100 runs less 33 for corrections, four tenths of the rest over seven: three members. */
  @Test
  void anEnsembleOfFewerMembersThanUnknownsHasNotConverged() {
    List<Unknown> unknowns = IntStream.range(0, 5).mapToObj(i -> i == 0 ? Lines.standardNormal("a")
        : Unknown.nuisance("c" + i, Lines.normal())).toList();
    double[][] none = new double[1][1];
    InverseProblem many = new InverseProblem(unknowns, Lines.statistics("x"),
        new Observation(new double[] {0.5}, new double[][] {{0.25}}, none, none, new boolean[1]));

    CalibrationVerdict verdict = run(100, 0, many, Lines.simulator(0.1, new double[][] {{1, 1, 1, 1, 1}})).verdict();

    assertThat(verdict.kind()).isEqualTo(CalibrationVerdict.Kind.NOT_CONVERGED);
    assertThat(verdict.shortfalls()).contains(new Shortfall.FewMembers(3, 5));
  }

  @Test
  void targetsOutOfReachAreNamed() {
    Simulator twice = Lines.simulator(0.05, new double[][] {{1, 0}, {1, 0}});
    CalibrationVerdict verdict = run(FEWER_RUNS, 0, problem(0.1, 1, -1), twice).verdict();

    assertThat(verdict.kind()).isEqualTo(CalibrationVerdict.Kind.CANNOT_FIT);
    assertThat(verdict.targets()).containsExactlyInAnyOrder("x0", "x1");
  }
}

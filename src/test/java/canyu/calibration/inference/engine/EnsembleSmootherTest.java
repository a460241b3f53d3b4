package canyu.calibration.inference.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.problem.InferenceBudget;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Lines;
import canyu.calibration.inference.problem.Observation;
import canyu.calibration.inference.problem.Posterior;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.Simulator;
import canyu.calibration.inference.problem.Statistic;
import canyu.calibration.inference.problem.Unknown;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;

class EnsembleSmootherTest {

  private static final int MEMBERS = 400;
  private static final InferenceBudget BUDGET = InferenceBudget.ofRuns(7 * MEMBERS);

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

  private static Posterior smooth(InverseProblem problem, Simulator simulator) {
    return EnsembleSmoother.run(new RunHistory(problem, simulator, BUDGET, 1, ProgressListener.NONE), BUDGET.runs()).posterior();
  }

  /** x = a + 2 c with error 0.5: given x = 1, a is N(1/5.25, 1 − 1/5.25), and its covariance with c −2/5.25. */
  @Test
  void aLinearSimulatorHasItsExactPosteriorOfAllUnknownsTogether() {
    Posterior posterior = smooth(problem(0.5, 1), Lines.simulator(0.01, new double[][] {{1, 2}}));

    double[] a = posterior.column(0);
    double[] c = posterior.column(1);
    double variance = 1 - 1 / 5.25;
    double standardError = Math.sqrt(variance / MEMBERS);
    assertThat(a).hasSize(MEMBERS);
    assertThat(StatUtils.mean(a)).isCloseTo(1 / 5.25, within(4 * standardError));
    assertThat(StatUtils.variance(a)).isCloseTo(variance, within(4 * variance * Math.sqrt(2.0 / MEMBERS)));
    assertThat(new PearsonsCorrelation().correlation(a, c)).isCloseTo(
        -2 / 5.25 / Math.sqrt(variance * (1 - 4 / 5.25)), within(4 * (1 - 0.8 * 0.8) / Math.sqrt(MEMBERS)));
  }

  @Test
  void aCurvedSimulatorStillMeetsItsTarget() {
    Simulator curved = (first, rows) -> Arrays.stream(rows)
        .map(row -> new double[] {Math.exp(row[0] + 0.3 * row[1])}).toArray(double[][]::new);

    Posterior posterior = smooth(problem(0.1, 3), curved);

    double[] given = Arrays.stream(posterior.statistics()).mapToDouble(row -> row[0]).toArray();
    assertThat(StatUtils.mean(given)).isCloseTo(3, within(0.1));
    assertThat(Math.sqrt(StatUtils.variance(given))).isLessThan(0.2);
  }

  @Test
  void membersThatFailAreReplaced() {
    Simulator fragile = (first, rows) -> Arrays.stream(rows)
        .map(row -> new double[] {row[0] < -1 ? Double.NaN : row[0]}).toArray(double[][]::new);

    Posterior posterior = smooth(problem(0.5, 0.5), fragile);

    assertThat(StatUtils.min(posterior.column(0))).isGreaterThanOrEqualTo(-1);
    assertThat(posterior.size()).isEqualTo(MEMBERS);
  }
}

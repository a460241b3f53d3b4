package canyu.exploration.emulator;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Finds the kernel under which values are most probable, twice: with all coordinates alike, then with each counting as
 * much as its slope says. A weak prior on the logarithms keeps few points from saying what they cannot know.
 */
public final class KernelFit {

  private static final int STEPS = 60;
  private static final double ACCURACY = 1e-3;
  private static final double PRIOR_SD = 2;
  private static final double LEAST_WEIGHT = 0.1;
  private static final double FIRST_STEP = 0.7;
  private static final double LEAST_NOISE = 1e-6;

  private final double[][] points;
  private final double[] standardised;
  private final double[] usual;

  private KernelFit(double[][] points, double[] values) {
    double mean = StatUtils.mean(values);
    double spread = Math.sqrt(StatUtils.variance(values));
    this.points = points;
    this.standardised = Arrays.stream(values).map(value -> spread > 0 ? (value - mean) / spread : 0).toArray();
    this.usual = DoubleStream.of(2.0 / points[0].length, 0.3, 1, 0.01).map(StrictMath::log).toArray();
  }

  /** The kernel for some values at points. */
  public static Kernel of(double[][] points, double[] values) {
    KernelFit fit = new KernelFit(points, values);
    double[] alike = new double[points[0].length];
    Arrays.fill(alike, 1);
    double[] first = fit.best(alike, fit.usual);
    double[] slopes = GaussianProcess.of(kernel(first, alike), points, values).slopes();
    double steepest = Arrays.stream(slopes).map(Math::abs).max().orElse(0);
    double[] weights = Arrays.stream(slopes)
        .map(slope -> steepest > 0 ? Math.max(LEAST_WEIGHT, Math.abs(slope) / steepest) : 1).toArray();
    return kernel(fit.best(weights, first), weights);
  }

  private double[] best(double[] weights, double[] start) {
    double[] steps = new double[start.length];
    Arrays.fill(steps, FIRST_STEP);
    return new SimplexOptimizer(new SimpleValueChecker(ACCURACY, ACCURACY, STEPS)).optimize(
        new MaxEval(Integer.MAX_VALUE), GoalType.MAXIMIZE, new InitialGuess(start), new NelderMeadSimplex(steps),
        new ObjectiveFunction(logs -> evidence(logs, weights))).getPoint();
  }

  private double evidence(double[] logs, double[] weights) {
    double prior = 0;
    for (int k = 0; k < logs.length; k++) {
      double off = (logs[k] - usual[k]) / PRIOR_SD;
      prior -= off * off / 2;
    }
    return prior + GaussianProcess.evidence(kernel(logs, weights), points, standardised);
  }

  private static Kernel kernel(double[] logs, double[] weights) {
    return new Kernel(weights, StrictMath.exp(logs[0]), StrictMath.exp(logs[1]), StrictMath.exp(logs[2]),
        Math.max(LEAST_NOISE, StrictMath.exp(logs[3])));
  }
}

package canyu.calibration.benchmark;

import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.RandomStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * A neuron that fires or not, 100 times: y ~ Bernoulli(σ(Xθ)), seen through Xᵀy. The prior is a smooth filter,
 * N(0, P⁻¹); the unknowns are independent standard normal ones z with θ = Lz and LLᵀ = P⁻¹.
 */
final class BernoulliGlm implements BenchmarkTask {

  private static final int PARAMETERS = 10;

  private final double[] observed = Sbibm.observation("bernoulli_glm");
  private final double[][] design = design();
  private final RealMatrix root = new CholeskyDecomposition(
      new LUDecomposition(precision()).getSolver().getInverse(), 1e-9, 0).getL();

  private static double[][] design() {
    double[][] stimulus = Sbibm.table("bernoulli_glm_stimulus.csv");
    double[][] design = new double[stimulus.length][PARAMETERS];
    for (int t = 0; t < design.length; t++) {
      design[t][0] = 1;
      for (int delay = 0; delay < PARAMETERS - 1 && delay <= t; delay++) {
        design[t][delay + 1] = stimulus[t - delay][1];
      }
    }
    return design;
  }

  private static RealMatrix precision() {
    int filter = PARAMETERS - 1;
    RealMatrix difference = new Array2DRowRealMatrix(filter, filter);
    for (int i = 0; i < filter; i++) {
      difference.setEntry(i, i, 1);
      if (i > 0) {
        difference.setEntry(i, i - 1, -1);
      }
    }
    RealMatrix f = difference.multiply(difference);
    for (int i = 0; i < filter; i++) {
      f.addToEntry(i, i, Math.sqrt(i / (double) filter));
    }
    RealMatrix precision = new Array2DRowRealMatrix(PARAMETERS, PARAMETERS);
    precision.setSubMatrix(f.transpose().multiply(f).getData(), 1, 1);
    precision.setEntry(0, 0, 0.5);
    return precision;
  }

  @Override
  public InverseProblem problem() {
    return Sbibm.problem(PARAMETERS, "N(0, 1)", observed);
  }

  @Override
  public double[] run(double[] unknowns, long seed, long run) {
    double[] theta = parameters(unknowns);
    RandomStream random = RandomStream.of(seed, "bernoulli glm", run);
    double[] sums = new double[PARAMETERS];
    for (double[] row : design) {
      double psi = 0;
      for (int i = 0; i < PARAMETERS; i++) {
        psi += row[i] * theta[i];
      }
      if (random.nextDouble() < 1 / (1 + StrictMath.exp(-psi))) {
        for (int i = 0; i < PARAMETERS; i++) {
          sums[i] += row[i];
        }
      }
    }
    return sums;
  }

  @Override
  public double[] parameters(double[] unknowns) {
    return root.operate(unknowns);
  }

  @Override
  public double[][] reference() {
    return Sbibm.reference("bernoulli_glm");
  }
}

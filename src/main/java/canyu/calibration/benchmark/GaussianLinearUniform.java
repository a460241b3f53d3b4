package canyu.calibration.benchmark;

import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.RandomStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/** θ ~ U(−1, 1)¹⁰, x ~ N(θ, 0.1 I₁₀); the posterior is N(x, 0.1 I₁₀) cut off at −1 and 1. */
record GaussianLinearUniform(double[] observed) implements BenchmarkTask {

  GaussianLinearUniform() {
    this(Sbibm.observation("gaussian_linear_uniform"));
  }

  @Override
  public InverseProblem problem() {
    return Sbibm.problem(observed.length, "U(-1, 1)", observed);
  }

  @Override
  public double[] run(double[] unknowns, long seed, long run) {
    return GaussianLinear.noisy(unknowns, seed, run);
  }

  @Override
  public double[][] reference() {
    double[][] draws = new double[GaussianLinear.DRAWS][observed.length];
    for (int i = 0; i < observed.length; i++) {
      NormalDistribution normal = new NormalDistribution(observed[i], GaussianLinear.SD);
      double low = normal.cumulativeProbability(-1);
      double high = normal.cumulativeProbability(1);
      RandomStream random = RandomStream.of(0, "reference posterior", i);
      for (double[] draw : draws) {
        draw[i] = normal.inverseCumulativeProbability(low + random.nextDouble() * (high - low));
      }
    }
    return draws;
  }
}

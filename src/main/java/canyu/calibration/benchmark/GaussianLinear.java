package canyu.calibration.benchmark;

import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.RandomStream;

/** θ ~ N(0, 0.1 I₁₀), x ~ N(θ, 0.1 I₁₀), where 0.1 is a variance; the posterior is N(x/2, 0.05 I₁₀). */
record GaussianLinear(double[] observed) implements BenchmarkTask {

  static final double SD = Math.sqrt(0.1);
  static final int DRAWS = 10_000;

  GaussianLinear() {
    this(Sbibm.observation("gaussian_linear"));
  }

  @Override
  public InverseProblem problem() {
    return Sbibm.problem(observed.length, "N(0, " + SD + ")", observed);
  }

  @Override
  public double[] run(double[] unknowns, long seed, long run) {
    return noisy(unknowns, seed, run);
  }

  static double[] noisy(double[] means, long seed, long run) {
    RandomStream random = RandomStream.of(seed, "gaussian linear", run);
    double[] x = means.clone();
    for (int j = 0; j < x.length; j++) {
      x[j] += SD * random.nextGaussian();
    }
    return x;
  }

  @Override
  public double[][] reference() {
    double[][] draws = new double[DRAWS][observed.length];
    RandomStream random = RandomStream.of(0, "reference posterior");
    for (double[] draw : draws) {
      for (int i = 0; i < draw.length; i++) {
        draw[i] = observed[i] / 2 + SD / Math.sqrt(2) * random.nextGaussian();
      }
    }
    return draws;
  }
}

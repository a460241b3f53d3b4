package canyu.calibration.benchmark;

import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.RandomStream;

/**
 * Four points from a normal distribution in the plane: mean (θ₁, θ₂), standard deviations θ₃² and θ₄², correlation
 * tanh θ₅. The signs of θ₃ and θ₄ leave no trace, which makes four modes.
 */
record Slcp(double[] observed) implements BenchmarkTask {

  private static final int POINTS = 4;

  Slcp() {
    this(Sbibm.observation("slcp"));
  }

  @Override
  public InverseProblem problem() {
    return Sbibm.problem(5, "U(-3, 3)", observed);
  }

  @Override
  public double[] run(double[] theta, long seed, long run) {
    RandomStream random = RandomStream.of(seed, "slcp", run);
    double correlation = StrictMath.tanh(theta[4]);
    double[] x = new double[2 * POINTS];
    for (int k = 0; k < POINTS; k++) {
      double first = random.nextGaussian();
      double second = correlation * first + Math.sqrt(1 - correlation * correlation) * random.nextGaussian();
      x[2 * k] = theta[0] + theta[2] * theta[2] * first;
      x[2 * k + 1] = theta[1] + theta[3] * theta[3] * second;
    }
    return x;
  }

  @Override
  public double[][] reference() {
    return Sbibm.reference("slcp");
  }

  @Override
  public int modes() {
    return 4;
  }

  @Override
  public int mode(double[] theta) {
    return (theta[2] > 0 ? 1 : 0) + (theta[3] > 0 ? 2 : 0);
  }
}

package canyu.calibration.benchmark;

import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.RandomStream;

/** Two parameters seen through a crescent and an absolute value: the posterior is two crescents. */
record TwoMoons(double[] observed) implements BenchmarkTask {

  TwoMoons() {
    this(Sbibm.observation("two_moons"));
  }

  @Override
  public InverseProblem problem() {
    return Sbibm.problem(2, "U(-1, 1)", observed);
  }

  @Override
  public double[] run(double[] theta, long seed, long run) {
    RandomStream random = RandomStream.of(seed, "two moons", run);
    double angle = Math.PI * (random.nextDouble() - 0.5);
    double radius = 0.1 + 0.01 * random.nextGaussian();
    return new double[] {
        radius * StrictMath.cos(angle) + 0.25 - Math.abs(theta[0] + theta[1]) / Math.sqrt(2),
        radius * StrictMath.sin(angle) + (theta[1] - theta[0]) / Math.sqrt(2)};
  }

  @Override
  public double[][] reference() {
    return Sbibm.reference("two_moons");
  }

  @Override
  public int modes() {
    return 2;
  }

  @Override
  public int mode(double[] theta) {
    return theta[0] + theta[1] > 0 ? 1 : 0;
  }
}

package canyu.calibration.benchmark;

import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Observation;
import canyu.calibration.inference.problem.RandomStream;
import canyu.calibration.inference.problem.Statistic;
import canyu.calibration.inference.problem.Unknown;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** An epidemic among a million people that begins with one: ten samples of 1,000, one every 17 days. */
record Sir(double[] observed) implements BenchmarkTask {

  private static final double PEOPLE = 1e6;
  private static final int SAMPLE = 1000;
  private static final int TIMES = 10;
  private static final int STEPS = 34;
  private static final double STEP = 0.5;

  Sir() {
    this(Arrays.stream(Sbibm.observation("sir")).map(count -> count / SAMPLE).toArray());
  }

  @Override
  public InverseProblem problem() {
    return new InverseProblem(
        List.of(Unknown.fitted("beta", Sbibm.prior("logN(ln 0.4, 0.5)")),
            Unknown.fitted("gamma", Sbibm.prior("logN(ln 0.125, 0.2)"))),
        IntStream.range(0, TIMES).mapToObj(k -> Statistic.share("day" + 17 * k)).toList(),
        Observation.exact(observed));
  }

  @Override
  public double[] run(double[] unknowns, long seed, long run) {
    RandomStream random = RandomStream.of(seed, "sir", run);
    double[] shares = new double[TIMES];
    double[] state = {PEOPLE - 1, 1};
    for (int k = 0; k < TIMES; k++) {
      shares[k] = sampled(state[1] / PEOPLE, random);
      for (int step = 0; step < STEPS; step++) {
        state = next(state, unknowns[0], unknowns[1]);
      }
    }
    return shares;
  }

  private static double sampled(double infected, RandomStream random) {
    int count = 0;
    for (int i = 0; i < SAMPLE; i++) {
      count += random.nextDouble() < infected ? 1 : 0;
    }
    return (double) count / SAMPLE;
  }

  /** The classical fourth-order step of Runge and Kutta. */
  private static double[] next(double[] state, double beta, double gamma) {
    double[] a = slope(state, beta, gamma);
    double[] b = slope(moved(state, a, STEP / 2), beta, gamma);
    double[] c = slope(moved(state, b, STEP / 2), beta, gamma);
    double[] d = slope(moved(state, c, STEP), beta, gamma);
    double[] next = new double[2];
    Arrays.setAll(next, i -> state[i] + STEP / 6 * (a[i] + 2 * b[i] + 2 * c[i] + d[i]));
    return next;
  }

  private static double[] slope(double[] state, double beta, double gamma) {
    double infections = beta * state[0] * state[1] / PEOPLE;
    return new double[] {-infections, infections - gamma * state[1]};
  }

  private static double[] moved(double[] state, double[] slope, double step) {
    return new double[] {state[0] + step * slope[0], state[1] + step * slope[1]};
  }

  @Override
  public double[][] reference() {
    return Sbibm.reference("sir");
  }
}

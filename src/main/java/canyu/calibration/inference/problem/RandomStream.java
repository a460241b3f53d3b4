package canyu.calibration.inference.problem;

import canyu.city.Chance;
import org.apache.commons.math3.random.AbstractRandomGenerator;

/** Random numbers that belong to a purpose and a place in it, so that nothing depends on the order of work. */
public final class RandomStream extends AbstractRandomGenerator {

  private final long stream;
  private int taken;

  private RandomStream(long stream) {
    this.stream = stream;
  }

  /**
   * The luck of a purpose.
   *
   * @param purpose a name, used nowhere else
   * @param places which one of the purpose's: round, chain, run
   */
  public static RandomStream of(long seed, String purpose, long... places) {
    return new RandomStream(Chance.of(seed, -1).stream(purpose, places));
  }

  @Override
  public double nextDouble() {
    return Chance.open(stream, taken++);
  }

  @Override
  public void setSeed(long seed) {
    throw new UnsupportedOperationException("luck is made with its purpose");
  }

  /** Some independent standard normal numbers. */
  public double[] normals(int count) {
    double[] normals = new double[count];
    for (int i = 0; i < count; i++) {
      normals[i] = nextGaussian();
    }
    return normals;
  }
}

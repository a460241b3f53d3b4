package canyu.exploration.emulator;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/** Points that fill a cube evenly: a Sobol sequence, shifted by chance (Cranley and Patterson 1976). */
public final class SpaceFilling {

  private SpaceFilling() {}

  /**
   * So many points as are asked for.
   *
   * @param dimensions of the cube, 1 to 1000
   * @param luck that shifts them
   * @return one after the other, each coordinate from 0 to 1
   */
  public static Stream<double[]> points(int dimensions, RandomGenerator luck) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
    double[] shift = new double[dimensions];
    Arrays.setAll(shift, k -> luck.nextDouble());
    return Stream.generate(sequence::nextVector).map(point -> {
      double[] at = new double[dimensions];
      Arrays.setAll(at, k -> (point[k] + shift[k]) % 1);
      return at;
    });
  }
}

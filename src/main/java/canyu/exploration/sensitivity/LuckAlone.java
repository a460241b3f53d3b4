package canyu.exploration.sensitivity;

import canyu.calibration.inference.problem.RandomStream;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How large the mean size of changes becomes where there is nothing but luck, in units of the standard deviation that luck
 * is seen to have: simulated, since that is itself known from few cities.
 */
final class LuckAlone {

  private static final int SIMULATIONS = 4000;
  private static final double ERROR = 0.01;
  private static final long SEED = 1991;

  private final Map<Shape, Double> known = new ConcurrentHashMap<>();

  private record Shape(int places, int degrees) {}

  /**
   * What luck alone exceeds in one case of a hundred.
   *
   * @param places of how many the mean is taken
   * @param degrees of freedom from which the variance of luck is known, 1 or more
   */
  double exceededInOneOfAHundred(int places, int degrees) {
    return known.computeIfAbsent(new Shape(places, degrees), LuckAlone::simulated);
  }

  private static double simulated(Shape of) {
    RandomStream luck = RandomStream.of(SEED, "luck alone", of.places, of.degrees);
    double[] ratios = new double[SIMULATIONS];
    Arrays.setAll(ratios, number -> {
      double size = StatUtils.mean(Arrays.stream(luck.normals(of.places)).map(Math::abs).toArray());
      return size / Math.sqrt(StatUtils.sumSq(luck.normals(of.degrees)) / of.degrees);
    });
    Arrays.sort(ratios);
    return ratios[(int) Math.ceil((1 - ERROR) * SIMULATIONS) - 1];
  }
}

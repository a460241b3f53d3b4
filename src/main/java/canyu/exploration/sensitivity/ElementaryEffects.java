package canyu.exploration.sensitivity;

import canyu.experiment.statistics.Interval;
import canyu.experiment.statistics.Intervals;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What changing one input by itself does to a response, over the whole range of the input, at different places of all
 * others.
 *
 * @param parameter by its path
 * @param muStar the mean size of the change (Campolongo, Cariboni and Saltelli 2007); NaN where it is not defined
 * @param interval the 95 % interval of that
 * @param mu the mean of the change, which says where the response goes
 * @param sigma the standard deviation of the change over places: large where the input bends or acts with others
 * @param noise share of the mean square of changes that luck alone makes, 0 to 1; NaN where points have one city
 * @param floor the mean size that luck alone exceeds in one input of a hundred; NaN as well
 */
public record ElementaryEffects(String parameter, double muStar, Interval interval, double mu, double sigma, double noise,
    double floor) {

  /**
   * From changes in several places.
   *
   * @param changes in each place by city, per range of the input; NaN where one is not defined
   */
  static ElementaryEffects of(String parameter, double[][] changes, LuckAlone alone) {
    double[][] defined = Arrays.stream(changes)
        .map(place -> Arrays.stream(place).filter(change -> !Double.isNaN(change)).toArray())
        .filter(place -> place.length > 0).toArray(double[][]::new);
    double[] means = Arrays.stream(defined).mapToDouble(StatUtils::mean).toArray();
    double[] sizes = Arrays.stream(means).map(Math::abs).toArray();
    double[][] repeated = Arrays.stream(defined).filter(place -> place.length > 1).toArray(double[][]::new);
    double luck = luck(repeated);
    int degrees = Arrays.stream(repeated).mapToInt(place -> place.length - 1).sum();
    return new ElementaryEffects(parameter, StatUtils.mean(sizes), ofSize(sizes), StatUtils.mean(means),
        Math.sqrt(StatUtils.variance(means)), share(luck, means),
        degrees == 0 ? Double.NaN : Math.sqrt(luck) * alone.exceededInOneOfAHundred(means.length, degrees));
  }

  /** Student's interval; a size is not below 0. */
  private static Interval ofSize(double... sizes) {
    Interval interval = new Intervals().student(sizes);
    return new Interval(Math.max(0, interval.low()), interval.high(), interval.method());
  }

  /** The variance that luck gives to the mean of a place, on average where all have two cities or more. */
  private static double luck(double[]... places) {
    return StatUtils.mean(Arrays.stream(places).mapToDouble(place -> StatUtils.variance(place) / place.length).toArray());
  }

  private static double share(double luck, double... means) {
    double square = StatUtils.mean(Arrays.stream(means).map(mean -> mean * mean).toArray());
    return luck == 0 ? 0 : Math.min(1, luck / square);
  }

  /** Whether it changes the response by more than luck does; with one city a place that is not known, and counts as yes. */
  public boolean standsOut() {
    return Double.isNaN(floor) ? muStar > 0 : muStar > floor;
  }

  /**
   * Those of all inputs of a design.
   *
   * @param parameters their names
   * @param responses by trajectory, point and city
   */
  static List<ElementaryEffects> of(MorrisDesign design, List<String> parameters, double[][][] responses, LuckAlone alone) {
    return IntStream.range(0, design.inputs()).mapToObj(input -> of(parameters.get(input),
        IntStream.range(0, responses.length).mapToObj(trajectory ->
            changes(design.trajectories().get(trajectory), input, responses[trajectory])).toArray(double[][]::new), alone))
        .toList();
  }

  private static double[] changes(MorrisDesign.Trajectory trajectory, int input, double[]... points) {
    int before = trajectory.order().indexOf(input);
    double times = trajectory.direction(input) / MorrisDesign.CHANGE;
    return IntStream.range(0, points[before].length)
        .mapToDouble(city -> times * (points[before + 1][city] - points[before][city])).toArray();
  }
}

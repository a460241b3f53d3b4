package canyu.calibration.inference.problem;

/**
 * A number that every run gives and that was observed: a target.
 *
 * @param name of the target
 * @param scale the scale on which it is emulated
 */
public record Statistic(String name, StatisticScale scale) {

  /** A share from 0 to 1. */
  public static Statistic share(String name) {
    return new Statistic(name, StatisticScale.ARCSINE);
  }

  /** A positive number, such as a ratio. */
  public static Statistic ratio(String name) {
    return new Statistic(name, StatisticScale.LOG);
  }

  /** A number of any kind. */
  public static Statistic number(String name) {
    return new Statistic(name, StatisticScale.IDENTITY);
  }
}

package canyu.study;

import java.util.Optional;

/**
 * A number that a study compares with what was published.
 *
 * @param key its name within the study
 * @param published the published value; empty where none was printed
 * @param range where the simulated value should lie; empty where it is only reported
 * @param ratio whether it is a ratio of two positive numbers, which is compared by its logarithm
 */
public record Statistic(String key, Optional<Double> published, Optional<Range> range, boolean ratio) {

  /** A published value, and the range around it. */
  static Statistic of(String key, double published, double low, double high) {
    return new Statistic(key, Optional.of(published), Optional.of(new Range(low, high)), false);
  }

  /** A published ratio, and the range around it. */
  static Statistic ratio(String key, double published, double low, double high) {
    return new Statistic(key, Optional.of(published), Optional.of(new Range(low, high)), true);
  }

  /** A range without a value. */
  static Statistic within(String key, double low, double high) {
    return new Statistic(key, Optional.empty(), Optional.of(new Range(low, high)), false);
  }

  /** A direction. */
  static Statistic towards(String key, Range direction) {
    return new Statistic(key, Optional.empty(), Optional.of(direction), false);
  }

  /** Something that is reported without being compared. */
  static Statistic reported(String key) {
    return new Statistic(key, Optional.empty(), Optional.empty(), false);
  }
}

package canyu.study;

import java.util.Optional;

/**
 * A number that a study compares with what was published.
 *
 * @param key its name within the study
 * @param formula how it follows from what is counted
 * @param published the published value; empty where none was printed
 * @param range where the simulated value should lie; empty where it is only reported
 */
public record Statistic(String key, Formula formula, Optional<Double> published, Optional<Range> range) {

  /** A published value, and the range around it. */
  static Statistic of(String key, Formula formula, double published, double low, double high) {
    return new Statistic(key, formula, Optional.of(published), Optional.of(new Range(low, high)));
  }

  /** A range without a value. */
  static Statistic within(String key, Formula formula, double low, double high) {
    return new Statistic(key, formula, Optional.empty(), Optional.of(new Range(low, high)));
  }

  /** A direction. */
  static Statistic towards(String key, Formula formula, Range direction) {
    return new Statistic(key, formula, Optional.empty(), Optional.of(direction));
  }

  /** Something that is reported without being compared. */
  static Statistic reported(String key, Formula formula) {
    return new Statistic(key, formula, Optional.empty(), Optional.empty());
  }
}

package canyu.study;

import java.util.Optional;

/**
 * A number that a study compares with what was published.
 *
 * @param key its name within the study
 * @param published the published value; empty where none was printed
 * @param range where the simulated value should lie; empty where it is only reported
 */
public record StudyStatistic(String key, Optional<Double> published, Optional<ExpectedRange> range) {

  /** A published value, and the range around it. */
  static StudyStatistic of(String key, double published, double low, double high) {
    return new StudyStatistic(key, Optional.of(published), Optional.of(new ExpectedRange(low, high)));
  }

  /** A range without a value. */
  static StudyStatistic within(String key, double low, double high) {
    return new StudyStatistic(key, Optional.empty(), Optional.of(new ExpectedRange(low, high)));
  }

  /** A direction. */
  static StudyStatistic towards(String key, ExpectedRange direction) {
    return new StudyStatistic(key, Optional.empty(), Optional.of(direction));
  }

  /** Something that is reported without being compared. */
  static StudyStatistic reported(String key) {
    return new StudyStatistic(key, Optional.empty(), Optional.empty());
  }
}

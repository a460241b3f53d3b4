package canyu.exploration.discovery;

/**
 * Between which values an input lies.
 *
 * @param input its place among the inputs
 * @param low the lowest value; minus infinity where there is none
 * @param high the highest value; infinity where there is none
 */
public record Restriction(int input, double low, double high) {

  static Restriction none(int input) {
    return new Restriction(input, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  boolean holds(double value) {
    return value >= low && value <= high;
  }

  boolean restricts() {
    return low > Double.NEGATIVE_INFINITY || high < Double.POSITIVE_INFINITY;
  }
}

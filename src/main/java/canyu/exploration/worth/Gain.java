package canyu.exploration.worth;

/**
 * What is gained on average, and its 95 % interval, in the unit of the outcome or in money.
 *
 * @param low lower end; NaN where there is no interval, since all draws gain the same
 * @param high upper end; NaN as well
 */
public record Gain(double value, double low, double high) {

  /** Whether it is more than 0 beyond chance. */
  boolean isPositive() {
    return low > 0;
  }
}

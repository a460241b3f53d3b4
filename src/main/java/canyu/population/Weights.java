package canyu.population;

import java.util.Arrays;

/** Weights on any scale. */
public final class Weights {

  private Weights() {}

  /**
   * The same weights times the power of two that brings the largest near 1, so that no sum or square of them overflows
   * or vanishes; not a bit of their proportions changes.
   */
  public static double[] scaled(double[] weights) {
    double largest = Arrays.stream(weights).max().orElse(1);
    int exponent = StrictMath.getExponent(largest);
    return Arrays.stream(weights).map(weight -> StrictMath.scalb(weight, -exponent)).toArray();
  }
}

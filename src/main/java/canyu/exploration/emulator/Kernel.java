package canyu.exploration.emulator;

/**
 * How the values of a function at two points go together: a constant, a linear mean with unknown slopes, and a smooth
 * part that departs from it (Matérn with ν = 5/2), all in units of the variance of the values.
 *
 * @param weights by coordinate, how much it counts in the distance of the smooth part
 * @param slope variance of a slope of the linear mean
 * @param bend variance of the smooth part
 * @param length over which the smooth part changes
 * @param noise variance of what no point says of another
 */
public record Kernel(double[] weights, double slope, double bend, double length, double noise) {

  private static final double LEVEL = 1;
  private static final double ROOT_5 = Math.sqrt(5);

  /** The covariance of the function, without noise, at two points. */
  double of(double[] a, double[] b) {
    double product = 0;
    double squares = 0;
    for (int k = 0; k < a.length; k++) {
      product += a[k] * b[k];
      double distance = weights[k] * (a[k] - b[k]);
      squares += distance * distance;
    }
    return LEVEL + slope * product + bend * matern(Math.sqrt(squares) / length);
  }

  private static double matern(double distance) {
    double r = ROOT_5 * distance;
    return (1 + r + r * r / 3) * StrictMath.exp(-r);
  }
}

package canyu.population;

import canyu.city.Chance;

/**
 * Standard normal numbers, one for each entity of a stream, to seven digits.
 *
 * <p>Quotients of polynomials by Wichura (1988), algorithm AS 241, PPND7: most of the millions of numbers for a city
 * then need no logarithm.
 */
final class Normal {

  private static final double MIDDLE = 0.425;
  private static final double FAR = 5;

  private Normal() {}

  /** The normal quantile of the entity's uniform number. */
  static double of(long stream, int entity) {
    return quantile(Chance.open(stream, entity));
  }

  /** The number below which a standard normal one lies with a probability in (0, 1). */
  static double quantile(double probability) {
    double q = probability - 0.5;
    return Math.abs(q) <= MIDDLE
        ? q * middle(MIDDLE * MIDDLE - q * q)
        : Math.copySign(tail(Math.sqrt(-StrictMath.log(Math.min(probability, 1 - probability)))), q);
  }

  private static double middle(double r) {
    return (((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)
        / (((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1);
  }

  private static double tail(double r) {
    if (r > FAR) {
      double s = r - FAR;
      return (((0.017337203997 * s + 0.42868294337) * s + 3.0812263860) * s + 6.6579051150)
          / ((0.012258202635 * s + 0.24197894225) * s + 1);
    }
    double s = r - 1.6;
    return (((0.17023821103 * s + 1.3067284816) * s + 2.7568153900) * s + 1.4234372777)
        / ((0.12021132975 * s + 0.73700164250) * s + 1);
  }
}

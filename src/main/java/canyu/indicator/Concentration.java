package canyu.indicator;

/** How unequally acts are spread over residents. */
final class Concentration {

  private static final int COUNTS = 256;

  private Concentration() {}

  /**
   * The Gini coefficient of numbers of acts, each an unsigned byte: twice the area between the Lorenz curve and
   * equality.
   *
   * @return 0 to 1, or NaN if nobody acted
   */
  static double ofActs(byte[] acts) {
    long[] residents = new long[COUNTS];
    for (byte act : acts) {
      residents[act & 0xFF]++;
    }
    long below = 0;
    double total = 0;
    double weighted = 0;
    for (int count = 0; count < COUNTS; count++) {
      // those with equal counts share the mean of their ranks
      weighted += (double) residents[count] * count * (below + (residents[count] + 1) / 2.0);
      total += (double) residents[count] * count;
      below += residents[count];
    }
    return 2 * weighted / (below * total) - (below + 1.0) / below;
  }
}

package canyu.city;

/**
 * Comparisons that give 1 or 0 without a branch. Whether a resident is willing cannot be guessed, and a wrongly guessed
 * branch costs more than all the arithmetic that led to it.
 */
public final class Bits {

  private Bits() {}

  /** 1 if x is larger than the limit, else 0; neither may be NaN or infinite. */
  public static int above(float x, float limit) {
    return Float.floatToRawIntBits(limit - x) >>> 31;
  }

  /** 1 if x is smaller than the limit, else 0; their difference must fit an int. */
  public static int below(int x, int limit) {
    return x - limit >>> 31;
  }

  /** One of two numbers: the first if the choice is 1, the second if it is 0. */
  public static float choose(int choice, float first, float second) {
    int mask = -choice;
    return Float.intBitsToFloat(
        Float.floatToRawIntBits(first) & mask | Float.floatToRawIntBits(second) & ~mask);
  }
}

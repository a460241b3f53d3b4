package canyu.city;

/** A standard normal taste in two bytes: a multiple of 2^-12 standard deviations, at most 8 in size. */
public final class Taste {

  private static final float STEPS = 1 << 12;

  private Taste() {}

  /** The nearest taste to a number of standard deviations. */
  public static short of(double deviations) {
    return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(deviations * STEPS)));
  }

  /** A taste in standard deviations. */
  public static float deviations(short taste) {
    return taste * (1 / STEPS);
  }
}

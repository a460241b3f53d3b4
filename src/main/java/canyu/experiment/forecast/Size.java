package canyu.experiment.forecast;

import java.util.Locale;

/** How much memory or disk something takes, as people say it. */
public final class Size {

  private static final double MEGABYTE = 1e6;
  private static final double GIGABYTE = 1e9;

  private Size() {}

  /** Megabytes, 1 or more, or gigabytes. */
  public static String inWords(double bytes) {
    return bytes < GIGABYTE
        ? String.format(Locale.ROOT, "%.0f MB", Math.max(1, bytes / MEGABYTE))
        : String.format(Locale.ROOT, "%.1f GB", bytes / GIGABYTE);
  }
}

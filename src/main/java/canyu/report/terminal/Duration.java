package canyu.report.terminal;

import java.util.Locale;

/** How long something takes, as people say it. */
public final class Duration {

  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;
  private static final int DAY = 24 * HOUR;

  private Duration() {}

  /** In the largest unit that gives two of it at least. */
  public static String inWords(double seconds) {
    if (seconds < 2) {
      return "a second";
    }
    if (seconds < 2 * MINUTE) {
      return String.format(Locale.ROOT, "%.0f seconds", seconds);
    }
    if (seconds < 2 * HOUR) {
      return String.format(Locale.ROOT, "%.0f minutes", seconds / MINUTE);
    }
    return seconds < 2 * DAY
        ? String.format(Locale.ROOT, "%.1f hours", seconds / HOUR)
        : String.format(Locale.ROOT, "%.1f days", seconds / DAY);
  }

  /** As a clock shows it, in any language: hours, minutes and seconds. */
  public static String clock(double seconds) {
    long whole = Math.round(seconds);
    return String.format(Locale.ROOT, "%d:%02d:%02d", whole / HOUR, whole % HOUR / MINUTE, whole % MINUTE);
  }
}

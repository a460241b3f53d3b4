package canyu.language;

import java.util.Locale;

/** So many of something, in English: 1 city, 2 cities. */
public final class Count {

  private Count() {}

  public static String of(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}

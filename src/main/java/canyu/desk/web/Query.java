package canyu.desk.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What stands behind the question mark of an address.
 *
 * @param values by name
 */
record Query(Map<String, String> values) {

  private static final int LONGEST = 1000;

  /** @throws Refusal if it is no query */
  static Query of(String raw) {
    Map<String, String> values = new LinkedHashMap<>();
    if (raw != null && !raw.isEmpty()) {
      if (raw.length() > LONGEST) {
        throw new Refusal(414, "The address is too long.");
      }
      for (String pair : raw.split("&", -1)) {
        int at = pair.indexOf('=');
        if (at < 1 || values.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1))) != null) {
          throw new Refusal(400, "The address must have name=value after its question mark, each name once.");
        }
      }
    }
    return new Query(values);
  }

  private static String decoded(String raw) {
    try {
      return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException wrong) {
      throw new Refusal(400, "The address holds a wrong escape.");
    }
  }

  String text(String name, String preset) {
    return values.getOrDefault(name, preset);
  }

  /** @throws Refusal if it is no whole number within its bounds */
  int number(String name, int preset, int least, int most) {
    String text = values.get(name);
    if (text == null) {
      return preset;
    }
    if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
      throw new Refusal(400, name + " must be a whole number from " + least + " to " + most + ".");
    }
    return Integer.parseInt(text);
  }

  /**
   * The language that is asked for.
   *
   * @throws Refusal if it is none of ours
   */
  Locale language(Locale preset) {
    return switch (text("language", preset.getLanguage())) {
      case "en" -> Locale.ENGLISH;
      case "zh" -> Locale.SIMPLIFIED_CHINESE;
      default -> throw new Refusal(400, "language must be en or zh.");
    };
  }
}

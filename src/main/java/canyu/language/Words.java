package canyu.language;

import canyu.parameter.Names;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words by key in one language, with places for what is told. */
public final class Words {

  /** What there is in the model, of which everybody speaks. */
  private static final String THINGS = "things";

  private static final Pattern PLACE = Pattern.compile("\\{([0-9])(?:\\|([^|}]*)\\|([^|}]*))?}");

  private final List<ResourceBundle> collections;

  /**
   * Words in the language of a locale where there are any, else in English.
   *
   * @param collections files of {@code canyu/language}, besides that of the things of the model; the first that has a key
   *     says the words
   */
  public Words(Locale locale, String... collections) {
    this.collections = Stream.concat(Stream.of(collections), Stream.of(THINGS))
        .map(name -> ResourceBundle.getBundle("canyu.language." + name, locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
        .toList();
  }

  /** The code of the language that was found; empty for English. */
  public String language() {
    return collections.get(0).getLocale().getLanguage();
  }

  /** Words where there are any for a key. */
  public Optional<String> find(String key) {
    return collections.stream().filter(words -> words.containsKey(key)).findFirst().map(words -> words.getString(key));
  }

  /** All words of the first collection whose keys begin with a text, by what follows it. */
  public Map<String, String> below(String beginning) {
    Map<String, String> found = new TreeMap<>();
    collections.get(0).keySet().stream().filter(key -> key.startsWith(beginning))
        .forEach(key -> found.put(key.substring(beginning.length()), collections.get(0).getString(key)));
    return found;
  }

  /**
   * Words with what is told in their places.
   *
   * @throws IllegalArgumentException if there are none for the key
   */
  public String text(String key, Object... told) {
    return filled(find(key).orElseThrow(() -> new IllegalArgumentException("there are no words for " + key)), told);
  }

  /** What a constant is called, such as {@code barrier.busy} for a barrier. */
  public String of(String kind, Enum<?> constant) {
    return text(kind + "." + Names.camel(constant));
  }

  /**
   * Words with {@code {0}} to {@code {9}} replaced by what is told, and {@code {0|city|cities}} by the first word where 1
   * is told and by the second where another number is.
   */
  public static String filled(String words, Object... told) {
    return PLACE.matcher(words).replaceAll(place -> Matcher.quoteReplacement(filled(place, told)));
  }

  private static String filled(MatchResult place, Object... told) {
    String value = String.valueOf(told[Integer.parseInt(place.group(1))]);
    if (place.group(2) == null) {
      return value;
    }
    return value.equals("1") ? place.group(2) : place.group(3);
  }
}

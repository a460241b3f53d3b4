package canyu.parameter;

import java.util.List;
import java.util.Map;

/**
 * A text as it was written once for each language.
 *
 * @param text the text in the first of the languages that it was written in, in the order of {@link #LANGUAGES}
 * @param inLanguage the text by language
 */
public record Translated(String text, Map<String, String> inLanguage) {

  /** The languages of the project, as files name them. */
  public static final List<String> LANGUAGES = List.of("en", "zh");

  /** Copies the mapping. */
  public Translated {
    inLanguage = Map.copyOf(inLanguage);
  }

  static Translated of(Map<String, String> inLanguage) {
    return new Translated(
        LANGUAGES.stream().filter(inLanguage::containsKey).findFirst().map(inLanguage::get).orElseThrow(), inLanguage);
  }
}

package canyu.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words for what labels say: without commas and quotation marks, and short. */
final class PlainWord {

  private static final int LONGEST = 40;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+]+");
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N}+ ]+");

  private PlainWord() {}

  /** The word for a label: {@code aGreatDeal} for "A great deal", a label in Chinese as it is. */
  static String of(String label) {
    String apart = BETWEEN.matcher(label.replace("'", "").replace("’", "")).replaceAll(" ").strip();
    String word = LATIN.matcher(apart).matches() ? camel(apart.toLowerCase(Locale.ROOT)) : apart.replace(" ", "");
    return word.isEmpty() ? "other" : word;
  }

  private static String camel(String words) {
    StringBuilder camel = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (camel.length() + word.length() > LONGEST) {
        break;
      }
      camel.append(camel.length() == 0 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return camel.length() == 0 ? words.substring(0, Math.min(words.length(), LONGEST)) : camel.toString();
  }
}

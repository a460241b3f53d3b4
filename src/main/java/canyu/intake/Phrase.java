package canyu.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name or a label, in which words are looked for.
 *
 * @param words in small letters, with a space around each
 */
record Phrase(String words) {

  private static final Pattern JOINT = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LETTERS = Pattern.compile("[\\p{IsLatin}\\p{N} ]+");

  static Phrase of(String text) {
    String apart = JOINT.matcher(text).replaceAll(" ");
    return new Phrase(" " + BETWEEN.matcher(apart).replaceAll(" ").strip().toLowerCase(Locale.ROOT) + " ");
  }

  /** How long the longest of some words is that is in it; 0 if none is. */
  int match(Collection<String> hints) {
    return hints.stream().filter(this::has).mapToInt(String::length).max().orElse(0);
  }

  private boolean has(String hint) {
    return words.contains(LETTERS.matcher(hint).matches() ? " " + hint + " " : hint);
  }

  /** Whichever of some things has the longest word that is in it, the first among equals. */
  Optional<String> best(Map<String, List<String>> hints) {
    return hints.entrySet().stream().filter(each -> match(each.getValue()) > 0)
        .max(Comparator.comparingInt(each -> match(each.getValue()))).map(Map.Entry::getKey);
  }
}

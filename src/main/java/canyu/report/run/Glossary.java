package canyu.report.run;

import canyu.report.page.Element;
import canyu.report.page.Facts;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the words of the report mean: on pointing at the first of each kind in a text, and as a list that prints. */
record Glossary(Labels labels) {

  private static final List<String> TERMS = List.of("statusQuo", "arm", "outcome", "interval", "matters", "raises",
      "negligible", "mixed", "notResolved", "draws", "paired", "front", "levelled", "gap", "spillover", "holm", "fieller");

  private record Found(String term, int at, String said) {}

  /** A text in an element, in which each term is explained where it comes first. */
  Element into(Element element, String text) {
    Set<String> explained = new HashSet<>();
    int from = 0;
    for (Optional<Found> next = next(text, from, explained); next.isPresent(); next = next(text, from, explained)) {
      Found found = next.get();
      element.text(text.substring(from, found.at()));
      element.add(Element.of("abbr", found.said()).with("title", labels.text("glossary." + found.term())));
      explained.add(found.term());
      from = found.at() + found.said().length();
    }
    return element.text(text.substring(from));
  }

  /** All terms with what they mean. */
  Element list() {
    Facts facts = new Facts();
    TERMS.forEach(term -> facts.add(names(term)[0], labels.text("glossary." + term)));
    return facts.element();
  }

  private Optional<Found> next(String text, int from, Set<String> explained) {
    List<Found> found = new ArrayList<>();
    for (String term : TERMS) {
      if (!explained.contains(term)) {
        for (String name : names(term)) {
          int at = at(text, name, from);
          if (at >= 0) {
            found.add(new Found(term, at, text.substring(at, at + name.length())));
          }
        }
      }
    }
    return found.stream().min(Comparator.comparingInt(Found::at).thenComparingInt(each -> -each.said().length()));
  }

  /** Where a name stands as a word of its own. */
  private static int at(String text, String name, int from) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(name, from); at >= 0; at = lower.indexOf(name, at + 1)) {
      if (isEnd(text, at - 1) && isEnd(text, at + name.length())) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isEnd(String text, int at) {
    return at < 0 || at >= text.length() || text.charAt(at) > 'z' || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** The forms in which a term comes. */
  private String[] names(String term) {
    return labels.text("glossary." + term + ".term").split("\\|");
  }
}

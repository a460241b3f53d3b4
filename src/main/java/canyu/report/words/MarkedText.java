package canyu.report.words;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document in Markdown some parts of which are generated: each stands between {@code <!-- generated: name -->} and
 * {@code <!-- end -->}.
 */
public record MarkedText(String text) {

  private static final Pattern PART =
      Pattern.compile("(<!-- generated: (.+?) -->\n)(.*?)(<!-- end -->)", Pattern.DOTALL);
  private static final int BEGIN = 1;
  private static final int NAME = 2;
  private static final int END = 4;

  /** The names of the generated parts, in their order. */
  public List<String> names() {
    return PART.matcher(text).results().map(part -> part.group(NAME)).toList();
  }

  /**
   * The document with its generated parts made anew.
   *
   * @param parts what belongs between the marks of each name
   * @throws IllegalArgumentException if the document names a part that is not among them
   */
  public MarkedText with(Map<String, String> parts) {
    return new MarkedText(PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(
        part.group(BEGIN) + framed(parts, part.group(NAME)) + part.group(END))));
  }

  /** A part between empty lines, without which Markdown would take a table for text. */
  private static String framed(Map<String, String> parts, String name) {
    if (!parts.containsKey(name)) {
      throw new IllegalArgumentException("'" + name + "' must be one of " + String.join(", ", parts.keySet()));
    }
    return "\n" + parts.get(name) + "\n";
  }

  /** What was written by hand. */
  public String prose() {
    return PART.matcher(text).replaceAll("");
  }
}

package canyu.report.page;

import canyu.parameter.VisibleText;

/** Words, whoever wrote them: nothing in them is markup, and what cannot be seen stands as its code. */
public record Text(String words) implements Content {

  @Override
  public void writeTo(StringBuilder html) {
    VisibleText.of(words).codePoints().forEach(c -> write(html, c));
  }

  /** A text as the value of an attribute, or between tags. */
  public static String escaped(String words) {
    StringBuilder html = new StringBuilder();
    new Text(words).writeTo(html);
    return html.toString();
  }

  private static void write(StringBuilder html, int c) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      default -> html.appendCodePoint(c);
    }
  }
}

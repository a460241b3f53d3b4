package canyu.report.html;

/** Words, whoever wrote them: nothing in them is markup. */
record Text(String words) implements Content {

  private static final int REPLACEMENT = 0xFFFD;

  @Override
  public void writeTo(StringBuilder html) {
    words.codePoints().forEach(c -> write(html, c));
  }

  /** A text as the value of an attribute, or between tags. */
  static String escaped(String words) {
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
      default -> html.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
    }
  }

  /** The characters of XML 1.0. */
  private static boolean isAllowed(int c) {
    return c == '\t' || c == '\n' || c == '\r'
        || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}

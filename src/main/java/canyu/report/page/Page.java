package canyu.report.page;

import canyu.report.words.Labels;
import java.util.List;

/**
 * A report as one HTML document that needs nothing but itself: no network, no script.
 *
 * @param <R> the results that it is about
 * @param title of the document
 */
public record Page<R>(String title, R results, Labels labels) {

  private static final String NO_REQUESTS = "default-src 'none'; style-src 'unsafe-inline'";

  /**
   * The document.
   *
   * @param first what stands on the first screen, before the contents
   * @param parts all others, in their order
   */
  public String text(Part<R> first, List<? extends Part<R>> parts) {
    Element main = Element.of("main", first.of(results, labels), contents(parts));
    parts.forEach(part -> main.add(part.of(results, labels)));
    return "<!DOCTYPE html>\n" + Element.of("html", head(), Element.of("body", main))
        .with("lang", labels.language());
  }

  private Element head() {
    return Element.of("head",
        Element.of("meta").with("charset", "utf-8"),
        Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
        Element.of("meta").with("http-equiv", "Content-Security-Policy").with("content", NO_REQUESTS),
        Element.of("title", title),
        Element.of("style").style(StyleSheet.ofReport()));
  }

  private Element contents(List<? extends Part<R>> parts) {
    return Element.of("nav", Element.of("ul", parts.stream()
        .map(part -> Element.of("li",
            Element.of("a", labels.text(part.key() + ".title")).with("href", "#" + part.key())))
        .toList())).with("aria-label", labels.text("report.contents"));
  }
}

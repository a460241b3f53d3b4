package canyu.report.page;

import canyu.report.words.Labels;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A report as one HTML document that needs nothing but itself: no network, and no script but those that its parts bring.
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
    List<Extras> extras = parts.stream().flatMap(part -> part.extras().stream()).toList();
    return "<!DOCTYPE html>\n" + Element.of("html", head(extras), Element.of("body", main)
        .add(extras.stream().map(each -> Element.of("script").with("type", "module").script(each.script())).toList()))
        .with("lang", labels.language());
  }

  private Element head(List<Extras> extras) {
    String scripts = extras.isEmpty() ? "" : extras.stream().map(each -> " '" + each.script().source() + "'")
        .collect(Collectors.joining("", "; script-src", ""));
    return Element.of("head",
        Element.of("meta").with("charset", "utf-8"),
        Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
        Element.of("meta").with("http-equiv", "Content-Security-Policy").with("content", NO_REQUESTS + scripts),
        Element.of("title", title),
        Element.of("style").style(StyleSheet.ofReport()))
        .add(extras.stream().map(each -> Element.of("style").style(each.style())).toList());
  }

  private Element contents(List<? extends Part<R>> parts) {
    return Element.of("nav", Element.of("ul", parts.stream()
        .map(part -> Element.of("li",
            Element.of("a", labels.text(part.key() + ".title")).with("href", "#" + part.key())))
        .toList())).with("aria-label", labels.text("report.contents"));
  }
}

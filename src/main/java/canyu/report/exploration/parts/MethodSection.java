package canyu.report.exploration.parts;

import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How something was found out, and what it does not say.
 *
 * @param <R> the report
 * @param paragraphs how many there are
 */
public record MethodSection<R>(String key, int paragraphs) implements Part<R> {

  @Override
  public List<Element> content(R report, Labels labels) {
    return List.of(Element.of("ul", IntStream.rangeClosed(1, paragraphs)
        .mapToObj(number -> Element.of("li", labels.text(key + "." + number))).toList()));
  }
}

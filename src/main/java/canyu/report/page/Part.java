package canyu.report.page;

import canyu.report.words.Labels;
import java.util.List;
import java.util.Optional;

/**
 * A part of a report.
 *
 * @param <R> the results that it is about
 */
public interface Part<R> {

  /** Its name, with which the keys of its words begin. */
  String key();

  /** What stands in it below its heading and its first sentences. */
  List<Element> content(R results, Labels labels);

  /** What it needs to be played with; nothing where it is only read. */
  default Optional<Extras> extras() {
    return Optional.empty();
  }

  /** The whole part. */
  default Element of(R results, Labels labels) {
    return Element.of("section",
            Element.of("h2", labels.text(key() + ".title")),
            Element.of("p", labels.text(key() + ".intro")).with("class", "intro"))
        .with("id", key())
        .add(content(results, labels));
  }
}

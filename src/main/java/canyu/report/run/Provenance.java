package canyu.report.run;

import canyu.report.page.Element;
import canyu.report.page.Facts;
import canyu.report.words.Labels;
import java.util.List;
import java.util.function.Consumer;

/**
 * How results came to be, as far as it can be said without a clock, a machine or a folder: a run that is gone on with, or
 * repeated on another day, has the bytes of the first, so that the day on which it was made stands in manifest.yaml alone.
 *
 * @param version the version of the program
 * @param command the command line that gives the same results
 * @param fingerprint the hash of everything they depend on
 */
public record Provenance(String version, String command, String fingerprint) {

  /**
   * How to get the same results again.
   *
   * @param more adds what else they depend on and a reader knows by name
   */
  public List<Element> again(Labels labels, Consumer<Facts> more) {
    Facts facts = new Facts();
    facts.add(labels.text("reproduce.version"), version);
    more.accept(facts);
    facts.add(labels.text("reproduce.fingerprint"), fingerprint);
    return List.of(Element.of("pre", Element.of("code", command)), facts.element());
  }
}

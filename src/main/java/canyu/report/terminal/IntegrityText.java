package canyu.report.terminal;

import canyu.experiment.run.Integrity;
import canyu.report.words.Labels;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether arms differ by nothing but their policy, on a terminal. */
public record IntegrityText(Integrity integrity, Labels labels) {

  /** In a line if all holds, else with what does not. */
  public String text() {
    String failing = Stream.of(Integrity.Property.values())
        .filter(property -> Boolean.FALSE.equals(integrity.holds().get(property))).map(labels::of)
        .collect(Collectors.joining(labels.text("format.semicolon")));
    return Folded.text(failing.isEmpty() ? labels.text("terminal.integrity")
        : labels.text("integrity.fails") + " " + failing);
  }
}

package canyu.report.exploration.sensitivity;

import canyu.report.words.Labels;
import java.util.stream.Collectors;

/** A sensitivity analysis for the terminal: a sentence for each arm, and where the report is. */
public record SensitivityText(SensitivityReport report) {

  /** The text, up to the path of the report. */
  public String text() {
    Labels labels = report.labels();
    return report.outcomes().stream().map(outcome -> labels.of(outcome) + "\n" + report.of(outcome).stream()
            .map(each -> "  " + new ShareText(labels).sentence(each) + "\n").collect(Collectors.joining()))
        .collect(Collectors.joining("\n")) + "\n" + labels.text("terminal.report") + " ";
  }
}

package canyu.report.exploration.discovery;

/** The same for the terminal: its sentences, and where the report is. */
public record DiscoveryText(DiscoveryReport report) {

  /** The text, up to the path of the report. */
  public String text() {
    return String.join("\n", report.words().sentences(report.asked(), report.discovery())) + "\n\n"
        + report.labels().text("terminal.report") + " ";
  }
}

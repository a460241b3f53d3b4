package canyu.report.reference;

import canyu.report.terminal.TextTable;
import canyu.scenario.LoadedScenario;
import java.util.LinkedHashMap;
import java.util.Map;

/** The reference as pages in Markdown, made of what the code declares and the baseline fills in. */
public record ReferencePages(LoadedScenario baseline) {

  private static final String GENERATED = "<!-- generated from the code and the baseline; do not edit -->\n";

  /** The text of every page by the name of its file. */
  public Map<String, String> pages() {
    ReferenceTables reference = new ReferenceTables(baseline);
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("countermeasures.md", page("Countermeasures", "What an arm of a scenario may hold, with the settings of"
        + " each: what holds where a scenario leaves a setting out, and where that comes from. The indented rows are"
        + " the settings of the countermeasure above them.", reference.countermeasures()));
    pages.put("levers.md", page("Levers", "What countermeasures and events move. The status quo is the level that holds"
        + " in every community before anybody does anything.", reference.levers()));
    pages.put("parameters.md", page("Parameters", "Every parameter of the model as the baseline has it. A scenario"
        + " changes one under `parameters:`, the command line with `--set parameters.<name>=<value>`.",
        reference.parameters()));
    pages.put("indicators.md", page("Indicators", "What is measured, and stands in `indicators.csv` and `effects.csv`.",
        reference.indicators()));
    return pages;
  }

  private static String page(String title, String introduction, TextTable table) {
    return "# " + title + "\n\n" + GENERATED + "\n" + introduction + "\n\n" + table.asMarkdown();
  }
}

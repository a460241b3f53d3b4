package canyu.report.reference;

import canyu.report.terminal.TextTable;
import canyu.scenario.loading.LoadedScenario;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The reference as pages in Markdown, made of what the code declares and the baseline fills in.
 *
 * @param language in which they are written
 */
public record ReferencePages(LoadedScenario baseline, Locale language) {

  private static final String GENERATED = "<!-- generated from the code and the baseline; do not edit -->\n";

  /** The text of every page by the name of its file. */
  public Map<String, String> pages() {
    ReferenceTables reference = new ReferenceTables(baseline, language);
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

  private String page(String title, String introduction, TextTable table) {
    ReferenceWords words = ReferenceWords.in(language);
    return "# " + words.of(title) + "\n\n" + GENERATED + "\n" + words.of(introduction) + "\n\n" + table.asMarkdown();
  }
}

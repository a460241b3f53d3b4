package canyu.cli;

import canyu.experiment.tables.TableFormat;
import java.util.Set;
import picocli.CommandLine.Option;

/** How tables of results are written as comma-separated values. */
final class TableOptions {

  @Option(names = "--bom", negatable = true, description = "begins CSV with a byte-order mark, so that Excel reads Chinese;"
      + " done with --language zh unless --no-bom is said")
  private Boolean mark;

  @Option(names = "--raw", description = "leaves names in CSV as they are; else those that a spreadsheet would take for"
      + " formulas begin with '")
  private boolean raw;

  TableFormat format(OutputOptions.Language language, Set<OutputOptions.Format> formats) {
    return new TableFormat(mark == null ? language == OutputOptions.Language.zh : mark, raw,
        formats.contains(OutputOptions.Format.parquet), formats.contains(OutputOptions.Format.cities));
  }
}

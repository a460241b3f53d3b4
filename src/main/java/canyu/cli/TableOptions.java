package canyu.cli;

import canyu.experiment.tables.TableFormat;
import java.util.Set;
import picocli.CommandLine.Option;

/** How tables of results are written. */
final class TableOptions {

  @Option(names = "--format", split = ",", paramLabel = "FORMAT",
      description = "of the tables: ${COMPLETION-CANDIDATES}; CSV is always written, Parquet beside it if asked for, with the"
          + " indicators of every city; csv-cities writes these as CSV, which is large")
  private Set<Format> formats = Set.of(Format.csv);

  /** A format in which tables are written. */
  enum Format {
    csv("csv"),
    parquet("parquet"),
    cities("csv-cities");

    private final String name;

    Format(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @Option(names = "--bom", negatable = true, description = "begins CSV with a byte-order mark, so that Excel reads Chinese;"
      + " done with --language zh unless --no-bom is said")
  private Boolean mark;

  @Option(names = "--raw", description = "leaves names in CSV as they are; else those that a spreadsheet would take for"
      + " formulas begin with '")
  private boolean raw;

  TableFormat format(LanguageOption language) {
    return new TableFormat(mark == null ? language.isChinese() : mark, raw,
        formats.contains(Format.parquet), formats.contains(Format.cities));
  }
}

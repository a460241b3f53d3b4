package canyu.experiment.tables;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * How tables of results are written.
 *
 * @param mark whether CSV begins with a byte-order mark, without which Excel takes UTF-8 for the code page of its country
 * @param raw whether names stand in CSV as they are, though a spreadsheet would take some of them for formulas
 * @param parquet whether every table is written as Parquet, too, where names are always as they are
 * @param cities whether the values of every city are written as CSV, which is large
 */
public record TableFormat(boolean mark, boolean raw, boolean parquet, boolean cities) {

  /** CSV for programs and spreadsheets alike. */
  public static final TableFormat USUAL = new TableFormat(false, false, false, false);

  private static final String MARK = "\uFEFF";

  /** What spreadsheets take for a formula, full-width signs of Chinese keyboards included (OWASP, CSV Injection). */
  private static final Pattern FORMULA = Pattern.compile(
      "(\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\\t\\r\\n]).*", Pattern.DOTALL);

  private static final Pattern PLAIN = Pattern.compile("[^\",\\r\\n]*");

  /** Writes a table as comma-separated values. */
  public void write(Table table, Writer csv) throws IOException {
    csv.write(csv(""));
    Table harmless = Table.create(table.name(), table.columns().stream().map(this::harmless));
    CsvTableWriter.write(harmless, csv);
  }

  private Column<?> harmless(Column<?> column) {
    return column instanceof StringColumn texts && texts.asSet().stream().anyMatch(this::isChanged)
        ? texts.map(this::harmless).setName(texts.name()) : column;
  }

  /** Comma-separated values as the text of a file. */
  public String csv(String values) {
    return mark ? MARK + values : values;
  }

  /** A text as a cell of comma-separated values. */
  public String cell(String text) {
    String harmless = harmless(text);
    return PLAIN.matcher(harmless).matches() ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
  }

  private String harmless(String text) {
    return isChanged(text) ? "'" + text : text;
  }

  private boolean isChanged(String text) {
    return !raw && FORMULA.matcher(text).matches();
  }
}

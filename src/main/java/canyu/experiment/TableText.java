package canyu.experiment;

import canyu.parameter.Digits;
import java.io.Writer;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.io.csv.CsvWriteOptions;

/** Tables as comma-separated values: the same table gives the same bytes on every machine. */
final class TableText {

  private TableText() {}

  /** Writes a table with lines that end in a line feed; a missing cell is empty. */
  static void write(Table table, Writer csv) {
    texts(table).write().usingOptions(CsvWriteOptions.builder(csv).lineEnd("\n").build());
  }

  private static Table texts(Table table) {
    return Table.create(table.name(), table.columns().stream().map(TableText::text).toArray(Column<?>[]::new));
  }

  private static Column<?> text(Column<?> column) {
    if (!(column instanceof DoubleColumn numbers)) {
      return column;
    }
    StringColumn digits = StringColumn.create(column.name());
    numbers.forEach(number -> digits.append(Double.isNaN(number) ? "" : Digits.of(number)));
    return digits;
  }
}

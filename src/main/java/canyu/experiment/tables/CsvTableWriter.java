package canyu.experiment.tables;

import canyu.parameter.Digits;
import java.io.Writer;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.numbers.DoubleColumnType;
import tech.tablesaw.columns.numbers.IntColumnType;
import tech.tablesaw.columns.numbers.NumberColumnFormatter;
import tech.tablesaw.io.csv.CsvWriteOptions;

/** Tables as comma-separated values, whose numbers can be read again to the last bit; a missing cell is empty. */
public final class CsvTableWriter {

  private CsvTableWriter() {}

  /** Writes a table; the same table gives the same text on every platform. */
  public static void write(Table table, Writer writer) {
    table.numericColumns().forEach(column -> column.setPrintFormatter(new Plain()));
    table.write().usingOptions(CsvWriteOptions.builder(writer).usePrintFormatters(true).lineEnd("\n")
        .ignoreLeadingWhitespaces(false).ignoreTrailingWhitespaces(false).build());
  }

  /** Numbers as programs read them. */
  private static final class Plain extends NumberColumnFormatter {

    @Override
    public String format(int number) {
      return IntColumnType.valueIsMissing(number) ? "" : Integer.toString(number);
    }

    @Override
    public String format(double number) {
      return DoubleColumnType.valueIsMissing(number) ? "" : Digits.of(number);
    }
  }
}

package canyu.report.calibration;

import canyu.experiment.tables.TableFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import tech.tablesaw.api.Table;

/** Tables as they stand in files. */
public final class Written {

  private Written() {}

  /** A table as comma-separated values. */
  public static String csv(Table table) {
    StringWriter text = new StringWriter();
    try {
      TableFormat.USUAL.write(table, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}

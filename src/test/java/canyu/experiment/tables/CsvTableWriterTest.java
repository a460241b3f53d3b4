package canyu.experiment.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class CsvTableWriterTest {

  /** Java 17 would write 2^-62 with a digit more than later ones. */
  @Test
  void hasTheDigitsAndTheLinesOfEveryMachine() {
    Table table = Table.create("cells", StringColumn.create("arm", "a, b", "c"),
        DoubleColumn.create("value", 0x1p-62, Double.NaN));
    StringWriter csv = new StringWriter();

    CsvTableWriter.write(table, csv);

    assertThat(csv).hasToString("arm,value\n\"a, b\",2.168404344971009E-19\nc,\n");
  }
}

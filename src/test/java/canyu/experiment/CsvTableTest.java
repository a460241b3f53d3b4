package canyu.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class CsvTableTest {

  /** Java 17 would write 2^-62 with a digit more than later ones. */
  @Test
  void hasTheDigitsAndTheLinesOfEveryMachine(@TempDir Path folder) throws IOException {
    Table table = Table.create("cells", StringColumn.create("arm", "a, b", "c"),
        DoubleColumn.create("value", 0x1p-62, Double.NaN));
    Path file = folder.resolve("cells.csv");

    CsvTable.write(table, file);

    assertThat(file).hasContent("arm,value\n\"a, b\",2.168404344971009E-19\nc,\n");
    assertThat(file).content().doesNotContain("\r");
  }
}

package canyu.experiment.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.io.csv.CsvReadOptions;

class ParquetTableTest {

  private static final int ROWS = 5000;

  @TempDir
  private Path folder;

  /** As many rows of every type as fill a page, some cells of them missing. */
  private static Table table() {
    StringColumn arm = StringColumn.create("arm");
    IntColumn week = IntColumn.create("week");
    DoubleColumn value = DoubleColumn.create("value");
    BooleanColumn willing = BooleanColumn.create("willing");
    IntStream.range(0, ROWS).forEach(row -> {
      arm.append(row % 3 == 0 ? "" : "方案, \"" + row % 7 + "\"");
      week.append(row - 2);
      value.append(row % 5 == 0 ? Double.NaN : Math.sin(row) * Math.pow(10, row % 40 - 20));
      willing.append(row % 2 == 0);
    });
    return Table.create("cells", arm, week, value, willing);
  }

  private Path parquet(String name) throws IOException {
    Path file = folder.resolve(name);
    ParquetTable.write(table(), file);
    return file;
  }

  @Test
  void holdsWhatTheCsvHolds() throws IOException {
    Path csv = folder.resolve("cells.csv");
    table().write().csv(csv.toFile());
    Table read = Table.read().usingOptions(CsvReadOptions.builder(csv.toFile()).columnTypes(
        new ColumnType[] {ColumnType.STRING, ColumnType.INTEGER, ColumnType.DOUBLE, ColumnType.BOOLEAN}));

    List<Map<String, Object>> rows = rows(parquet("cells.parquet"));

    assertThat(rows).hasSize(ROWS);
    IntStream.range(0, ROWS).forEach(row -> assertThat(rows.get(row)).isEqualTo(row(read, row)));
  }

  @Test
  void keepsTheTypesOfItsColumns() throws IOException {
    assertThat(ParquetReader.readMetadata(parquet("cells.parquet").toFile()).getFileMetaData().getSchema())
        .isEqualTo(MessageTypeParser.parseMessageType("""
            message cells {
              optional binary arm (STRING);
              optional int32 week;
              optional double value;
              optional boolean willing;
            }
            """));
  }

  @Test
  void theSameTableGivesTheSameBytes() throws IOException {
    assertThat(parquet("again.parquet")).hasSameBinaryContentAs(parquet("cells.parquet"));
  }

  /** Native code of a codec could be loaded only from a temporary folder whose files may be executed. */
  @Test
  void needsNoCodec() throws IOException {
    assertThat(ParquetReader.readMetadata(parquet("cells.parquet").toFile()).getBlocks())
        .flatExtracting(BlockMetaData::getColumns).extracting(ColumnChunkMetaData::getCodec)
        .containsOnly(CompressionCodecName.UNCOMPRESSED);
  }

  @Test
  void takesThePlaceOfWhatWasLeftUnfinished() throws IOException {
    Path left = Files.writeString(folder.resolve("left.parquet"), "half of a file");
    ParquetTable.write(table(), left);

    assertThat(left).hasSameBinaryContentAs(parquet("cells.parquet"));
  }

  @Test
  void refusesATypeThatNoTableHas() {
    Table table = Table.create("cells", LongColumn.create("id"));

    assertThatIllegalArgumentException().isThrownBy(() -> ParquetTable.write(table, folder.resolve("cells.parquet")))
        .withMessageContaining("id");
  }

  /** The cells of a row that are not missing, by column. */
  private static Map<String, Object> row(Table table, int row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    for (Column<?> column : table.columns()) {
      if (!column.isMissing(row)) {
        cells.put(column.name(), column.get(row));
      }
    }
    return cells;
  }

  private static List<Map<String, Object>> rows(Path file) throws IOException {
    Hydrator<Map<String, Object>, Map<String, Object>, String[]> hydrator = new Hydrator<>() {

      @Override
      public Map<String, Object> start() {
        return new LinkedHashMap<>();
      }

      @Override
      public Map<String, Object> add(Map<String, Object> row, String[] column, Object value) {
        if (value != null) {
          row.put(column[0], value);
        }
        return row;
      }

      @Override
      public Map<String, Object> finish(Map<String, Object> row) {
        return row;
      }
    };
    try (Stream<Map<String, Object>> rows = ParquetReader.streamContent(file.toFile(), hydrator)) {
      return rows.toList();
    }
  }
}

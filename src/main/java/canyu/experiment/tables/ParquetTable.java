package canyu.experiment.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Tables as Parquet files, which keep the types of their columns: texts as UTF-8 strings, integers as 32-bit integers,
 * numbers as doubles, and booleans. Rows and columns have the order of the table; a missing cell is null.
 *
 * <p>Pages are not compressed: Snappy, the usual codec, is native code, which must be unpacked where files may be
 * executed and may differ between machines.
 */
public final class ParquetTable {

  private ParquetTable() {}

  /** Writes a table; the same table gives the same bytes. */
  public static void write(Table table, Path file) throws IOException {
    MessageType schema = schema(table);
    try (ParquetWriter<Integer> writer = new Builder(new LocalOutputFile(file), new Rows(table, schema))
        .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
        .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
        .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_2_0)
        .build()) {
      for (int row = 0; row < table.rowCount(); row++) {
        writer.write(row);
      }
    }
  }

  private static MessageType schema(Table table) {
    return new MessageType(
        table.name(), table.columns().stream().map(ParquetTable::typed).toArray(PrimitiveType[]::new));
  }

  private static PrimitiveType typed(Column<?> column) {
    ColumnType type = column.type();
    if (type == ColumnType.STRING) {
      return Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(column.name());
    }
    if (type == ColumnType.INTEGER) {
      return Types.optional(PrimitiveTypeName.INT32).named(column.name());
    }
    if (type == ColumnType.DOUBLE) {
      return Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
    }
    if (type == ColumnType.BOOLEAN) {
      return Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
    }
    throw new IllegalArgumentException("no type of Parquet is known for the column " + column.name() + ", " + type);
  }

  /** A writer of the rows of a table, each given by its number. */
  private static final class Builder extends ParquetWriter.Builder<Integer, Builder> {

    private final Rows rows;

    Builder(OutputFile file, Rows rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract all the same
    protected WriteSupport<Integer> getWriteSupport(Configuration configuration) {
      return rows;
    }
  }

  /** Gives the cells of a row to a file. */
  private static final class Rows extends WriteSupport<Integer> {

    private final List<Column<?>> columns;
    private final MessageType schema;
    private RecordConsumer file;

    Rows(Table table, MessageType schema) {
      this.columns = table.columns();
      this.schema = schema;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract all the same
    public WriteContext init(Configuration configuration) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      file = consumer;
    }

    @Override
    public void write(Integer row) {
      file.startMessage();
      for (int k = 0; k < columns.size(); k++) {
        if (!columns.get(k).isMissing(row)) {
          file.startField(columns.get(k).name(), k);
          add(columns.get(k).get(row));
          file.endField(columns.get(k).name(), k);
        }
      }
      file.endMessage();
    }

    private void add(Object cell) {
      if (cell instanceof String text) {
        file.addBinary(Binary.fromString(text));
      } else if (cell instanceof Integer whole) {
        file.addInteger(whole);
      } else if (cell instanceof Double number) {
        file.addDouble(number);
      } else {
        file.addBoolean((Boolean) cell);
      }
    }
  }
}

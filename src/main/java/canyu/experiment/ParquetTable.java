package canyu.experiment;

import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
 */
final class ParquetTable {

  private ParquetTable() {}

  /** Writes a table; the same table gives the same bytes. */
  static void write(Table table, Path file) throws IOException {
    List<Column<?>> columns = table.columns();
    try (ParquetWriter<Integer> writer = ParquetWriter.writeFile(schema(table), file.toFile(), (row, values) ->
        columns.stream().filter(column -> !column.isMissing(row))
            .forEach(column -> values.write(column.name(), column.get(row))))) {
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
}

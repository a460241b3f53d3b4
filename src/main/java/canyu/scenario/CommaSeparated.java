package canyu.scenario;

import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** A table of comma-separated values as text, and the places of its cells for errors. */
final class CommaSeparated {

  private static final int LINES_BEFORE_ROWS = 2;

  private final String file;

  /** @param file the name of the file that errors give */
  CommaSeparated(String file) {
    this.file = file;
  }

  /**
   * Reads a table in which every column is text.
   *
   * @throws ParameterException if it is no table, or has empty lines, which would shift all that follow
   */
  Table read(String text) {
    List<String> lines = text.lines().toList();
    List<Problem> empty = IntStream.range(0, lines.size()).filter(line -> lines.get(line).isBlank())
        .mapToObj(line -> new Problem(new Origin(file, line + 1), "the line is empty")).toList();
    if (!empty.isEmpty()) {
      throw new ParameterException(empty);
    }
    try {
      return Table.read().usingOptions(CsvReadOptions.builder(new StringReader(text))
          .columnTypes(column -> ColumnType.STRING).build());
    } catch (RuntimeException e) {
      throw unreadable();
    }
  }

  /** What is thrown at a file that is no table at all. */
  ParameterException unreadable() {
    return new ParameterException(new Origin(file, 0), "is not a table of comma-separated values in UTF-8");
  }

  /** What is wrong with the header. */
  Problem inHeader(String message) {
    return new Problem(new Origin(file, 1), message);
  }

  /** What is wrong with a row, the first being 0. */
  Problem inRow(int row, String message) {
    return new Problem(new Origin(file, row + LINES_BEFORE_ROWS), message);
  }
}

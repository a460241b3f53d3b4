package canyu.scenario.table;

import canyu.file.InputFile;
import canyu.file.UnreadableFileException;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterFile;
import canyu.parameter.Problem;
import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of comma-separated values that a user gives: the names of its columns, then rows with as many cells. A cell in
 * quotation marks may hold commas and line breaks; every cell knows the line of the file in which its row begins.
 */
public final class CsvTable {

  private static final char COMMA = ',';
  private static final int MOST_COLUMNS = 16_384;

  private static final Set<String> MISSING = Set.of("NA", "N/A", "#N/A", "NaN", "nan", "null", "NULL", "*", ".");

  private final String file;
  private final Row header;
  private final List<Row> rows;

  /** A row as it stands in the file, from one line to another. */
  private record Row(int first, int last, List<String> cells) {

    boolean isBlank() {
      return cells.size() == 1 && cells.get(0).isEmpty();
    }
  }

  /**
   * A cell.
   *
   * @param origin the file, and the line in which the row begins
   * @param column the name of its column
   * @param text without the space around it; empty where nothing was written
   */
  public record Cell(Origin origin, String column, String text) {

    /** Whether it says that there is nothing to say, as statistics programs and spreadsheets do. */
    public boolean isMissing() {
      return text.isEmpty() || MISSING.contains(text);
    }
  }

  /**
   * The text of a file of 256 MB at most.
   *
   * @throws ParameterException if it cannot be read or is not UTF-8
   */
  public static String text(Path file) {
    try {
      return new InputFile(file, InputFile.LARGEST_TABLE).text();
    } catch (UnreadableFileException unreadable) {
      throw ParameterFile.refused(unreadable);
    }
  }

  /**
   * Reads a table.
   *
   * @param file the name of the file that errors give
   * @throws ParameterException saying everything that keeps the text from being a table: other separators than commas,
   *     columns of one name, rows with more or fewer cells than the header, empty lines other than at the end, quotation
   *     marks that are never closed
   */
  public CsvTable(String file, String text) {
    this(file, text, COMMA);
  }

  /**
   * Reads a table whose cells are separated otherwise.
   *
   * @param file the name of the file that errors give
   * @throws ParameterException as above, but for separators
   */
  public static CsvTable separated(String file, String text, char separator) {
    return new CsvTable(file, text, separator);
  }

  private CsvTable(String file, String text, char separator) {
    this.file = file;
    List<Row> all = parsed(text.replace("\r\n", "\n").replace('\r', '\n'), separator);
    if (all.isEmpty()) {
      throw new ParameterException(new Origin(file, 0), "file is empty");
    }
    this.header = all.get(0);
    this.rows = List.copyOf(all.subList(1, all.size()));
    if (separator == COMMA) {
      refuseOtherSeparators();
    }
    List<Problem> problems = Stream.concat(twice(), rows.stream().flatMap(row -> ragged(row).stream())).toList();
    if (!problems.isEmpty()) {
      throw new ParameterException(problems);
    }
  }

  private List<Row> parsed(String text, char separator) {
    CsvParserSettings settings = settings();
    settings.getFormat().setDelimiter(separator);
    CsvParser parser = new CsvParser(settings);
    parser.beginParsing(new StringReader(text));
    List<Row> read = new ArrayList<>();
    int line = 0;
    try {
      for (String[] cells = parser.parseNext(); cells != null; cells = parser.parseNext()) {
        int last = (int) parser.getContext().currentLine();
        read.add(new Row(line + 1, last, Stream.of(cells).map(String::strip).toList()));
        line = last;
      }
    } catch (TextParsingException wide) {
      throw new ParameterException(new Origin(file, line + 1), "has more than " + MOST_COLUMNS + " cells");
    }
    refuseOpenEnd(text, read);
    return withoutBlankEnd(read);
  }

  /** Rows that begin with # are rows; an empty cell is an empty text. */
  private static CsvParserSettings settings() {
    CsvParserSettings settings = new CsvParserSettings();
    settings.setCommentProcessingEnabled(false);
    settings.setSkipEmptyLines(false);
    settings.setNullValue("");
    settings.setEmptyValue("");
    settings.setMaxCharsPerColumn(-1);
    settings.setMaxColumns(MOST_COLUMNS);
    settings.setReadInputOnSeparateThread(false);
    settings.getFormat().setLineSeparator("\n");
    return settings;
  }

  /** A quotation mark that nobody closes makes one cell of all that follows. */
  private void refuseOpenEnd(String text, List<Row> read) {
    Optional<Row> last = read.isEmpty() ? Optional.empty() : Optional.of(read.get(read.size() - 1));
    last.filter(row -> row.last() > row.first()).ifPresent(row -> {
      long marks = text.lines().skip(row.first() - 1).flatMapToInt(String::chars).filter(sign -> sign == '"').count();
      if (marks % 2 == 1) {
        throw new ParameterException(new Origin(file, row.first()), "a quotation mark is opened and never closed");
      }
    });
  }

  private static List<Row> withoutBlankEnd(List<Row> read) {
    int end = read.size();
    while (end > 0 && read.get(end - 1).isBlank()) {
      end--;
    }
    return read.subList(0, end);
  }

  private void refuseOtherSeparators() {
    String names = String.join("", header.cells());
    String separator = names.contains(";") ? "semicolons" : names.contains("\t") ? "tabs" : "";
    if (header.cells().size() == 1 && !separator.isEmpty()) {
      throw new ParameterException(new Origin(file, header.first()),
          "cells must be separated by commas, but it looks as if they were separated by " + separator);
    }
  }

  private Stream<Problem> twice() {
    Set<String> seen = new HashSet<>();
    return columns().stream().filter(name -> !name.isEmpty() && !seen.add(name)).distinct()
        .map(name -> inHeader("the column '" + name + "' is here twice"));
  }

  private Optional<Problem> ragged(Row row) {
    int cells = row.cells().size();
    String message = row.isBlank() ? "the line is empty"
        : "has " + cells + (cells == 1 ? " cell" : " cells") + ", but the header " + header.cells().size();
    return row.isBlank() || cells != header.cells().size()
        ? Optional.of(new Problem(new Origin(file, row.first()), message))
        : Optional.empty();
  }

  /** The names of the columns, in their order; that of one without a name is empty. */
  public List<String> columns() {
    return header.cells();
  }

  /** Whether there is a column of a name. */
  public boolean has(String column) {
    return columns().contains(column);
  }

  /** How many rows there are below the header. */
  public int size() {
    return rows.size();
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** Where a row begins, the first being 0. */
  public Origin origin(int row) {
    return new Origin(file, rows.get(row).first());
  }

  /** The cell of a column in a row, the first being 0. */
  public Cell cell(int row, String column) {
    return cell(row, columns().indexOf(column));
  }

  private Cell cell(int row, int column) {
    Row at = rows.get(row);
    return new Cell(origin(row), columns().get(column), at.cells().get(column));
  }

  /** The cells of a column, from top to bottom. */
  public List<Cell> column(String name) {
    int column = columns().indexOf(name);
    return IntStream.range(0, size()).mapToObj(row -> cell(row, column)).toList();
  }

  /** What stands in a column, the first being 0; nothing where it says that it is missing. */
  public List<String> texts(int column) {
    return IntStream.range(0, size()).mapToObj(row -> cell(row, column)).map(cell -> cell.isMissing() ? "" : cell.text())
        .toList();
  }

  /** What is wrong with the header. */
  public Problem inHeader(String message) {
    return new Problem(new Origin(file, header.first()), message);
  }
}

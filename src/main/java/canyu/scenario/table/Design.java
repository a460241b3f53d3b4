package canyu.scenario.table;

import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A design of experiments: comma-separated values with a row for each experiment and a column for each value of the
 * scenario that it sets, named by its path as {@code --set} takes it, and perhaps a column {@code arm}. An empty cell
 * leaves the value as it is, or means the arm that all others are compared with.
 */
public record Design(List<Row> rows) {

  private static final String ARM = "arm";
  private static final String OUTCOMES = "outcomes";

  /** A whole number as programs write it whose tables know no others. */
  private static final Pattern WHOLE = Pattern.compile("(-?\\d+)\\.0*");

  /**
   * An experiment.
   *
   * @param number from 1
   * @param origin the line in which it stands
   * @param arm its arm, if it names one
   * @param settings values as YAML, by path
   */
  public record Row(int number, Origin origin, Optional<String> arm, Map<String, String> settings) {

    /** A scenario with the values of this row. */
    public Node.Mapping setIn(Node.Mapping scenario) {
      Node.Mapping tree = scenario;
      for (Map.Entry<String, String> setting : settings.entrySet()) {
        tree = tree.withValue(setting.getKey(), setting.getValue(), origin);
      }
      return tree;
    }
  }

  /**
   * Reads a design of 256 MB at most.
   *
   * @throws ParameterException if it cannot be read, or saying everything that is wrong with it as a table
   */
  public static Design read(Path file) {
    CsvTable table = new CsvTable(file.toString(), CsvTable.text(file));
    List<Problem> problems = problems(table);
    if (!problems.isEmpty()) {
      throw new ParameterException(problems);
    }
    return new Design(IntStream.range(0, table.size()).mapToObj(row -> row(table, row)).toList());
  }

  private static List<Problem> problems(CsvTable table) {
    List<Problem> problems = new ArrayList<>();
    if (table.size() == 0) {
      problems.add(table.inHeader("there is no experiment below the names of the columns"));
    }
    for (int column = 0; column < table.columns().size(); column++) {
      String name = table.columns().get(column);
      if (name.isEmpty()) {
        problems.add(table.inHeader("column " + (column + 1) + " has no name; that of a value of the scenario, such as"
            + " parameters.attitudes.relax, or arm would be right"));
      } else if (name.equals(OUTCOMES)) {
        problems.add(table.inHeader("the column 'outcomes' would give each row columns of its own; outcomes in the"
            + " scenario, or --set outcomes=…, would be right"));
      }
    }
    return problems;
  }

  private static Row row(CsvTable table, int row) {
    Map<String, String> settings = new LinkedHashMap<>();
    table.columns().stream().filter(name -> !name.equals(ARM)).map(name -> table.cell(row, name))
        .filter(cell -> !cell.isMissing()).forEach(cell -> settings.put(cell.column(), value(cell.text())));
    Optional<String> arm = Optional.of(ARM).filter(table::has).map(name -> table.cell(row, name))
        .filter(cell -> !cell.isMissing()).map(CsvTable.Cell::text);
    return new Row(row + 1, table.origin(row), arm, settings);
  }

  private static String value(String text) {
    Matcher whole = WHOLE.matcher(text);
    return whole.matches() ? whole.group(1) : text;
  }
}

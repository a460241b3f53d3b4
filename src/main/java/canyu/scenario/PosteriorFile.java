package canyu.scenario;

import canyu.city.Chance;
import canyu.city.Draw;
import canyu.parameter.Described;
import canyu.parameter.Names;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tech.tablesaw.api.Table;

/**
 * Sets of parameters that a calibration left over: a CSV file with a row for each and a column for each parameter,
 * named by its path below {@code parameters}; perhaps a column {@code weight}, 0 or more, for rows that count unequally.
 */
final class PosteriorFile {

  private static final String WEIGHT = "weight";
  private static final double GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

  private final String text;
  private final Map<String, double[]> columns = new LinkedHashMap<>();
  private final double[] weights;
  private final CommaSeparated csv;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Reads a file, or one of the same name that was shipped.
   *
   * @throws ParameterException if there is none, or saying everything that is wrong with it
   */
  static PosteriorFile read(Path file, Origin namedBy) {
    return new PosteriorFile(file.toString(), Shipped.text(file).orElseThrow(() ->
        new ParameterException(namedBy, "names the posterior draws '" + file + "', but there is no such file")));
  }

  private PosteriorFile(String file, String text) {
    this.text = text;
    this.csv = new CommaSeparated(file);
    Table table = csv.read(text);
    if (table.rowCount() == 0) {
      problems.add(csv.inHeader("there is no draw below the names of the columns"));
    }
    Map<String, Described> known = Described.of(Parameters.class).stream().filter(Described::isNumber)
        .collect(Collectors.toMap(Described::path, Function.identity()));
    List<String> names = table.columnNames();
    names.stream().filter(name -> !name.equals(WEIGHT)).forEach(name -> column(table, name, known));
    this.weights = names.contains(WEIGHT) ? weights(table) : table.stream().mapToDouble(row -> 1).toArray();
    if (!problems.isEmpty()) {
      throw new ParameterException(problems);
    }
  }

  private void column(Table table, String name, Map<String, Described> known) {
    Described parameter = known.get(name);
    if (parameter == null) {
      problems.add(csv.inHeader("the column '" + name + "' is no parameter of the model"
          + Names.closest(name, known.keySet()).map(close -> "; did you mean '" + close + "'?").orElse("")));
    } else {
      columns.put(name, numbers(table, name, parameter.min(), parameter.max()));
    }
  }

  private double[] weights(Table table) {
    double[] read = numbers(table, WEIGHT, 0, Double.MAX_VALUE);
    double sum = 0;
    for (double weight : read) {
      sum += weight;
    }
    if (sum <= 0 && read.length > 0) {
      problems.add(csv.inHeader("at least one weight must be larger than 0"));
    }
    return read;
  }

  private double[] numbers(Table table, String name, double min, double max) {
    double[] numbers = new double[table.rowCount()];
    for (int row = 0; row < numbers.length; row++) {
      numbers[row] = number(table.getString(row, name).strip());
      if (!(numbers[row] >= min && numbers[row] <= max)) {
        problems.add(csv.inRow(row, String.format(Locale.ROOT, "%s must be a number between %s and %s, but is '%s'",
            name, min, max, table.getString(row, name))));
      }
    }
    return numbers;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** The file as it was read. */
  String text() {
    return text;
  }

  /** Whether the file has a column for a parameter. */
  boolean has(String parameter) {
    return columns.containsKey(parameter);
  }

  /**
   * The values of one draw by parameter. Draws go through the file in steps of the golden ratio from a start that the
   * seed chooses, so that no row comes again before most others have come.
   */
  Map<String, Double> values(int draw, Chance chance) {
    double start = Chance.open(chance.stream(Draw.PARAMETERS, -1), 0);
    int row = rowAt((start + draw * GOLDEN_RATIO) % 1);
    Map<String, Double> values = new LinkedHashMap<>();
    columns.forEach((parameter, column) -> values.put(parameter, column[row]));
    return values;
  }

  /** The row in which a share of all weights is reached. */
  private int rowAt(double share) {
    double left = share;
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    int row = 0;
    while (row < weights.length - 1 && left * sum >= weights[row]) {
      left -= weights[row++] / sum;
    }
    return row;
  }
}

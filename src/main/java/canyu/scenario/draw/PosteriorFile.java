package canyu.scenario.draw;

import canyu.city.Chance;
import canyu.city.Draw;
import canyu.parameter.Described;
import canyu.parameter.Names;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Range;
import canyu.population.Weights;
import canyu.scenario.table.CellReader;
import canyu.scenario.table.CsvTable;
import canyu.scenario.table.Shipped;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sets of parameters that a calibration left over: a CSV file with a row for each and a column for each parameter,
 * named by its path below {@code parameters}; perhaps a column {@code weight}, 0 or more, for rows that count unequally,
 * and a column {@code converged}, which says {@code false} where the draws are too few to be believed.
 */
public final class PosteriorFile {

  private static final String WEIGHT = "weight";
  private static final String CONVERGED = "converged";
  private static final List<String> NO_PARAMETERS = List.of(WEIGHT, CONVERGED);
  private static final double GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

  private final String text;
  private final Map<String, double[]> columns = new LinkedHashMap<>();
  private final double[] weights;
  private final boolean converged;
  private final CsvTable table;
  private final CellReader reader = new CellReader();

  /**
   * Reads a file, or one of the same name that was shipped.
   *
   * @throws ParameterException if there is none, or saying everything that is wrong with it
   */
  public static PosteriorFile read(Path file, Origin namedBy) {
    return new PosteriorFile(file.toString(), Shipped.text(file).orElseThrow(() ->
        new ParameterException(namedBy, "names the posterior draws '" + file + "', but there is no such file")));
  }

  private PosteriorFile(String file, String text) {
    this.text = text;
    this.table = new CsvTable(file, text);
    if (table.size() == 0) {
      reader.note(table.inHeader("there is no draw below the names of the columns"));
    }
    Map<String, Described> known = Parameters.numbers().stream()
        .collect(Collectors.toMap(Described::path, Function.identity()));
    table.columns().stream().filter(name -> !NO_PARAMETERS.contains(name)).forEach(name -> column(name, known));
    this.weights = table.has(WEIGHT) ? weights() : IntStream.range(0, table.size()).mapToDouble(row -> 1).toArray();
    this.converged = !table.has(CONVERGED) || allSay(CONVERGED);
    reader.refuseAllThatIsWrong();
  }

  private void column(String name, Map<String, Described> known) {
    Described parameter = known.get(name);
    if (parameter == null) {
      reader.note(table.inHeader(name.isEmpty()
          ? "column " + (table.columns().indexOf(name) + 1) + " has no name"
          : "the column '" + name + "' is no parameter of the model"
              + Names.closest(name, known.keySet()).map(close -> "; did you mean '" + close + "'?").orElse("")));
    } else {
      Range range = new Range(parameter.min(), parameter.max());
      columns.put(name, numbers(name, cell ->
          parameter.isWhole() ? reader.whole(cell, range) : reader.number(cell, range)));
    }
  }

  /** Whether a column says {@code true} in every row. */
  private boolean allSay(String name) {
    boolean all = true;
    for (CsvTable.Cell cell : table.column(name)) {
      String said = cell.text().toLowerCase(Locale.ROOT);
      if (!said.equals("true") && !said.equals("false")) {
        reader.note(CellReader.wrong(cell, "must be true or false"));
      }
      all &= said.equals("true");
    }
    return all;
  }

  private double[] weights() {
    double[] read = numbers(WEIGHT, cell -> reader.number(cell, new Range(0, Double.POSITIVE_INFINITY)));
    if (read.length > 0 && Arrays.stream(read).max().orElseThrow() <= 0) {
      reader.note(table.inHeader("at least one weight must be larger than 0"));
    }
    return Weights.scaled(read);
  }

  /** The numbers of a column; those that are wrong are left out, and noted. */
  private double[] numbers(String name, Function<CsvTable.Cell, Optional<Double>> number) {
    return table.column(name).stream().map(number).flatMap(Optional::stream).mapToDouble(Double::doubleValue).toArray();
  }

  /** Whether the draws are enough to be believed, as far as the file says. */
  boolean converged() {
    return converged;
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
    int row = row(draw, chance);
    Map<String, Double> values = new LinkedHashMap<>();
    columns.forEach((parameter, column) -> values.put(parameter, column[row]));
    return values;
  }

  /** The line of one draw. */
  Origin origin(int draw, Chance chance) {
    return table.origin(row(draw, chance));
  }

  private int row(int draw, Chance chance) {
    double start = Chance.open(chance.stream(Draw.PARAMETERS, -1), 0);
    return rowAt((start + draw * GOLDEN_RATIO) % 1);
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

package canyu.scenario;

import canyu.parameter.Names;
import canyu.parameter.Origin;
import canyu.parameter.Problem;
import canyu.population.Frame;
import canyu.population.Microdata;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Those who answered a survey one by one, or as many alike to a row, with whatever else their file holds. */
public final class Respondents {

  private final CsvTable table;
  private final List<Respondent> people;

  private Respondents(CsvTable table) {
    this.table = table;
    this.people = MicrodataFile.people(table);
  }

  /** The people of a frame, if it has them one by one. */
  static Optional<Respondents> of(Frame frame, Path file) {
    Origin origin = new Origin(file.toString(), 0);
    return frame.people() instanceof Microdata microdata
        ? Optional.of(read(origin.beside(file, microdata.file()), origin))
        : Optional.empty();
  }

  /** The people of a file. */
  static Respondents read(Path file, Origin namedBy) {
    return new Respondents(MicrodataFile.table(file, namedBy));
  }

  /** How many they are. */
  int size() {
    return people.stream().mapToInt(Respondent::count).sum();
  }

  /**
   * What is said where all weights are whole numbers and not all alike, as counts of people are that were printed in a
   * table and taken for weights.
   */
  public Optional<String> countsTakenForWeights() {
    double[] weights = people.stream().mapToDouble(row -> row.person().weight()).toArray();
    boolean whole = Arrays.stream(weights).allMatch(weight -> weight == Math.rint(weight));
    boolean alike = Arrays.stream(weights).distinct().count() < 2;
    return has(MicrodataFile.COUNT) || !whole || alike ? Optional.empty() : Optional.of(String.format(Locale.ROOT,
        "%s: all weights are whole numbers; if they say how many people a row is, the column must be named '%s', and the"
            + " survey has %,.0f respondents instead of %,d",
        file(), MicrodataFile.COUNT, Arrays.stream(weights).sum(), size()));
  }

  /** The file in which they are. */
  String file() {
    return table.file();
  }

  /** In the order of the rows. */
  public List<Respondent> people() {
    return people;
  }

  /** Whether there is a column of a name. */
  public boolean has(String column) {
    return table.has(column);
  }

  /** What a column says, one text for each row, empty where nothing was written, or that it is missing. */
  public List<String> column(String name) {
    return table.column(name).stream().map(cell -> cell.isMissing() ? "" : cell.text()).toList();
  }

  /** What is wrong with the cells of a column that say none of some words; an empty cell says nothing. */
  public List<Problem> wrongWords(String column, List<String> words) {
    return table.column(column).stream().filter(cell -> !cell.isMissing() && !words.contains(cell.text()))
        .map(cell -> CellReader.wrong(cell, "must be empty or one of " + String.join(", ", words))).toList();
  }

  /** The names of columns that say neither who somebody is nor anything that is asked for. */
  public List<String> unused(Collection<String> asked) {
    return table.columns().stream()
        .filter(column -> !column.isEmpty() && !MicrodataFile.knows(column) && !asked.contains(column)).toList();
  }

  /** Columns that are not used but whose names are nearly those of columns that are asked for and are not there. */
  public List<Problem> misspelt(Collection<String> asked) {
    List<String> missing = asked.stream().filter(column -> !has(column)).toList();
    List<Problem> problems = new ArrayList<>();
    unused(asked).forEach(column -> Names.closest(column, missing).ifPresent(meant -> problems.add(
        table.inHeader("the column '" + column + "' is not known; did you mean '" + meant + "'?"))));
    return problems;
  }
}

package canyu.scenario.survey;

import canyu.parameter.Names;
import canyu.parameter.Origin;
import canyu.parameter.Problem;
import canyu.population.Frame;
import canyu.population.Microdata;
import canyu.scenario.table.CellReader;
import canyu.scenario.table.CsvTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Those who answered a survey one by one, or as many alike to a row, with whatever else their file holds. */
public final class Respondents {

  private final CsvTable table;
  private final Microdata microdata;
  private final int[] rows;
  private final List<Respondent> people;

  private Respondents(CsvTable table, Frame frame, Microdata microdata) {
    List<Optional<Respondent>> all = MicrodataFile.people(table, frame, microdata);
    this.table = table;
    this.microdata = microdata;
    this.rows = IntStream.range(0, all.size()).filter(row -> all.get(row).isPresent()).toArray();
    this.people = all.stream().flatMap(Optional::stream).toList();
  }

  /** The people of a frame, if it has them one by one. */
  public static Optional<Respondents> of(Frame frame, Path file) {
    Origin origin = new Origin(file.toString(), 0);
    return frame.people() instanceof Microdata microdata
        ? Optional.of(read(MicrodataFile.table(origin.beside(file, microdata.file()), origin), frame, microdata))
        : Optional.empty();
  }

  /** The people of a table. */
  public static Respondents read(CsvTable table, Frame frame, Microdata microdata) {
    return new Respondents(table, frame, microdata);
  }

  /** How their file is to be read. */
  public Microdata microdata() {
    return microdata;
  }

  /** What became of those who are too young, or do not state everything; a sentence for each. */
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (rows.length < table.size()) {
      remarks.add(String.format(Locale.ROOT, "%s: %d of %d rows were left out, since they are of people who are too young",
          file(), table.size() - rows.length, table.size()));
    }
    int unstated = people.stream().filter(row -> !row.person().statesAll()).mapToInt(Respondent::count).sum();
    if (unstated > 0) {
      remarks.add(String.format(Locale.ROOT, "%s: %,d of %,d respondents do not state sex, age or education; %s", file(), unstated,
          size(), Names.about(microdata.unstated()).value()));
    }
    return List.copyOf(remarks);
  }

  /** How many they are. */
  public int size() {
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

  /** Whether something but chance says who was asked: weights that differ, clusters or strata. */
  public boolean isDrawnByDesign() {
    return has(MicrodataFile.CLUSTER) || has(MicrodataFile.STRATUM)
        || people.stream().mapToDouble(row -> row.person().weight()).filter(weight -> weight > 0).distinct().count() > 1;
  }

  /** What is wrong with them all. */
  public Problem inHeader(String message) {
    return table.inHeader(message);
  }

  /** The file in which they are. */
  public String file() {
    return table.file();
  }

  /** In the order of the rows, without those that were left out. */
  public List<Respondent> people() {
    return people;
  }

  /** Whether there is a column of a name. */
  public boolean has(String column) {
    return table.has(column);
  }

  /** What a column says, one text for each row, empty where nothing was written, or that it is missing. */
  public List<String> column(String name) {
    return IntStream.of(rows).mapToObj(row -> table.cell(row, name))
        .map(cell -> cell.isMissing() ? "" : cell.text()).toList();
  }

  /**
   * What is wrong with the cells of a column that say none of some words; an empty cell says nothing.
   *
   * @param separator what parts the words of a cell that may hold several
   */
  public List<Problem> wrongWords(String column, List<String> words, Optional<String> separator) {
    return table.column(column).stream()
        .filter(cell -> !cell.isMissing() && !words.containsAll(separator
            .map(between -> List.of(cell.text().split(between))).orElse(List.of(cell.text()))))
        .map(cell -> CellReader.wrong(cell, "must be empty or " + separator.map(between ->
            "some of, with '" + between + "' between them, ").orElse("one of ") + String.join(", ", words))).toList();
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

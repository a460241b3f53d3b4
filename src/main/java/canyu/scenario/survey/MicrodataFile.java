package canyu.scenario.survey;

import canyu.city.Divisions;
import canyu.file.InputFile;
import canyu.parameter.Names;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Range;
import canyu.population.AgeSpan;
import canyu.population.Frame;
import canyu.population.Microdata;
import canyu.population.StatedPerson;
import canyu.population.Unstated;
import canyu.population.Young;
import canyu.scenario.table.AgeCell;
import canyu.scenario.table.CellReader;
import canyu.scenario.table.CsvTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads the people of a survey: a CSV file with columns sex, age and education, in the words of the frame; perhaps
 * district and housing; weight, what one of them stands for, and count, how many a row is, as in the cells of a printed
 * table; stratum and cluster, how they were drawn.
 */
public final class MicrodataFile {

  private static final Range WEIGHTS = new Range(0, 1e9);
  private static final String WEIGHT = "weight";
  static final String COUNT = "count";
  static final String CLUSTER = "cluster";
  static final String STRATUM = "stratum";
  static final String DISTRICT = "district";
  static final String HOUSING = "housing";
  private static final List<String> NEEDED = List.of("sex", "age", "education");
  private static final List<String> KNOWN =
      Stream.concat(NEEDED.stream(), Stream.of(DISTRICT, HOUSING, WEIGHT, COUNT, CLUSTER, STRATUM)).toList();

  private final CsvTable table;
  private final Frame frame;
  private final Divisions divisions;
  private final Microdata microdata;
  private final AgeCell ages;
  private final CellReader reader = new CellReader();

  private MicrodataFile(CsvTable table, Frame frame, Microdata microdata) {
    this.table = table;
    this.frame = frame;
    this.divisions = frame.divided();
    this.microdata = microdata;
    this.ages = new AgeCell(divisions, microdata);
  }

  /** The table of a file that is named somewhere. */
  public static CsvTable table(Path file, Origin namedBy) {
    if (!new InputFile(file, InputFile.LARGEST_TABLE).isThere()) {
      throw new ParameterException(namedBy, "people.microdata.file: there is no file '" + file + "' that can be read");
    }
    return new CsvTable(file.toString(), CsvTable.text(file));
  }

  /** The people of a table, row by row, or everything that is wrong with it. */
  static List<Optional<Respondent>> people(CsvTable table, Frame frame, Microdata microdata) {
    return new MicrodataFile(table, frame, microdata).people();
  }

  /** Whether a column says who somebody is. */
  static boolean knows(String column) {
    return KNOWN.contains(column);
  }

  private List<Optional<Respondent>> people() {
    NEEDED.stream().filter(column -> !table.has(column))
        .forEach(column -> reader.note(table.inHeader("the column '" + column + "' is missing")));
    table.columns().stream().filter(column -> !KNOWN.contains(column)).forEach(column ->
        Names.closest(column, KNOWN).filter(meant -> !table.has(meant)).ifPresent(meant -> reader.note(
            table.inHeader("the column '" + column + "' is not known; did you mean '" + meant + "'?"))));
    reader.refuseAllThatIsWrong();
    List<Optional<Respondent>> people = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      people.add(respondent(row));
    }
    reader.refuseAllThatIsWrong();
    return people;
  }

  /** The people of a row; nobody if they are too young, or something is wrong with them. */
  private Optional<Respondent> respondent(int row) {
    Optional<Integer> sex = stated(row, "sex", () -> reader.word(table.cell(row, "sex"), divisions.sexes()));
    Optional<Integer> education = stated(row, "education", () -> reader.word(
        table.cell(row, "education"), divisions.levels().stream().map(Divisions.Level::name).toList()));
    Optional<AgeSpan> age = stated(row, "age", () -> ages.read(table.cell(row, "age"), reader));
    Optional<Double> weight = table.has(WEIGHT) ? reader.number(table.cell(row, WEIGHT), WEIGHTS) : Optional.of(1.0);
    Optional<Double> count = table.has(COUNT) ? reader.whole(table.cell(row, COUNT), WEIGHTS) : Optional.of(1.0);
    Respondent.Home home = new Respondent.Home(place(row, DISTRICT, frame.districts().keySet().stream().toList()),
        place(row, HOUSING, frame.housing().keySet().stream().toList()));
    Respondent.Selection selection = new Respondent.Selection(unit(row, STRATUM), unit(row, CLUSTER));
    if (!reader.isContent() || age.filter(this::isTooYoung).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(new Respondent(
        new StatedPerson(sex, age, education, weight.orElseThrow()), count.orElseThrow().intValue(), home, selection));
  }

  private <T> Optional<T> stated(int row, String column, Supplier<Optional<T>> read) {
    return microdata.unstated() != Unstated.REFUSED && table.cell(row, column).isMissing() ? Optional.empty() : read.get();
  }

  private boolean isTooYoung(AgeSpan span) {
    return microdata.young() == Young.LEFT_OUT && span.to() < divisions.youngest();
  }

  /** Where somebody lives, as far as the file says it. */
  private Optional<Integer> place(int row, String column, List<String> known) {
    if (!table.has(column) || table.cell(row, column).isMissing()) {
      return Optional.empty();
    }
    CsvTable.Cell cell = table.cell(row, column);
    return reader.word(new CsvTable.Cell(cell.origin(), column, frame.key(cell.text()).orElse(cell.text())), known);
  }

  /** The stratum or cluster in which somebody was drawn. */
  private String unit(int row, String column) {
    if (!table.has(column)) {
      return "";
    }
    CsvTable.Cell cell = table.cell(row, column);
    if (cell.isMissing()) {
      reader.note(CellReader.wrong(cell, "must say in which " + column + " they were drawn"));
    }
    return cell.text();
  }
}

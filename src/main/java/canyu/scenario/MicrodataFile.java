package canyu.scenario;

import canyu.city.Education;
import canyu.city.Sex;
import canyu.file.InputFile;
import canyu.parameter.Names;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Range;
import canyu.population.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the people of a survey: a CSV file with columns sex, age and education; perhaps weight, what one of them stands
 * for, and count, how many a row is, as in the cells of a printed table.
 */
final class MicrodataFile {

  private static final Range AGES = new Range(15, 110);
  private static final Range WEIGHTS = new Range(0, 1e9);
  private static final String WEIGHT = "weight";
  static final String COUNT = "count";
  private static final List<String> NEEDED = List.of("sex", "age", "education");
  private static final List<String> KNOWN = List.of("sex", "age", "education", WEIGHT, COUNT);

  private final CsvTable table;
  private final CellReader reader = new CellReader();

  private MicrodataFile(CsvTable table) {
    this.table = table;
  }

  /** The table of a file that is named somewhere. */
  static CsvTable table(Path file, Origin namedBy) {
    if (!new InputFile(file, InputFile.LARGEST_TABLE).isThere()) {
      throw new ParameterException(namedBy, "people.microdata.file: there is no file '" + file + "' that can be read");
    }
    return new CsvTable(file.toString(), CsvTable.text(file));
  }

  /** The people of a table, row by row, or everything that is wrong with it. */
  static List<Respondent> people(CsvTable table) {
    return new MicrodataFile(table).people();
  }

  /** Whether a column says who somebody is. */
  static boolean knows(String column) {
    return KNOWN.contains(column);
  }

  private List<Respondent> people() {
    NEEDED.stream().filter(column -> !table.has(column))
        .forEach(column -> reader.note(table.inHeader("the column '" + column + "' is missing")));
    table.columns().stream().filter(column -> !KNOWN.contains(column)).forEach(column ->
        Names.closest(column, KNOWN).filter(meant -> !table.has(meant)).ifPresent(meant -> reader.note(
            table.inHeader("the column '" + column + "' is not known; did you mean '" + meant + "'?"))));
    reader.refuseAllThatIsWrong();
    List<Respondent> people = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      respondent(row).ifPresent(people::add);
    }
    reader.refuseAllThatIsWrong();
    return people;
  }

  private Optional<Respondent> respondent(int row) {
    Optional<Sex> sex = reader.constant(table.cell(row, "sex"), Sex.class);
    Optional<Education> education = reader.constant(table.cell(row, "education"), Education.class);
    Optional<Double> age = reader.whole(table.cell(row, "age"), AGES);
    Optional<Double> weight = table.has(WEIGHT) ? reader.number(table.cell(row, WEIGHT), WEIGHTS) : Optional.of(1.0);
    Optional<Double> count = table.has(COUNT) ? reader.whole(table.cell(row, COUNT), WEIGHTS) : Optional.of(1.0);
    return reader.isContent()
        ? Optional.of(new Respondent(new Person(sex.orElseThrow(), age.orElseThrow().intValue(),
            education.orElseThrow(), weight.orElseThrow()), count.orElseThrow().intValue()))
        : Optional.empty();
  }
}

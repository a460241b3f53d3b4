package canyu.scenario;

import canyu.city.Education;
import canyu.city.Sex;
import canyu.file.InputFile;
import canyu.file.UnreadableFileException;
import canyu.parameter.Names;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterFile;
import canyu.parameter.Problem;
import canyu.population.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tech.tablesaw.api.Table;

/** Reads the people of a survey: a CSV file with a row for each, columns sex, age, education and perhaps weight. */
final class MicrodataFile {

  private static final int YOUNGEST = 15;
  private static final int OLDEST = 110;
  private static final String WHOLE = "\\d{1,3}";
  private static final String DECIMAL = "\\d{1,12}(\\.\\d{1,12})?([eE][-+]?\\d{1,2})?";
  private static final List<String> NEEDED = List.of("sex", "age", "education");
  private static final List<String> KNOWN = List.of("sex", "age", "education", "weight");

  private final Path file;
  private final CommaSeparated csv;
  private final List<Problem> problems = new ArrayList<>();

  private MicrodataFile(Path file) {
    this.file = file;
    this.csv = new CommaSeparated(file.toString());
  }

  /** The people of a file, or everything that is wrong with it. */
  static List<Person> read(Path file, Origin namedBy) {
    if (!new InputFile(file, InputFile.LARGEST_TABLE).isThere()) {
      throw new ParameterException(namedBy, "people.microdata.file: there is no file '" + file + "' that can be read");
    }
    return new MicrodataFile(file).people();
  }

  private List<Person> people() {
    Table table = table();
    NEEDED.stream().filter(column -> !table.columnNames().contains(column)).forEach(column ->
        problems.add(csv.inHeader("the column '" + column + "' is missing")));
    table.columnNames().stream().filter(column -> !KNOWN.contains(column)).forEach(column ->
        Names.closest(column, KNOWN).filter(meant -> !table.columnNames().contains(meant)).ifPresent(meant ->
            problems.add(csv.inHeader(
                "the column '" + column + "' is not known; did you mean '" + meant + "'?"))));
    List<Person> people = new ArrayList<>();
    if (problems.isEmpty()) {
      for (int row = 0; row < table.rowCount(); row++) {
        people.add(person(table, row));
      }
    }
    if (!problems.isEmpty()) {
      throw new ParameterException(problems);
    }
    return people;
  }

  private Table table() {
    try {
      return csv.read(new InputFile(file, InputFile.LARGEST_TABLE).text());
    } catch (UnreadableFileException unreadable) {
      throw ParameterFile.refused(unreadable);
    }
  }

  private Person person(Table table, int row) {
    Sex sex = (Sex) constant(table, row, "sex", Sex.class);
    Education education = (Education) constant(table, row, "education", Education.class);
    double age = number(table, row, "age", WHOLE, YOUNGEST, OLDEST);
    double weight = table.columnNames().contains("weight") ? number(table, row, "weight", DECIMAL, 0, 1e9) : 1;
    return new Person(sex, (int) age, education, weight);
  }

  private Object constant(Table table, int row, String column, Class<?> type) {
    Map<String, Object> known = Names.constants(type);
    String text = table.getString(row, column).strip();
    if (!known.containsKey(text)) {
      refuse(row, column + " must be one of " + String.join(", ", known.keySet()) + ", but is '" + text + "'");
    }
    return known.get(text);
  }

  private double number(Table table, int row, String column, String form, double least, double most) {
    String text = table.getString(row, column).strip();
    double number = text.matches(form) ? Double.parseDouble(text) : Double.NaN;
    if (number >= least && number <= most) {
      return number;
    }
    refuse(row, String.format(Locale.ROOT, "%s must be a %s between %.0f and %.0f, but is '%s'",
        column, form.equals(WHOLE) ? "whole number" : "number", least, most, text));
    return least;
  }

  private void refuse(int row, String message) {
    problems.add(csv.inRow(row, message));
  }
}

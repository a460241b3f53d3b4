package canyu.scenario;

import canyu.file.InputFile;
import canyu.file.UnreadableFileException;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterFile;
import canyu.parameter.Problem;
import canyu.population.Microdata;
import canyu.population.Person;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tech.tablesaw.api.Table;

/**
 * Those who answered a survey one by one, with whatever else the file of its microdata holds.
 *
 * @param file the file, for errors
 * @param people in the order of the rows
 * @param columns every column of the file by its name, one text for each person, empty where nothing was written
 */
public record Respondents(Path file, List<Person> people, Map<String, List<String>> columns) {

  /**
   * The respondents of a survey, if its frame has them one by one.
   *
   * @param survey the file of the survey
   * @throws ParameterException saying everything that is wrong with the file of the respondents
   */
  public static Optional<Respondents> of(Path survey, SurveyedStatusQuo surveyed) {
    return surveyed.statusQuo().frame().people() instanceof Microdata microdata
        ? Optional.of(read(surveyed.survey().frameBeside(survey), microdata.file()))
        : Optional.empty();
  }

  private static Respondents read(Path frame, String name) {
    Path file = new Origin(frame.toString(), 0).beside(frame, name);
    List<Person> people = MicrodataFile.read(file, new Origin(file.toString(), 0));
    CommaSeparated csv = new CommaSeparated(file.toString());
    try {
      Table table = csv.read(new InputFile(file, InputFile.LARGEST_TABLE).text());
      Map<String, List<String>> columns = new LinkedHashMap<>();
      table.columnNames().forEach(column -> columns.put(column,
          table.stringColumn(column).asList().stream().map(String::strip).toList()));
      return new Respondents(file, people, columns);
    } catch (UnreadableFileException unreadable) {
      throw ParameterFile.refused(unreadable);
    }
  }

  /** What is wrong with the answer of a person, the first being 0. */
  public Problem problem(int person, String message) {
    return new CommaSeparated(file.toString()).inRow(person, message);
  }
}

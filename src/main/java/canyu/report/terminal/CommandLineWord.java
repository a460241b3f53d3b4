package canyu.report.terminal;

import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Words of a command line as one would type them. */
public final class CommandLineWord {

  private CommandLineWord() {}

  /** The word, in quotes where a shell would take it for something else. */
  public static String quoted(String word) {
    return word.matches("[-\\w./=:,]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** Options with their values, each after a space; those without a value are left out. */
  public static String options(Map<String, String> values) {
    return values.entrySet().stream().filter(option -> option.getValue() != null)
        .map(option -> " " + option.getKey() + " " + quoted(option.getValue()))
        .collect(Collectors.joining());
  }

  /** A file with the name of its folder alone, as on any machine. */
  public static String inFolder(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    return quoted(whole.subpath(Math.max(0, whole.getNameCount() - 2), whole.getNameCount()).toString()
        .replace('\\', '/'));
  }

  /**
   * The name of the folder for the results of a YAML file or a table: its own without its ending.
   *
   * @throws ParameterException if nothing is left that could be the name of a folder
   */
  public static String folderOf(Path file) {
    String name = withoutEnding(file);
    if (name.isBlank() || name.matches("\\.+")) {
      throw new ParameterException(new Origin(file.toString(), 0), "has no name that a folder of results could have;"
          + " another name, or --out with a folder, would be right");
    }
    return name;
  }

  /** The name of a YAML file or a table without its folder and its ending. */
  public static String withoutEnding(Path file) {
    return Objects.requireNonNullElse(file.getFileName(), file).toString().replaceFirst("\\.(ya?ml|csv)$", "");
  }
}

package canyu.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Words of a command line as one would type them. */
final class CommandLineWord {

  private CommandLineWord() {}

  /** The word, in quotes where a shell would take it for something else. */
  static String quoted(String word) {
    return word.matches("[-\\w./=:,]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** Options with their values, each after a space; those without a value are left out. */
  static String options(Map<String, String> values) {
    return values.entrySet().stream().filter(option -> option.getValue() != null)
        .map(option -> " " + option.getKey() + " " + quoted(option.getValue()))
        .collect(Collectors.joining());
  }

  /** A file with the name of its folder alone, as on any machine. */
  static String inFolder(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent().getFileName();
    return quoted((folder == null ? "" : folder + "/") + file.getFileName());
  }

  /** The name of a YAML file without its folder and its ending. */
  static String withoutEnding(Path file) {
    return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }
}

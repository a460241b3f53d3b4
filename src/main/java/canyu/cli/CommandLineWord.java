package canyu.cli;

import java.nio.file.Path;

/** A word of a command line as one would type it. */
final class CommandLineWord {

  private CommandLineWord() {}

  /** The word, in quotes where a shell would take it for something else. */
  static String quoted(String word) {
    return word.matches("[-\\w./=:,]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** The name of a YAML file without its folder and its ending. */
  static String withoutEnding(Path file) {
    return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }
}

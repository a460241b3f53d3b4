package canyu.parameter;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where a piece of a tree comes from.
 *
 * @param file the file as its reader was given it, or another name such as {@code --set}
 * @param line the line, counted from 1; 0 where there is none, as on the command line
 */
public record Origin(String file, int line) {

  /**
   * The file of a name that is written here: a path from this file, or from where the program runs if there is no line.
   *
   * @throws ParameterException if it can be the name of no file
   */
  public Path beside(String name) {
    return beside(Path.of(line == 0 ? "" : file), name);
  }

  /**
   * The file of a name that is written here: a path from another file.
   *
   * @throws ParameterException if it can be the name of no file
   */
  public Path beside(Path other, String name) {
    try {
      return other.resolveSibling(name).normalize();
    } catch (InvalidPathException impossible) {
      throw new ParameterException(this, "names a file that cannot be: " + impossible.getReason());
    }
  }

  /** The file and its line, {@code scenarios/platform.yaml:13}, or the file alone where there is no line. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}

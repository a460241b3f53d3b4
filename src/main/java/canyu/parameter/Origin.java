package canyu.parameter;

/**
 * Where a piece of a tree comes from.
 *
 * @param file the file as its reader was given it, or another name such as {@code --set}
 * @param line the line, counted from 1; 0 where there is none, as on the command line
 */
public record Origin(String file, int line) {

  /** The file and its line, {@code scenarios/platform.yaml:13}, or the file alone where there is no line. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}

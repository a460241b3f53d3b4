package canyu.parameter;

import java.util.regex.Pattern;

/**
 * One thing that is wrong with a set of parameters.
 *
 * @param origin where it is wrong
 * @param path of what is wrong in the tree; empty where it is a file as a whole
 * @param message what is wrong, in one line, the path included
 */
public record Problem(Origin origin, String path, String message) {

  private static final Pattern LONG_WORD = Pattern.compile("(\\S{60})\\S{20,}(\\S{30})");
  private static final String CUT = "...";
  private static final int LONGEST = 1000;
  private static final int LAST_SHOWN = 300;

  /**
   * Keeps the message on one line that controls no terminal, whatever text of a file it quotes. Long words, such as paths
   * through long names, lose their middle, and so does the message if it is long for all that.
   */
  public Problem {
    String line = VisibleText.inOneLine(message.replaceAll("\\R", " "));
    message = shortened(LONG_WORD.matcher(line).replaceAll("$1" + CUT + "$2"));
  }

  /** Something wrong that is at no path of a tree. */
  public Problem(Origin origin, String message) {
    this(origin, "", message);
  }

  /** What is wrong, without the path before it. */
  public String words() {
    return message.startsWith(path) ? message.substring(path.length()) : message;
  }

  private static String shortened(String message) {
    int length = message.codePointCount(0, message.length());
    return length <= LONGEST ? message
        : message.substring(0, message.offsetByCodePoints(0, LONGEST - LAST_SHOWN - CUT.length())) + CUT
            + message.substring(message.offsetByCodePoints(message.length(), -LAST_SHOWN));
  }

  /** The problem as it is shown: {@code file:line: message}. */
  @Override
  public String toString() {
    return VisibleText.inOneLine(origin.toString()) + ": " + message;
  }
}

package canyu.parameter;

/**
 * One thing that is wrong with a set of parameters.
 *
 * @param origin where it is wrong
 * @param message what is wrong, in one line
 */
public record Problem(Origin origin, String message) {

  private static final int LONGEST = 400;
  private static final int LAST_SHOWN = 120;
  private static final String CUT = " ... ";

  /**
   * Keeps the message on one line that controls no terminal, whatever text of a file it quotes; a long one loses its
   * middle, since what is wrong is said at its ends.
   */
  public Problem {
    message = shortened(VisibleText.inOneLine(message.replaceAll("\\R", " ")));
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

package canyu.parameter;

/**
 * One thing that is wrong with a set of parameters.
 *
 * @param origin where it is wrong
 * @param message what is wrong, in one line
 */
public record Problem(Origin origin, String message) {

  /** Keeps the message on one line, whatever text of a file it quotes. */
  public Problem {
    message = message.replaceAll("\\R", " ");
  }

  /** The problem as it is shown: {@code file:line: message}. */
  @Override
  public String toString() {
    return origin + ": " + message;
  }
}

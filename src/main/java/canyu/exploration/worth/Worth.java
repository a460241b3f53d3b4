package canyu.exploration.worth;

/**
 * What knowing something before an arm is chosen is worth.
 *
 * @param kind what it is knowledge of
 * @param name as its {@link Knowledge} has it
 * @param gain over choosing without it, on average over draws
 * @param changed in what share of draws it changes what is chosen, 0 to 1
 * @param instead the arm that is then chosen most often; empty where nothing is changed
 * @param dummies what the same gains on average where it is shuffled over the draws, and so says nothing: about 0
 * @param line what no shuffled knowledge of its kind reaches, but in one of twenty shuffles
 */
public record Worth(Kind kind, String name, Gain gain, double changed, String instead, double dummies, double line) {

  /** The name of all parameters, or all questions, together. */
  public static final String ALL = "all";

  /** What it is knowledge of. */
  public enum Kind {
    /** A parameter, exactly. */
    PARAMETER,
    /** All parameters of a part of the model, exactly. */
    GROUP,
    /** The answers of some residents to a question. */
    QUESTION
  }

  /** Whether it gains more than chance would. */
  public boolean isResolved() {
    return gain.isPositive() && gain.value() > line;
  }

  /** Whether it is of all parameters, or all questions, together. */
  public boolean isOfAll() {
    return name.equals(ALL);
  }
}

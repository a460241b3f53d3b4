package canyu.exploration.worth;

import java.util.OptionalDouble;

/**
 * What is asked about the worth of knowledge.
 *
 * @param respondents how many residents answer a question, 1 to 10,000,000
 * @param participant what one more participant is worth in the currency of the scenario, more than 0; empty where gains
 *     are not counted in money
 */
public record WorthQuestion(int respondents, OptionalDouble participant) {

  /** As many as answered the survey of Suzhou, nearly. */
  public static final int USUAL_RESPONDENTS = 1400;

  /** The most that can be asked. */
  public static final int MOST_RESPONDENTS = 10_000_000;

  /** @throws IllegalArgumentException if a number is out of its range */
  public WorthQuestion {
    if (respondents < 1 || respondents > MOST_RESPONDENTS) {
      throw new IllegalArgumentException("must be between 1 and " + MOST_RESPONDENTS + ", but is " + respondents);
    }
    if (participant.isPresent() && !(participant.getAsDouble() > 0 && Double.isFinite(participant.getAsDouble()))) {
      throw new IllegalArgumentException("must be an amount of money above 0, but is " + participant.getAsDouble());
    }
  }
}

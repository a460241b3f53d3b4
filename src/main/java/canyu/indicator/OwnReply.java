package canyu.indicator;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A reply to a question of one's own.
 *
 * @param question its name
 * @param word the reply, as the survey has it
 * @param asked what the question is about
 * @param place of the reply among those to the question, from the lowest, which is 0
 */
public record OwnReply(String question, String word, AskedAbout asked, int place) implements Reply {

  @Override
  public String key() {
    return question + " " + word;
  }

  /** The share of some residents who reply so; NaN of nobody. */
  public double share(Interview interview, int[] respondents) {
    AskedAbout about = Optional.ofNullable(interview.cuts().get(question)).map(asked::cutAt).orElse(asked);
    return (double) IntStream.of(respondents)
        .filter(resident -> about.gives(place, interview, resident)).count() / respondents.length;
  }
}

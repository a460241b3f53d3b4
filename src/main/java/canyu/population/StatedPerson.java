package canyu.population;

import java.util.Optional;

/**
 * A person of microdata, by what they state.
 *
 * @param sex its place among the sexes of the frame; empty if they do not state it
 * @param age in years; empty if they do not state it
 * @param education its place on the ladder of the frame; empty if they do not state it
 * @param weight how many people they stand for, on any scale, from 0 on
 */
public record StatedPerson(Optional<Integer> sex, Optional<AgeSpan> age, Optional<Integer> education, double weight) {

  /** @throws IllegalArgumentException if the weight is out of range */
  public StatedPerson {
    if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("weight must be a number from 0 on, but is " + weight);
    }
  }

  /** Whether they state everything, their age at least in a band. */
  public boolean statesAll() {
    return sex.isPresent() && age.isPresent() && education.isPresent();
  }

  /** As many of them as stand together. */
  public StatedPerson times(int count) {
    return new StatedPerson(sex, age, education, count * weight);
  }
}

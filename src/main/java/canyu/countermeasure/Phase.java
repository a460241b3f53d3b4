package canyu.countermeasure;

import canyu.parameter.About;
import java.util.Optional;

/**
 * One phase of a countermeasure that comes district by district, or level by level. In a community it holds until the
 * next phase of the list begins that means the community too.
 */
public record Phase(
    @About(value = "first week of the phase", unit = "week", min = 1, max = 30000)
    int from,
    @About(value = "last week of the phase; that of the countermeasure where left out", unit = "week", min = 1,
        max = 30000)
    Optional<Integer> until,
    @About(value = "weeks until it is fully in force, in equal steps; as the countermeasure where left out",
        unit = "weeks", min = 0, max = 30000)
    Optional<Integer> ramp,
    @About(value = "how much of its effect, and of its cost, is realised in the phase; as the countermeasure where left"
        + " out", unit = "share", min = 0, max = 1)
    Optional<Double> strength,
    @About("where; as the countermeasure where left out")
    Optional<Target> target) {

  public Phase {
    if (until.isPresent() && until.get() < from) {
      throw new IllegalArgumentException("until must not be before week " + from + ", but is " + until.get());
    }
  }

  /** The terms of a countermeasure that has this phase and no other. */
  public Terms alone(Terms whole) {
    Stretch stretch = stretch(whole);
    return new Terms(stretch.period(), stretch.strength(), target.orElse(whole.target()));
  }

  /** What it says, with what it leaves to its countermeasure. */
  Stretch stretch(Terms terms) {
    Period whole = terms.period();
    return new Stretch(new Period(from, until.or(whole::until), ramp.orElse(whole.ramp())),
        strength.orElse(terms.strength()));
  }
}

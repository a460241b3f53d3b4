package canyu.countermeasure;

import canyu.city.City;
import canyu.city.Community;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;
import java.util.Optional;

/** What every countermeasure has: when, how strongly and where it holds. */
public record Terms(
    @Unwrapped Period period,
    @About(value = "how much of its effect, and of its cost, is realised once fully in force", unit = "share",
        min = 0, max = 1, preset = "1")
    double strength,
    @About(value = "where it holds; everywhere where left out", preset = "{}")
    Target target,
    @About(value = "its phases, in order, where it comes district by district or level by level", preset = "[]")
    List<Phase> phases,
    @About("what must be observed in the city for it to begin; from its first week on where left out")
    Optional<Trigger> when) {

  /** From the first week on, at once and everywhere, at full strength. */
  public static final Terms AT_ONCE = new Terms(new Period(1, Optional.empty(), 0), 1, Target.EVERYWHERE);

  public Terms {
    if (when.isPresent() && !phases.isEmpty()) {
      throw new IllegalArgumentException("phases must be left out where 'when' decides when it begins");
    }
    int last = 0;
    for (Phase phase : phases) {
      if (phase.from() <= last || phase.from() < period.from()) {
        throw new IllegalArgumentException("phases must follow one another, from week " + Math.max(last + 1, period.from())
            + " on, but one is from week " + phase.from());
      }
      last = phase.from();
    }
  }

  /** Without phases, and with nothing to wait for. */
  public Terms(Period period, double strength, Target target) {
    this(period, strength, target, List.of(), Optional.empty());
  }

  /** Whether a community is meant, be it in one phase only. */
  boolean means(City city, Community community) {
    return phases.isEmpty()
        ? target.holds(city, community)
        : phases.stream().anyMatch(phase -> phase.target().orElse(target).holds(city, community));
  }

  /** Whether it has one beginning everywhere that is known beforehand. */
  public boolean isPlain() {
    return phases.isEmpty() && when.isEmpty();
  }

  /** How strongly it holds in a week, 0 to 1, where it has neither phases nor a trigger. */
  public double strengthIn(int week) {
    return strength * period.share(week);
  }
}

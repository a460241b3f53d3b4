package canyu.countermeasure;

import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.Optional;

/** What every countermeasure has: when, how strongly and where it holds. */
public record Terms(
    @Unwrapped Period period,
    @About(value = "how much of its effect, and of its cost, is realised once fully in force", unit = "share",
        min = 0, max = 1, preset = "1")
    double strength,
    @About(value = "where it holds; everywhere where left out", preset = "{}")
    Target target) {

  /** From the first week on, at once and everywhere, at full strength. */
  public static final Terms AT_ONCE = new Terms(new Period(1, Optional.empty(), 0), 1, Target.EVERYWHERE);

  /** How strongly it holds in a week, 0 to 1. */
  public double strengthIn(int week) {
    return strength * period.share(week);
  }
}

package canyu.countermeasure;

import canyu.parameter.About;
import java.util.Optional;

/** When a countermeasure holds. */
public record Period(
    @About(value = "first week in force", unit = "week", min = 1, max = 30000, preset = "1")
    int from,
    @About(value = "last week in force; to the end of the scenario where left out", unit = "week",
        min = 1, max = 30000)
    Optional<Integer> until,
    @About(value = "weeks until it is fully in force, in equal steps", unit = "weeks", min = 0, max = 30000,
        preset = "8", source = "assumed")
    int ramp) {

  public Period {
    if (until.isPresent() && until.get() < from) {
      throw new IllegalArgumentException("until must not be before week " + from + ", but is " + until.get());
    }
  }

  /** How far it is in force in a week: 0 outside the period, rising to 1 over the ramp. */
  public double share(int week) {
    if (!holds(week)) {
      return 0;
    }
    return ramp == 0 ? 1 : Math.min(1, (week - from + 1.0) / ramp);
  }

  /** Whether it is in force at all in a week. */
  public boolean holds(int week) {
    return week >= from && (until.isEmpty() || week <= until.get());
  }

  /** How many weeks it has been in force by the end of a week. */
  public int weeksBy(int week) {
    return Math.max(0, Math.min(week, until.orElse(week)) - from + 1);
  }
}

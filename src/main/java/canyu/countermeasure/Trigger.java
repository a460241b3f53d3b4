package canyu.countermeasure;

import canyu.parameter.About;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What must be observed in a city for a countermeasure to begin there. What is measured at the end of a week acts from
 * the next week on; the first that is measured is week 0, before the policy. What is not defined begins and ends
 * nothing.
 */
public record Trigger(
    @About("the indicator that is observed; 'canyu list indicators' names them")
    String indicator,
    @About("the group among whom it is observed, such as age:70+; the whole city where left out")
    Optional<String> group,
    @About(value = "it begins once the indicator is below this", unit = "unit of the indicator", min = -1e9, max = 1e9)
    Optional<Double> below,
    @About(value = "it begins once the indicator is above this", unit = "unit of the indicator", min = -1e9, max = 1e9)
    Optional<Double> above,
    @About(value = "how many weeks in a row that must be so; just so many to end it", unit = "weeks", min = 1,
        max = 1000, preset = "1", key = "for")
    int weeks,
    @About(value = "it ends once the indicator is back at this, and may begin again; where left out, it goes on",
        unit = "unit of the indicator", min = -1e9, max = 1e9)
    Optional<Double> until) {

  public Trigger {
    if (Stream.of(below, above).filter(Optional::isPresent).count() != 1) {
      throw new IllegalArgumentException("must say either below or above which level of " + indicator + " it begins");
    }
    below.ifPresent(level -> until.filter(end -> end < level).ifPresent(end -> {
      throw new IllegalArgumentException("until must be a level of " + indicator + " not below " + level
          + ", where it begins, but is " + end);
    }));
    above.ifPresent(level -> until.filter(end -> end > level).ifPresent(end -> {
      throw new IllegalArgumentException("until must be a level of " + indicator + " not above " + level
          + ", where it begins, but is " + end);
    }));
  }

  /** Whether what was observed up to the week before lets it begin in a week. */
  boolean begins(int week, Monitoring monitoring) {
    return lasted(week, monitoring, true);
  }

  /** Whether what was observed up to the week before lets it end before a week. */
  boolean ends(int week, Monitoring monitoring) {
    return until.isPresent() && lasted(week, monitoring, false);
  }

  private boolean lasted(int week, Monitoring monitoring, boolean begins) {
    for (int before = 1; before <= weeks; before++) {
      double value = week < before ? Double.NaN : monitoring.value(this, week - before);
      if (!(begins ? isBeyond(value) : isBack(value))) {
        return false;
      }
    }
    return true;
  }

  private boolean isBeyond(double value) {
    return below.isPresent() ? value < below.get() : value > above.orElseThrow();
  }

  private boolean isBack(double value) {
    return below.isPresent() ? value >= until.orElseThrow() : value <= until.orElseThrow();
  }
}

package canyu.countermeasure;

import java.util.Optional;

/** A time in which a countermeasure is in force somewhere, and how strongly once fully so. */
public record Stretch(Period period, double strength) {

  double strengthIn(int week) {
    return strength * period.share(week);
  }

  /** The same, but over before a week. */
  Stretch before(int week) {
    int last = Math.min(week - 1, period.until().orElse(week - 1));
    return new Stretch(new Period(period.from(), Optional.of(last), period.ramp()), strength);
  }
}

package canyu.scenario.definition;

import canyu.parameter.About;
import canyu.parameter.Calendar;
import java.time.LocalDate;
import java.util.Optional;

/** What results refer to: an arm, the calendar, a real place. */
public record Reference(
    @About("the first day of week 1, such as 2027-01-04; any week may then be written as a date, which stands for the"
        + " week in which it falls")
    Optional<LocalDate> start,
    @About("the arm with which all others are compared; the status quo where left out")
    Optional<String> compareWith,
    @About("the real place for which the city stands, so that effects are told in its residents too")
    Optional<Scale> scale) {

  /** The status quo of a city that stands for no other, with numbered weeks. */
  public static final Reference NONE = new Reference(Optional.empty(), Optional.empty(), Optional.empty());

  /** The same without what changes no run. */
  Reference essence() {
    return new Reference(Optional.empty(), compareWith, Optional.empty());
  }

  /** How its dates are counted. */
  Calendar calendar(int weeks) {
    return new Calendar(start, Optional.of(weeks));
  }
}

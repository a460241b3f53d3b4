package canyu.parameter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How dates are counted in weeks.
 *
 * @param start the first day of week 1; without it, no week can be written as a date
 * @param weeks how many weeks there are, where that is known
 */
public record Calendar(Optional<LocalDate> start, Optional<Integer> weeks) {

  /** The unit of what is counted so. */
  public static final String WEEK = "week";

  /** Where nothing says when week 1 is. */
  public static final Calendar NONE = new Calendar(Optional.empty(), Optional.empty());

  private static final int DAYS = 7;
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** The first day of a week; empty where there are no dates. */
  public Optional<LocalDate> firstDay(int week) {
    return start.map(first -> first.plusWeeks(week - 1L));
  }

  /** The last day of a week; empty where there are no dates. */
  public Optional<LocalDate> lastDay(int week) {
    return firstDay(week + 1).map(next -> next.minusDays(1));
  }

  /** Whether a node is written as a date. */
  static boolean isDate(Node node) {
    return node instanceof Node.Scalar scalar && DATE.matcher(scalar.text()).matches();
  }

  /** The day that a text such as {@code 2027-01-04} says; empty where there is none. */
  public static Optional<LocalDate> day(String text) {
    try {
      return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /**
   * The number of the week in which a day falls.
   *
   * @throws IllegalArgumentException saying why it has none
   */
  int week(String text) {
    LocalDate first = start.orElseThrow(() -> new IllegalArgumentException("is the date " + text
        + ", but the scenario does not say when it starts; start: " + text + ", or the number of a week, would be right"));
    LocalDate day = day(text).orElseThrow(() -> new IllegalArgumentException("must be a day of the calendar, but is " + text));
    long week = Math.floorDiv(ChronoUnit.DAYS.between(first, day), DAYS) + 1L;
    if (week < 1 || weeks.filter(last -> week > last).isPresent()) {
      throw new IllegalArgumentException("must lie between " + first
          + weeks.map(last -> " and " + first.plusWeeks(last).minusDays(1)).orElse(" and the end of the scenario")
          + ", but is " + text);
    }
    return (int) Math.min(week, Integer.MAX_VALUE);
  }
}

package canyu.population;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years of age, both ends included.
 *
 * @param from the youngest
 * @param to the oldest
 */
public record AgeSpan(int from, int to) {

  private static final Pattern SPAN = Pattern.compile("(\\d{1,3})\\s*(?:[-–]\\s*(\\d{1,3})|\\+)");

  /** @throws IllegalArgumentException if the ages are out of range, or the last comes before the first */
  public AgeSpan {
    if (from < Years.FIRST || to > Years.LAST || to < from) {
      throw new IllegalArgumentException("ages must lie between " + Years.FIRST + " and " + Years.LAST
          + ", the last not before the first, but are " + from + " and " + to);
    }
  }

  /** What a label such as {@code 16-24} or {@code 75+} says; empty if it says none. */
  public static Optional<AgeSpan> of(String label) {
    Matcher span = SPAN.matcher(label);
    if (!span.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(span.group(1));
    int to = span.group(2) == null ? Years.LAST : Integer.parseInt(span.group(2));
    return from <= to && to <= Years.LAST ? Optional.of(new AgeSpan(from, to)) : Optional.empty();
  }

  /** Whether it has no end. */
  public boolean isOpen() {
    return to == Years.LAST;
  }

  /** The same up to another age at most. */
  public AgeSpan upTo(int oldest) {
    return new AgeSpan(from, Math.max(from, Math.min(to, oldest)));
  }

  /** Whether somebody of an age is in it. */
  public boolean holds(int age) {
    return age >= from && age <= to;
  }

  /** Whether all of another are in it. */
  public boolean holds(AgeSpan other) {
    return holds(other.from) && holds(other.to);
  }

  /** Whether some of another are in it and others are not. */
  public boolean cuts(AgeSpan other) {
    return !holds(other) && other.to >= from && other.from <= to;
  }

  int years() {
    return to - from + 1;
  }
}

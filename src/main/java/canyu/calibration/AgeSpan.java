package canyu.calibration;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years of age.
 *
 * @param from the youngest
 * @param to the oldest
 */
record AgeSpan(int from, int to) {

  private static final Pattern SPAN = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3})|\\+)");

  /** What a label such as {@code 16-24} or {@code 75+} says; empty if it says none. */
  static Optional<AgeSpan> of(String label) {
    Matcher span = SPAN.matcher(label);
    return Optional.of(span).filter(Matcher::matches)
        .map(any -> new AgeSpan(Integer.parseInt(span.group(1)),
            span.group(2) == null ? Integer.MAX_VALUE : Integer.parseInt(span.group(2))))
        .filter(ages -> ages.from <= ages.to);
  }

  boolean holds(int age) {
    return age >= from && age <= to;
  }
}

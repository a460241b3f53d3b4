package canyu.dataset;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Values that a file declares to be no answers.
 *
 * @param values one by one
 * @param low lowest and highest of a range of numbers, which is empty where low is larger than high
 * @param high see low
 */
public record MissingValues(List<String> values, double low, double high) {

  /** No value is missing. */
  public static final MissingValues NONE = of(List.of());

  /** Stata's missing values other than its plain one. */
  private static final Pattern EXTENDED = Pattern.compile("\\.[a-z]");

  static MissingValues of(List<String> values) {
    return new MissingValues(List.copyOf(values), 1, 0);
  }

  /** Whether a value is one of these. */
  public boolean has(String value) {
    if (values.contains(value) || EXTENDED.matcher(value).matches()) {
      return true;
    }
    double number = low > high ? Double.NaN : NumberText.parse(value);
    return number >= low && number <= high;
  }
}

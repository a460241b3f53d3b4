package canyu.intake;

import canyu.dataset.NumberText;
import canyu.dataset.Variable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A variable and the values that it takes.
 *
 * @param answers values that are answers, in the order of their labels or else of numbers or of the rows
 * @param missing why others are none, by value
 */
record SeenValues(Variable variable, List<String> answers, Map<String, String> missing) {

  /** More different values than this are no scale. */
  static final int MANY = 60;

  private static final Pattern BAND = Pattern.compile(".*?(\\d{1,3})\\D*(?:[-–—~至到]|to)\\D*(\\d{1,3}).*");
  private static final Pattern OPEN = Pattern.compile("(?i).*?(\\d{1,3})\\s*(?:岁)?\\s*(?:\\+|and over|and older|or over|or older|or more|plus|以上|及以上|and above).*");
  private static final double OLDEST = 110;
  private static final double DECADES = 20;

  /** Numbers from here on stand for something else in columns of ages. */
  private static final double FIRST_CODE = 900;

  static SeenValues of(Variable variable, Hints hints) {
    Set<String> seen = new LinkedHashSet<>(variable.labels().keySet());
    for (String value : variable.values()) {
      if (seen.size() > MANY) {
        break;
      }
      seen.add(value);
    }
    seen.remove("");
    Map<String, String> missing = new LinkedHashMap<>();
    for (String value : seen) {
      Optional<String> reason = Phrase.of(meaning(variable, value)).best(hints.missing());
      if (reason.isPresent() && (variable.labels().containsKey(value) || !isNumber(value)) || variable.missing().has(value)) {
        missing.put(value, reason.orElseGet(() -> variable.labels().containsKey(value)
            ? PlainWord.of(variable.labels().get(value)) : "missing"));
      }
    }
    seen.removeAll(missing.keySet());
    return new SeenValues(variable, ordered(seen), missing);
  }

  private static List<String> ordered(Set<String> seen) {
    return seen.stream().allMatch(SeenValues::isNumber)
        ? seen.stream().sorted(Comparator.comparingDouble(NumberText::parse)).toList() : List.copyOf(seen);
  }

  static boolean isNumber(String value) {
    return !Double.isNaN(NumberText.parse(value));
  }

  private static String meaning(Variable variable, String value) {
    return variable.labels().getOrDefault(value, value);
  }

  /** What a value means, as the data say it. */
  String meaning(String value) {
    return meaning(variable, value);
  }

  boolean isMany() {
    return answers.size() > MANY;
  }

  /** Whether values have labels, or are words. */
  boolean speaks() {
    return answers.stream().anyMatch(value -> variable.labels().containsKey(value) || !isNumber(value));
  }

  /** Whether all answers are numbers within a range. */
  boolean lieWithin(double low, double high) {
    return !answers.isEmpty() && answers.stream().mapToDouble(NumberText::parse).allMatch(number -> number >= low && number <= high);
  }

  /** Whether values are ages: years that lie some decades apart, or bands of them. */
  boolean areAges() {
    double[] years = variable.values().stream().filter(value -> !value.isEmpty() && !missing.containsKey(value))
        .mapToDouble(NumberText::parse).filter(year -> !(year >= FIRST_CODE)).sorted().toArray();
    boolean inYears = years.length > 0 && !speaks() && years[0] >= 0 && years[years.length - 1] <= OLDEST
        && years[years.length - 1] - years[0] > DECADES;
    return inYears || !answers.isEmpty() && answers.stream().allMatch(value -> band(meaning(value)).isPresent());
  }

  /** The band of ages that a label means, such as 18-29 or 70+. */
  static Optional<String> band(String label) {
    Matcher both = BAND.matcher(label);
    if (both.matches()) {
      return Optional.of(Integer.parseInt(both.group(1)) + "-" + Integer.parseInt(both.group(2)));
    }
    Matcher open = OPEN.matcher(label);
    return open.matches() ? Optional.of(Integer.parseInt(open.group(1)) + "+") : Optional.empty();
  }
}

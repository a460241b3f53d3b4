package canyu.exploration.discovery;

import canyu.parameter.Digits;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.scenario.definition.Outcome;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an arm must change, or not, for a draw to be a case: {@code participation52 < 0.5 points}.
 *
 * @param below whether an effect below the threshold is a case, or one above it
 * @param strict whether the threshold itself is none
 * @param threshold of the effect, in the unit of the outcome: shares as shares, so .5 points are .005
 */
public record Criterion(Outcome outcome, boolean below, boolean strict, double threshold) {

  private static final Pattern TEXT = Pattern.compile("(.+?)\\s*(<=|>=|<|>)\\s*([-+\u2212]?[0-9.]+(?:[eE][-+]?[0-9]+)?)\\s*(.*)");
  private static final String SHARE = "share";
  private static final String POINTS = "points";
  private static final double POINT = 100;

  /**
   * A criterion as the command line has it; where the unit of a share is left out, the number is a share.
   *
   * @param option what names it, for errors
   * @throws ParameterException if it is none
   */
  public static Criterion parse(String option, String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      throw wrong(option, "must compare the effect on an outcome with a number, as in 'participation52 < 0.5 points', but is '"
          + text + "'");
    }
    Outcome outcome = outcome(option, matcher.group(1));
    return new Criterion(outcome, matcher.group(2).startsWith("<"), matcher.group(2).length() == 1,
        number(option, matcher.group(3)) / divisor(option, outcome, matcher.group(4).strip()));
  }

  private static Outcome outcome(String option, String name) {
    try {
      return Outcome.parse(name);
    } catch (IllegalArgumentException unknown) {
      throw wrong(option, unknown.getMessage());
    }
  }

  private static double number(String option, String digits) {
    double number = parsed(digits.replace('\u2212', '-'));
    if (!Double.isFinite(number)) {
      throw wrong(option, "must have a number like 0.5 behind the sign, but has '" + digits + "'");
    }
    return number;
  }

  private static double parsed(String digits) {
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }

  private static double divisor(String option, Outcome outcome, String unit) {
    boolean share = outcome.indicator().about().unit().equals(SHARE);
    if (unit.isEmpty() || unit.equals(outcome.indicator().about().unit())) {
      return 1;
    }
    if (share && (unit.equals(POINTS) || unit.equals("point"))) {
      return POINT;
    }
    throw wrong(option, "must have " + (share ? "the unit 'points', or none for a share" : "the unit '"
        + outcome.indicator().about().unit() + "', or none") + ", but has '" + unit + "'");
  }

  private static ParameterException wrong(String option, String message) {
    return new ParameterException(new Origin(option, 0), message);
  }

  /** Whether an effect is a case. */
  public boolean holds(double effect) {
    if (effect == threshold) {
      return !strict;
    }
    return effect < threshold == below;
  }

  /** As a command line has it. */
  @Override
  public String toString() {
    return outcome + (below ? " <" : " >") + (strict ? " " : "= ") + Digits.of(threshold);
  }
}

package canyu.exploration.optimisation.objective;

import canyu.parameter.About;
import canyu.scenario.definition.Outcome;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A level of an outcome that no mix may pass, in the mean over futures. */
public record OutcomeLimit(
    @About("an indicator, of the city or of a group as in 'trust among age:70+'")
    String outcome,
    @About("the highest level: a number such as '30 %', or 'statusQuo', or 'statusQuo + 0.2 points'")
    Optional<String> atMost,
    @About("the lowest level, written in the same way")
    Optional<String> atLeast) {

  private static final Pattern OF_STATUS_QUO = Pattern.compile("statusQuo\\s*(?:([-+])\\s*(.+))?");

  public OutcomeLimit {
    if (atMost.isEmpty() == atLeast.isEmpty()) {
      throw new IllegalArgumentException("must give one of atMost and atLeast");
    }
    atMost.ifPresent(text -> refuseUnlessLevel("atMost ", text));
    atLeast.ifPresent(text -> refuseUnlessLevel("atLeast ", text));
  }

  private static void refuseUnlessLevel(String key, String text) {
    try {
      level(text, 0);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(key + wrong.getMessage() + "; 'statusQuo' would be right, too", wrong);
    }
  }

  /** The level that a text stands for. */
  private static double level(String text, double statusQuo) {
    Matcher relative = OF_STATUS_QUO.matcher(text.strip());
    if (!relative.matches()) {
      return Quantity.parse(text);
    }
    return relative.group(1) == null ? statusQuo : statusQuo + Quantity.parse(relative.group(1) + relative.group(2));
  }

  /**
   * How far a level is from passing the limit; below 0 beyond it.
   *
   * @param statusQuo the level of doing nothing in the same future
   */
  public double slack(double level, double statusQuo) {
    return atMost.map(text -> level(text, statusQuo) - level)
        .orElseGet(() -> level - level(atLeast.orElseThrow(), statusQuo));
  }

  /** The text of the level. */
  public String text() {
    return atMost.or(() -> atLeast).orElseThrow();
  }

  /** What it is about. */
  public Outcome about() {
    return Outcome.parse(outcome);
  }
}

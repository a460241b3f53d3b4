package canyu.laboratory;

import canyu.indicator.Indicator;
import canyu.parameter.About;
import canyu.scenario.definition.Outcome;
import java.util.Optional;

/** Something that students reach with what a lesson has taught them, in the city in which it has ended. */
@About("something to be reached in the end")
public record LessonGoal(
    @About("what is to be reached, and within which limits")
    LocalizedText text,
    @About("the outcome that counts: an indicator, of the city or of a group")
    String outcome,
    @About(value = "how far it must be above the status quo, or below where less is better", unit = "unit of the outcome",
        min = 0, max = 1)
    double gain,
    @About(value = "the week at whose end it counts", unit = "week", min = 1, max = Laboratory.MOST_WEEKS)
    int week,
    @About(value = "how much may be spent once the steps are over; any amount where left out", unit = "currency", min = 0,
        max = 1e12)
    Optional<Double> budget) {

  /** Whether a goal can still be reached, was reached, or was missed. */
  public enum Verdict { OPEN, REACHED, MISSED }

  /**
   * How far a city is from the goal.
   *
   * @param gained how far the outcome is from the status quo, in the direction that counts; NaN where it is not defined
   * @param spent since the steps were over
   */
  public record Standing(double gained, double spent, Verdict verdict) {}

  public LessonGoal {
    Outcome.parse(outcome);
  }

  /** The outcome that counts. */
  public Outcome what() {
    return Outcome.parse(outcome);
  }

  /**
   * How far a city is, in the week in which the goal counts or before; later weeks change nothing.
   *
   * @param since the week in which the steps were over
   */
  public Standing standing(Laboratory laboratory, int since) {
    int now = Math.min(week, laboratory.week());
    double gained = gained(laboratory, now);
    double spent = laboratory.arm().indicator(Indicator.COST, now)
        - laboratory.arm().indicator(Indicator.COST, Math.min(since, now));
    boolean enough = gained >= gain && spent <= budget.orElse(Double.POSITIVE_INFINITY);
    return new Standing(gained, spent,
        now < week ? Verdict.OPEN : enough ? Verdict.REACHED : Verdict.MISSED);
  }

  private double gained(Laboratory laboratory, int now) {
    Outcome counts = what();
    int group = laboratory.arm().groups().names().indexOf(counts.group());
    double difference = laboratory.arm().indicator(counts.indicator(), group, now)
        - laboratory.statusQuo().indicator(counts.indicator(), group, now);
    return counts.indicator().lessIsBetter() ? -difference : difference;
  }
}

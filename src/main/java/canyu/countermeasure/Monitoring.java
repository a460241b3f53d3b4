package canyu.countermeasure;

/** What is known of a city while a policy is carried out. */
@FunctionalInterface
public interface Monitoring {

  /** Of a city in which nothing is observed. */
  Monitoring NOTHING = (trigger, week) -> Double.NaN;

  /** What a trigger observes, as it stood at the end of a week; NaN where it is not defined, or was not measured. */
  double value(Trigger trigger, int week);
}

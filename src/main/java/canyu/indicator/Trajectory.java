package canyu.indicator;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Every indicator of every group in every week of one run, from week 0, the last of the burn-in. */
public final class Trajectory {

  /** Over how many weeks at the end of a run an indicator is averaged. */
  public static final int LAST_WEEKS = 12;

  private static final int INDICATORS = Indicator.values().length;

  private final Groups groups;
  private double[] values;
  private int weeks;

  /**
   * @param weeks the last week that is expected; later ones may be recorded too
   */
  Trajectory(Groups groups, int weeks) {
    this.groups = groups;
    this.weeks = weeks;
    this.values = new double[(weeks + 1) * groups.count() * INDICATORS];
    Arrays.fill(values, Double.NaN);
  }

  void record(int week, WeekCount count) {
    growTo(week);
    for (int group = 0; group < groups.count(); group++) {
      for (Indicator indicator : Indicator.values()) {
        values[at(indicator, group, week)] = indicator.in(count, group);
      }
    }
  }

  private void growTo(int week) {
    weeks = Math.max(weeks, week);
    int held = values.length;
    if (end(week) > held) {
      values = Arrays.copyOf(values, Math.max(end(week), 2 * held));
      Arrays.fill(values, held, values.length, Double.NaN);
    }
  }

  public Groups groups() {
    return groups;
  }

  /** The last week recorded, or expected. */
  public int weeks() {
    return weeks;
  }

  /** The value of an indicator in a group and a week; NaN where it is not defined. */
  public double value(Indicator indicator, int group, int week) {
    return values[at(indicator, group, week)];
  }

  /**
   * Where an indicator stands in the end: its mean over the last weeks in which it is defined, or its last value if it
   * is
   * cumulative; NaN where it is defined in none of them.
   */
  public double inTheEnd(Indicator indicator, int group) {
    return inTheEnd(indicator, weeks(), week -> value(indicator, group, week));
  }

  /**
   * The same of any values.
   *
   * @param last the last week
   * @param values by week
   */
  public static double inTheEnd(Indicator indicator, int last, IntToDoubleFunction values) {
    double sum = 0;
    int defined = 0;
    int weeks = indicator.cumulative() ? 1 : LAST_WEEKS;
    for (int week = Math.max(Math.min(1, last), last - weeks + 1); week <= last; week++) {
      double value = values.applyAsDouble(week);
      if (!Double.isNaN(value)) {
        sum += value;
        defined++;
      }
    }
    return sum / defined;
  }

  /** Whether another run of the same groups went the same way up to a week, that week included. */
  public boolean sameUntil(Trajectory other, int week) {
    return Arrays.equals(values, 0, end(week), other.values, 0, end(week));
  }

  private int end(int week) {
    return at(Indicator.values()[0], 0, week + 1);
  }

  private int at(Indicator indicator, int group, int week) {
    return (week * groups.count() + group) * INDICATORS + indicator.ordinal();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Trajectory trajectory && weeks == trajectory.weeks && sameUntil(trajectory, weeks);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(Arrays.copyOf(values, end(weeks)));
  }
}

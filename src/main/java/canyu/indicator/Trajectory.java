package canyu.indicator;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every indicator of every group in every week of one run, from week 0, the last of the burn-in. */
public final class Trajectory {

  /** Over how many weeks at the end of a run an indicator is averaged. */
  public static final int LAST_WEEKS = 12;

  private static final int INDICATORS = Indicator.values().length;

  private final Groups groups;
  private int[] kept;
  private double[][] rows;
  private int weeks;

  /**
   * @param weeks the last week that is expected; later ones may be recorded too
   */
  Trajectory(Groups groups, int weeks) {
    this.groups = groups;
    this.kept = IntStream.range(0, groups.count()).toArray();
    this.weeks = weeks;
    this.rows = new double[weeks + 1][];
  }

  /**
   * Keeps some groups alone, so that many long lives fit into memory; of the others nothing is defined.
   *
   * @param wanted their numbers
   * @throws IllegalStateException if something has been recorded
   */
  public void keepOnly(Set<Integer> wanted) {
    if (Stream.of(rows).anyMatch(Objects::nonNull)) {
      throw new IllegalStateException("weeks have been recorded of all groups");
    }
    kept = wanted.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  void record(int week, WeekCount count) {
    weeks = Math.max(weeks, week);
    if (week >= rows.length) {
      rows = Arrays.copyOf(rows, 2 * week + 1);
    }
    double[] row = new double[kept.length * INDICATORS];
    for (int place = 0; place < kept.length; place++) {
      for (Indicator indicator : Indicator.values()) {
        row[place * INDICATORS + indicator.ordinal()] = indicator.in(count, kept[place]);
      }
    }
    rows[week] = row;
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
    double[] row = rows[week];
    int place = kept.length == groups.count() ? group : Arrays.binarySearch(kept, group);
    return row == null || place < 0 ? Double.NaN : row[place * INDICATORS + indicator.ordinal()];
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
    return Arrays.equals(kept, other.kept) && IntStream.rangeClosed(0, week)
        .allMatch(each -> Arrays.equals(rows[each], other.rows[each]));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Trajectory trajectory && weeks == trajectory.weeks && sameUntil(trajectory, weeks);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(Arrays.copyOf(rows, weeks + 1));
  }
}

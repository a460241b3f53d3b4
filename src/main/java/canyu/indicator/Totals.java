package canyu.indicator;

/**
 * Counts and sums of one week by group. All are whole numbers (sums in steps of 2^-24), so that the order in which
 * communities are added does not matter.
 */
final class Totals {

  private static final double STEPS = 1 << 24;
  private static final int TALLIES = Tally.values().length;
  private static final int MEANS = Mean.values().length;

  private final long[] counts;
  private final long[] sums;

  Totals(int groups) {
    counts = new long[groups * TALLIES];
    sums = new long[groups * MEANS];
  }

  void addCount(int group, int tally, long count) {
    counts[group * TALLIES + tally] += count;
  }

  void addSum(int group, int mean, double sum) {
    sums[group * MEANS + mean] += Math.round(sum * STEPS);
  }

  /** Adds one group of another to a group of this. */
  void add(int group, Totals other, int otherGroup) {
    for (int tally = 0; tally < TALLIES; tally++) {
      counts[group * TALLIES + tally] += other.counts[otherGroup * TALLIES + tally];
    }
    for (int mean = 0; mean < MEANS; mean++) {
      sums[group * MEANS + mean] += other.sums[otherGroup * MEANS + mean];
    }
  }

  long count(int group, Tally tally) {
    return counts[group * TALLIES + tally.ordinal()];
  }

  double sum(int group, Mean mean) {
    return sums[group * MEANS + mean.ordinal()] / STEPS;
  }
}

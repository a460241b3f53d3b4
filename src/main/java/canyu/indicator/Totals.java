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

  /** Adds all of another to this; safe to call from several threads. */
  synchronized void add(Totals other) {
    for (int k = 0; k < counts.length; k++) {
      counts[k] += other.counts[k];
    }
    for (int k = 0; k < sums.length; k++) {
      sums[k] += other.sums[k];
    }
  }

  long count(int group, Tally tally) {
    return counts[group * TALLIES + tally.ordinal()];
  }

  double sum(int group, Mean mean) {
    return sums[group * MEANS + mean.ordinal()] / STEPS;
  }
}

package canyu.study;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is counted in the sample of one city, as sums that can be added over cities. Where two groups are compared, a city
 * counts as far as it has both (Mantel and Haenszel 1959; Greenland and Robins 1985), so that what differs between cities
 * is not taken for what differs between groups.
 */
final class Sample {

  private Sample() {}

  /** How much larger the mean of one group is than that of another, of which so many members have so much altogether. */
  static double[] difference(double one, int members, double other, int others) {
    double all = Math.max(1, members + others);
    return new double[] {(one * others - other * members) / all, members * (double) others / all};
  }

  /** The mean of one group as a multiple of that of another, of which so many members have so many cases altogether. */
  static double[] ratio(double one, int members, double other, int others) {
    double all = Math.max(1, members + others);
    return new double[] {one * others / all, other * members / all};
  }

  /** The odds of one group as a multiple of those of another, of which so many members have so many cases altogether. */
  static double[] oddsRatio(int one, int members, int other, int others) {
    double all = Math.max(1, members + others);
    return new double[] {one * (double) (others - other) / all, other * (double) (members - one) / all};
  }

  /** How many of some are among others. */
  static int both(BitSet members, BitSet others) {
    BitSet both = (BitSet) members.clone();
    both.and(others);
    return both.cardinality();
  }

  /** The sum of a level. */
  static double sum(float[] level) {
    return IntStream.range(0, level.length).mapToDouble(i -> level[i]).sum();
  }

  /** The sum of a level among some. */
  static double sum(float[] level, BitSet members) {
    return members.stream().mapToDouble(i -> level[i]).sum();
  }

  /** Everybody who is not among some. */
  static BitSet others(BitSet members, int all) {
    BitSet others = new BitSet(all);
    others.set(0, all);
    others.andNot(members);
    return others;
  }

  /** What a treatment has done to trust by the end of a week: Cohen's d of a second life to a first. */
  static double[] changeOfTrust(List<History> lives, int week) {
    return standardisedDifference(lives.get(1).at(week).trust(), lives.get(0).at(week).trust());
  }

  /** Cohen's d: the difference of the means of the same residents, in standard deviations of both within the city. */
  private static double[] standardisedDifference(float[] treated, float[] untreated) {
    return new double[] {sum(treated) - sum(untreated), treated.length, squares(treated) + squares(untreated),
        treated.length + untreated.length - 2};
  }

  private static double squares(float[] level) {
    double mean = sum(level) / level.length;
    return IntStream.range(0, level.length).mapToDouble(i -> (level[i] - mean) * (level[i] - mean)).sum();
  }

  /** The correlation of two things that hold or do not (phi), within the city. */
  static double[] correlation(BitSet one, BitSet other, int all) {
    double p = (double) one.cardinality() / all;
    double q = (double) other.cardinality() / all;
    return new double[] {both(one, other) - all * p * q, all * p * (1 - p), all * q * (1 - q)};
  }
}

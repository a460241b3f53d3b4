package canyu.study;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** What is calculated from a sample; NaN where it has too few members. */
final class Sample {

  private Sample() {}

  /** The mean of a level. */
  static double mean(float[] level) {
    return IntStream.range(0, level.length).mapToDouble(i -> level[i]).average().orElse(Double.NaN);
  }

  /** The mean of a level among some. */
  static double mean(float[] level, BitSet members) {
    return members.stream().mapToDouble(i -> level[i]).average().orElse(Double.NaN);
  }

  /** The share of some that are among others. */
  static double share(BitSet members, BitSet others) {
    BitSet both = (BitSet) members.clone();
    both.and(others);
    return (double) both.cardinality() / members.cardinality();
  }

  /** Everybody who is not among some. */
  static BitSet others(BitSet members, int all) {
    BitSet others = new BitSet(all);
    others.set(0, all);
    others.andNot(members);
    return others;
  }

  /** Cohen's d: the difference of two means in standard deviations of both, pooled. */
  static double standardisedDifference(float[] treated, float[] untreated) {
    double pooled = (squares(treated) + squares(untreated)) / (treated.length + untreated.length - 2);
    return (mean(treated) - mean(untreated)) / Math.sqrt(pooled);
  }

  /** What a treatment has done to trust by the end of a week: Cohen's d of a second life to a first. */
  static double changeOfTrust(List<History> lives, int week) {
    return standardisedDifference(lives.get(1).at(week).trust(), lives.get(0).at(week).trust());
  }

  private static double squares(float[] level) {
    double mean = mean(level);
    return IntStream.range(0, level.length).mapToDouble(i -> (level[i] - mean) * (level[i] - mean)).sum();
  }

  /** The odds of a share as a multiple of those of another. */
  static double oddsRatio(double share, double other) {
    return share / (1 - share) / (other / (1 - other));
  }

  /** The correlation of two things that hold or do not (phi). */
  static double correlation(BitSet one, BitSet other, int all) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    double p = (double) one.cardinality() / all;
    double q = (double) other.cardinality() / all;
    return ((double) both.cardinality() / all - p * q) / Math.sqrt(p * (1 - p) * q * (1 - q));
  }
}

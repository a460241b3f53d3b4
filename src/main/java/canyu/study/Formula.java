package canyu.study;

import java.util.Arrays;

/**
 * How a statistic follows from sums over a city. Cities are taken together by adding their sums, not by averaging what
 * follows from each: a ratio of few cases in each of many cities would be too large on average.
 */
public enum Formula {
  /** The first sum divided by the second: a share, or a mean difference. */
  QUOTIENT(2) {
    @Override
    double of(double[] sums) {
      return sums[0] / sums[1];
    }
  },
  /** The same where both are numbers of cases, none of which can be negative: compared by its logarithm. */
  RATIO(2) {
    @Override
    double of(double[] sums) {
      return sums[0] / sums[1];
    }
  },
  /** The first sum by the second, in standard deviations: the root of the third by the fourth. */
  IN_DEVIATIONS(4) {
    @Override
    double of(double[] sums) {
      return sums[0] / sums[1] / Math.sqrt(sums[2] / sums[3]);
    }
  },
  /** A sum of products by the root of both sums of squares. */
  CORRELATION(3) {
    @Override
    double of(double[] sums) {
      return sums[0] / Math.sqrt(sums[1] * sums[2]);
    }
  };

  private final int size;

  Formula(int size) {
    this.size = size;
  }

  abstract double of(double[] sums);

  /**
   * The value that follows.
   *
   * @return NaN or infinite where it is not defined
   * @throws IllegalArgumentException if there are too many sums, or too few
   */
  public double value(double... sums) {
    if (sums.length != size) {
      throw new IllegalArgumentException(this + " needs " + size + " sums, but there are " + Arrays.toString(sums));
    }
    return of(sums);
  }
}

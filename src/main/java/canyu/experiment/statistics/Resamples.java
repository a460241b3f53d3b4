package canyu.experiment.statistics;

import canyu.city.Chance;
import canyu.city.Draw;
import java.util.Arrays;

/**
 * Which of some observations every resample of a bootstrap draws, with replacement. It depends on their number alone, so
 * equal observations have equal means, and one of these serves all samples of its size. Safe for threads.
 */
final class Resamples {

  /** So many that chance moves an end by half a per cent of the width of the interval, in the median. */
  static final int NUMBER = 10_000;

  private static final long SEED = 1987;

  /** Draws of so many observations, or fewer, are kept; they take 40 kB for each. */
  private static final int MOST_KEPT = 64;

  private final int observations;
  private final long[] streams = new long[NUMBER];
  private final int[][] kept;

  /**
   * @param observations how many there are, 1 or more
   */
  Resamples(int observations) {
    Chance chance = Chance.of(SEED, 0);
    this.observations = observations;
    Arrays.setAll(streams, resample -> stream(chance, resample));
    this.kept = new int[observations <= MOST_KEPT ? observations : 0][];
    Arrays.setAll(kept, this::draw);
  }

  /** The stream of one resample; it takes one number from it for each observation. */
  static long stream(Chance chance, int resample) {
    return chance.stream(Draw.RESAMPLE, 0, resample);
  }

  /**
   * The mean of every resample.
   *
   * @param values the observations
   */
  double[] means(double[] values) {
    double[] means = new double[NUMBER];
    for (int k = 0; k < observations; k++) {
      int[] drawn = kept.length > 0 ? kept[k] : draw(k);
      for (int resample = 0; resample < NUMBER; resample++) {
        means[resample] += values[drawn[resample]];
      }
    }
    Arrays.setAll(means, resample -> means[resample] / observations);
    return means;
  }

  /** What every resample draws as one of its observations. */
  private int[] draw(int k) {
    int[] drawn = new int[NUMBER];
    Arrays.setAll(drawn, resample -> (int) (Chance.open(streams[resample], k) * observations));
    return drawn;
  }
}

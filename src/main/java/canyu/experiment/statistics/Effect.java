package canyu.experiment.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/**
 * What an arm changes in an indicator, from pairs of runs with the same luck: arm minus status quo. Where no pair defines
 * the indicator, all numbers are NaN, which is what "not defined" is in memory; tables leave the cell empty, and reports
 * and the terminal write a dash or say why.
 *
 * @param level mean of the arm over replicates
 * @param statusQuo mean of the status quo over the same replicates
 * @param difference mean difference
 * @param interval the 95 % interval of the difference
 * @param spread how far the difference differs between draws of parameters; empty where none are drawn
 * @param replicates how many pairs define the indicator
 * @param changed in how many of them the indicator differs at all
 * @param observations how many of them are independent: as many as draws where cities share them
 * @param sameSign share of draws, or of pairs where none are drawn, whose difference has the sign of the mean
 * @param matter how large a difference must be to matter
 * @param correlation between the two runs of a pair; NaN where one of them does not vary
 * @param varianceReduction share of the variance of an unpaired mean difference that pairing takes away; NaN as well
 */
public record Effect(double level, double statusQuo, double difference, Interval interval, Optional<Spread> spread,
    int replicates, int changed, int observations, double sameSign, double matter, double correlation, double varianceReduction) {

  private static final double AGREEMENT = 0.8;

  /** The largest difference first; effects that are not defined come last. */
  public static final Comparator<Effect> LARGEST_FIRST =
      Comparator.comparing(Effect::isDefined).thenComparingDouble(Effect::difference).reversed();

  /**
   * The effect from paired values, replicate by replicate; pairs in which one is NaN are left out.
   *
   * @param sampling how the replicates came about
   * @param matter how large a difference must be to matter, 0 or more
   * @throws IllegalArgumentException if the two differ in length
   */
  public static Effect of(double[] arm, double[] statusQuo, Sampling sampling, double matter) {
    Differences paired = Differences.between(arm, statusQuo);
    double[] levels = wherePaired(arm, paired.values());
    double[] before = wherePaired(statusQuo, paired.values());
    double mean = paired.mean();
    double[] means = sampling.means(paired);
    int replicates = paired.defined().length;
    int changed = (int) Arrays.stream(paired.defined()).filter(difference -> difference != 0).count();
    double unpaired = variance(levels, sampling) + variance(before, sampling);
    return new Effect(StatUtils.mean(defined(levels)), StatUtils.mean(defined(before)), mean,
        sampling.interval(paired), sampling.spread(paired), replicates, changed, means.length, sameSign(means, mean), matter,
        replicates < 2 ? Double.NaN : new PearsonsCorrelation().correlation(defined(levels), defined(before)),
        unpaired == 0 ? Double.NaN : 1 - variance(paired.values(), sampling) / unpaired);
  }

  private static double sameSign(double[] values, double mean) {
    return Arrays.stream(values).filter(value -> Math.signum(value) == Math.signum(mean)).count()
        / (double) values.length;
  }

  private static double[] wherePaired(double[] values, double[] paired) {
    return IntStream.range(0, values.length).mapToDouble(i -> Double.isNaN(paired[i]) ? Double.NaN : values[i])
        .toArray();
  }

  private static double[] defined(double[] values) {
    return Differences.defined(values, 0, values.length);
  }

  private static double variance(double[] values, Sampling sampling) {
    return StatUtils.variance(sampling.observations(values));
  }

  /** Lower end of the interval. */
  public double low() {
    return interval.low();
  }

  /** Upper end of the interval. */
  public double high() {
    return interval.high();
  }

  /** Whether the indicator is defined in both runs of at least one pair. */
  public boolean isDefined() {
    return replicates > 0;
  }

  /**
   * What the interval says; without one, nothing is resolved, unless the arm changes the indicator in no city. Where
   * parameters are drawn, fewer than 80 % of draws that agree in sign make a resolved mean mixed.
   */
  public Verdict verdict() {
    if (isDefined() && changed == 0) {
      return Verdict.NO_EFFECT;
    }
    if (low() >= -matter && high() <= matter) {
      return Verdict.NEGLIGIBLE;
    }
    if (!(low() > 0 || high() < 0)) {
      return Verdict.NOT_RESOLVED;
    }
    if (spread.isPresent() && sameSign < AGREEMENT) {
      return Verdict.MIXED;
    }
    return low() > 0 ? Verdict.RAISES : Verdict.LOWERS;
  }
}

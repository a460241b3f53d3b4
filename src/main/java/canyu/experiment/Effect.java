package canyu.experiment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/**
 * What an arm changes in an indicator, from pairs of runs with the same luck: arm minus status quo.
 *
 * @param level mean of the arm over replicates
 * @param statusQuo mean of the status quo over the same replicates
 * @param difference mean difference
 * @param interval the 95 % interval of the difference
 * @param replicates how many pairs define the indicator
 * @param sameSign share of pairs whose difference has the sign of the mean
 * @param correlation between the two runs of a pair; NaN where one of them does not vary
 * @param varianceReduction share of the variance of an unpaired difference that pairing takes away; NaN as well
 */
public record Effect(double level, double statusQuo, double difference, Interval interval, int replicates,
    double sameSign, double correlation, double varianceReduction) {

  /**
   * The effect from paired values, replicate by replicate; pairs in which one is NaN are left out.
   *
   * @param firstStage how many replicates decided how many there are in all; all of them where their number was fixed
   * @throws IllegalArgumentException if the two differ in length
   */
  static Effect of(double[] arm, double[] statusQuo, int firstStage) {
    if (arm.length != statusQuo.length) {
      throw new IllegalArgumentException(arm.length + " runs cannot be paired with " + statusQuo.length);
    }
    int[] defined = IntStream.range(0, arm.length)
        .filter(i -> !Double.isNaN(arm[i]) && !Double.isNaN(statusQuo[i])).toArray();
    double[] levels = Arrays.stream(defined).mapToDouble(i -> arm[i]).toArray();
    double[] before = Arrays.stream(defined).mapToDouble(i -> statusQuo[i]).toArray();
    double[] differences = Arrays.stream(defined).mapToDouble(i -> arm[i] - statusQuo[i]).toArray();
    double mean = StatUtils.mean(differences);
    double unpaired = StatUtils.variance(levels) + StatUtils.variance(before);
    return new Effect(StatUtils.mean(levels), StatUtils.mean(before), mean,
        Interval.of(differences, Math.min(firstStage, differences.length)), differences.length,
        Arrays.stream(differences).filter(x -> Math.signum(x) == Math.signum(mean)).count() / (double) defined.length,
        defined.length < 2 ? Double.NaN : new PearsonsCorrelation().correlation(levels, before),
        unpaired == 0 ? Double.NaN : 1 - StatUtils.variance(differences) / unpaired);
  }

  /** Lower end of the interval. */
  public double low() {
    return interval.low();
  }

  /** Upper end of the interval. */
  public double high() {
    return interval.high();
  }

  /** What the interval says. */
  public Verdict verdict() {
    if (low() > 0) {
      return Verdict.RAISES;
    }
    return high() < 0 ? Verdict.LOWERS : Verdict.NOT_RESOLVED;
  }
}

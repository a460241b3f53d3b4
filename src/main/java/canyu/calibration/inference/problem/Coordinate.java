package canyu.calibration.inference.problem;

import canyu.scenario.draw.Prior;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A scale on which an unknown is emulated and sampled.
 *
 * @param prior of the unknown
 * @param kind which scale
 */
public record Coordinate(Prior prior, Kind kind) {

  private static final double FARTHEST = 1e-13;
  private static final double TEN = 10;
  private static final StandardNormal NORMAL = new StandardNormal();

  /** The scales there are. */
  enum Kind { IDENTITY, LOG, LOGIT, STANDARD_NORMAL }

  /** The scales that make sense for a prior, the standard normal one first. */
  public static List<Coordinate> candidates(Prior prior) {
    List<Coordinate> candidates = new ArrayList<>();
    candidates.add(new Coordinate(prior, Kind.STANDARD_NORMAL));
    candidates.add(new Coordinate(prior, Kind.IDENTITY));
    if (prior.least() >= 0) {
      candidates.add(new Coordinate(prior, Kind.LOG));
    }
    if (Double.isFinite(prior.least()) && Double.isFinite(prior.most())) {
      candidates.add(new Coordinate(prior, Kind.LOGIT));
    }
    return candidates;
  }

  /** The scale on which the prior is standard normal. */
  public static Coordinate standardNormal(Prior prior) {
    return new Coordinate(prior, Kind.STANDARD_NORMAL);
  }

  /** The value on this scale. */
  public double work(double natural) {
    return switch (kind) {
      case IDENTITY -> natural;
      case LOG -> StrictMath.log(natural);
      case LOGIT -> StrictMath.log((natural - prior.least()) / (prior.most() - natural));
      case STANDARD_NORMAL -> NORMAL.quantile(prior.cumulative(natural));
    };
  }

  /** The values of all unknowns, each on its scale. */
  public static double[] work(Coordinate[] coordinates, double[] natural) {
    double[] work = new double[natural.length];
    for (int i = 0; i < work.length; i++) {
      work[i] = coordinates[i].work(natural[i]);
    }
    return work;
  }

  /** The standard normal value of a value on this scale. */
  public double z(double work) {
    return kind == Kind.STANDARD_NORMAL ? work : standardNormal(prior).work(natural(work));
  }

  /** The value on the natural scale. */
  public double natural(double work) {
    return switch (kind) {
      case IDENTITY -> work;
      case LOG -> StrictMath.exp(work);
      case LOGIT -> prior.least() + (prior.most() - prior.least()) / (1 + StrictMath.exp(-work));
      case STANDARD_NORMAL -> prior.quantile(NORMAL.cumulative(work));
    };
  }

  /**
   * What an emulator sees of a nuisance unknown that is sampled as z: its natural value, or the logarithm where
   * the prior spans more than a power of ten. Simulators are nearer to a quadratic in these than in z.
   */
  public double seen(double work) {
    double natural = natural(work);
    return prior.least() > 0 && prior.most() > TEN * prior.least() && Double.isFinite(prior.most())
        ? StrictMath.log(natural) : natural;
  }

  /** The logarithm of the prior density on this scale, up to a constant; minus infinity outside of the prior. */
  public double logPrior(double work) {
    return switch (kind) {
      case IDENTITY -> prior.logDensity(work);
      case LOG -> prior.logDensity(StrictMath.exp(work)) + work;
      case LOGIT -> prior.logDensity(natural(work)) - work - 2 * StrictMath.log1p(StrictMath.exp(-work));
      case STANDARD_NORMAL -> -work * work / 2;
    };
  }

  /** The standard normal distribution, kept away from infinity. */
  private record StandardNormal(NormalDistribution normal) {

    StandardNormal() {
      this(new NormalDistribution());
    }

    double quantile(double share) {
      return normal.inverseCumulativeProbability(Math.max(FARTHEST, Math.min(1 - FARTHEST, share)));
    }

    double cumulative(double z) {
      return Math.max(FARTHEST, Math.min(1 - FARTHEST, normal.cumulativeProbability(z)));
    }
  }
}

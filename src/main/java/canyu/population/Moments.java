package canyu.population;

import canyu.parameter.About;
import java.util.Optional;
import org.apache.commons.math3.distribution.GammaDistribution;

/**
 * Ages of which only mean and standard deviation are known.
 *
 * <p>They follow a gamma distribution that begins at the youngest age, cut off at the oldest and tilted by
 * exp(a·x + b·x²) so that the whole years have exactly the mean and the deviation wanted: of all such distributions the
 * one closest to the gamma (Csiszár 1975). A gamma, because a normal one would reach below the youngest age.
 */
@About("Mean and standard deviation of age")
public record Moments(
    @About(value = "mean", unit = "years", min = Years.FIRST, max = Years.LAST) double mean,
    @About(value = "standard deviation", unit = "years", min = 0.5, max = 50) double sd,
    @About(value = "youngest", unit = "years", min = Years.FIRST, max = Years.LAST) int min,
    @About(value = "oldest", unit = "years", min = Years.FIRST, max = Years.LAST) int max)
    implements Ages {

  private static final int MOST_STEPS = 200;
  private static final int CAREFUL_STEPS = 10;
  private static final double CLOSE = 1e-9;

  public Moments {
    if (max <= min) {
      throw new IllegalArgumentException("max must be larger than min = " + min + ", but is " + max);
    }
    if (mean <= min || mean >= max) {
      throw new IllegalArgumentException("mean must lie between " + min + " and " + max + ", but is " + mean);
    }
    tilted(mean, sd, min, max);
  }

  @Override
  public double[] shares() {
    double[] shares = new double[Years.COUNT];
    double[] tilted = tilted(mean, sd, min, max);
    System.arraycopy(tilted, 0, shares, min - Years.FIRST, tilted.length);
    return shares;
  }

  @Override
  public Optional<String> reconciliation() {
    return Optional.empty();
  }

  /** Shares of the ages from min to max, by Newton's method in a and b; half steps at first, lest it overshoot. */
  private static double[] tilted(double mean, double sd, int min, int max) {
    double[] gamma = wholeYearsOfGamma(mean, sd, min, max);
    double a = 0;
    double b = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] shares = tilt(gamma, min, mean, sd, a, b);
      double first = moment(shares, min, mean, sd, 1);
      double second = moment(shares, min, mean, sd, 2);
      if (Math.abs(first) < CLOSE && Math.abs(second - 1) < CLOSE) {
        return shares;
      }
      double third = moment(shares, min, mean, sd, 3);
      double fourth = moment(shares, min, mean, sd, 4);
      double varianceOfFirst = second - first * first;
      double covariance = third - first * second;
      double varianceOfSecond = fourth - second * second;
      double determinant = varianceOfFirst * varianceOfSecond - covariance * covariance;
      double pace = step < CAREFUL_STEPS ? 0.5 : 1;
      a += pace * (-first * varianceOfSecond + (second - 1) * covariance) / determinant;
      b += pace * (first * covariance - (second - 1) * varianceOfFirst) / determinant;
    }
    throw new IllegalArgumentException("sd must be possible for whole years from " + min + " to " + max
        + " with mean " + mean + ", but is " + sd);
  }

  /** A person of age 30 has lived between 30 and 31 years, on average half a year longer than the whole years say. */
  private static double[] wholeYearsOfGamma(double mean, double sd, int min, int max) {
    double lived = mean + 0.5 - min;
    GammaDistribution gamma = new GammaDistribution(lived * lived / (sd * sd), sd * sd / lived);
    double[] shares = new double[max - min + 1];
    for (int year = 0; year < shares.length; year++) {
      shares[year] = Math.max(Double.MIN_NORMAL, gamma.probability(year, year + 1));
    }
    return shares;
  }

  private static double[] tilt(double[] shares, int min, double mean, double sd, double a, double b) {
    double[] tilted = new double[shares.length];
    for (int year = 0; year < shares.length; year++) {
      double x = (min + year - mean) / sd;
      tilted[year] = shares[year] * StrictMath.exp(a * x + b * x * x);
    }
    return Shares.normalised(tilted);
  }

  /** Mean power of the standardised age. */
  private static double moment(double[] shares, int min, double mean, double sd, int power) {
    double sum = 0;
    for (int year = 0; year < shares.length; year++) {
      sum += shares[year] * StrictMath.pow((min + year - mean) / sd, power);
    }
    return sum;
  }
}

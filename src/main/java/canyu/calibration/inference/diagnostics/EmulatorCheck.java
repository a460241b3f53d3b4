package canyu.calibration.inference.diagnostics;

import canyu.calibration.inference.emulator.Emulator;
import canyu.calibration.inference.linear.Covariance;
import canyu.calibration.inference.linear.RidgeRegression;
import canyu.calibration.inference.problem.TransformedTargets;
import canyu.calibration.inference.sampling.Chains;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a posterior by emulated likelihood can be trusted.
 *
 * @param rHat of chains started apart: split R-hat
 * @param middle how often the middle half of the emulator's prediction holds a run it was not made from
 * @param most how often its middle 90 % do
 * @param unevenness how much of the size of residuals the unknowns explain, 0 to 1: the covariance is then not the
 *     same everywhere; statistics count as far as the emulator explains them
 * @param lost the share of the posterior that runs like the observation, but far from the posterior, would deserve
 */
public record EmulatorCheck(double rHat, double middle, double most, double unevenness, double lost) {

  /** Half and nine tenths of a standard normal distribution lie within these. */
  private static final double HALF = 0.6744897501960817;
  private static final double NINETY = 1.6448536269514722;
  private static final double MIDDLE = 0.5;
  private static final double MOST = 0.9;
  private static final double MOST_R_HAT = 1.1;
  private static final double COVERAGE_OFF = 0.08;
  private static final double UNEVEN = 0.2;
  private static final double LOST = 0.05;

  public static EmulatorCheck of(Emulator emulator, TransformedTargets targets, Chains chains, double lost) {
    int[] used = IntStream.of(targets.used())
        .filter(j -> Math.sqrt(emulator.noise()[j][j]) > 1e-8).toArray();
    if (used.length == 0) {
      return new EmulatorCheck(chains.rHat(), MIDDLE, MOST, 0, lost);
    }
    double[][] left = Arrays.stream(emulator.standardised())
        .map(row -> IntStream.of(used).mapToDouble(j -> row[j]).toArray()).toArray(double[][]::new);
    double[] weights = explained(emulator, used);
    return new EmulatorCheck(chains.rHat(), coverage(left, weights, HALF), coverage(left, weights, NINETY),
        unevenness(emulator, left, weights), lost);
  }

  /** How much of each statistic the emulator explains: what it does not explain at all cannot mislead it. */
  private static double[] explained(Emulator emulator, int[] used) {
    double[][] means = Arrays.stream(emulator.points()).map(emulator::mean).toArray(double[][]::new);
    double[][] covariance = Covariance.of(means);
    double[] explained = IntStream.of(used)
        .mapToDouble(j -> covariance[j][j] / (covariance[j][j] + emulator.noise()[j][j])).toArray();
    double sum = Arrays.stream(explained).sum();
    return Arrays.stream(explained).map(x -> x / sum).toArray();
  }

  private static double coverage(double[][] standardised, double[] weights, double within) {
    double sum = 0;
    for (double[] row : standardised) {
      for (int j = 0; j < weights.length; j++) {
        sum += Math.abs(row[j]) < within ? weights[j] / standardised.length : 0;
      }
    }
    return sum;
  }

  private static double unevenness(Emulator emulator, double[][] standardised, double[] weights) {
    double[][] sizes = new double[standardised.length][weights.length];
    for (int k = 0; k < sizes.length; k++) {
      for (int j = 0; j < weights.length; j++) {
        sizes[k][j] = StrictMath.log(Math.abs(standardised[k][j]) + 0.1);
      }
    }
    RidgeRegression fit = new RidgeRegression(emulator.features(), sizes);
    double[][] variances = Covariance.of(sizes);
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      int column = j;
      double error = Arrays.stream(fit.left).mapToDouble(row -> row[column] * row[column]).average().orElseThrow();
      sum += weights[j] * Math.max(0, 1 - error / variances[j][j]);
    }
    return sum;
  }

  /**
   * What is wrong; empty if nothing is.
   *
   * @param local whether the emulator is already local, so that residuals should be even
   */
  public List<Objection> objections(boolean local) {
    List<Objection> objections = new ArrayList<>();
    if (!(rHat < MOST_R_HAT)) {
      objections.add(new Objection.ChainsDisagree(rHat));
    }
    if (Math.abs(middle - MIDDLE) > COVERAGE_OFF || Math.abs(most - MOST) > COVERAGE_OFF) {
      objections.add(new Objection.ResidualsNotNormal(middle, most));
    }
    if (local && unevenness > UNEVEN) {
      objections.add(new Objection.SpreadUneven(unevenness));
    }
    if (lost > LOST) {
      objections.add(new Objection.RunsLost(lost));
    }
    return objections;
  }
}

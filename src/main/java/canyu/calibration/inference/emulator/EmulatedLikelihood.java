package canyu.calibration.inference.emulator;

import canyu.calibration.inference.linear.SymmetricMatrices;
import canyu.calibration.inference.problem.TransformedTargets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How likely an observation is at a point, by an emulator: normal with mean f(θ) and covariance h(θ)S + C, where C is
 * the covariance of the observation's own errors.
 *
 * <p>Rotated once so that S + C is the identity and S is diagonal, which leaves a sum of squares for every point. Where
 * S varies with θ, a {@link QuasiLikelihood} takes the place of the normal one. h does not grow beyond what three quarters of the runs have:
 * targets that contradict each other would otherwise drive the posterior to where the emulator knows least. Not for
 * several threads: it keeps its scratch.
 */
public final class EmulatedLikelihood {

  private static final double CEILING = 75;

  private final Emulator.Predictor predictor;
  private final Emulator emulator;
  private final int[] used;
  private final double[][] rotation;
  private final double[] emulated;
  private final double[] observed;
  private final double ceiling;
  private final Optional<QuasiLikelihood> quasi;
  private final double[] mean;
  private final double[] residual;

  public EmulatedLikelihood(Emulator emulator, TransformedTargets targets) {
    this(emulator, targets, emulator.noise());
  }

  /** The likelihood as if the emulator were the simulator, so that only the observation has errors. */
  public static EmulatedLikelihood trusting(Emulator emulator, TransformedTargets targets) {
    int size = emulator.noise().length;
    return new EmulatedLikelihood(emulator, targets, new double[size][size]);
  }

  private EmulatedLikelihood(Emulator emulator, TransformedTargets targets, double[][] noise) {
    used = targets.used();
    RealMatrix average = SymmetricMatrices.sub(noise, used);
    RealMatrix all = average.add(SymmetricMatrices.sub(targets.error(), used));
    RealMatrix root = new LUDecomposition(SymmetricMatrices.cholesky(all).getL()).getSolver().getInverse();
    EigenDecomposition eigen = new EigenDecomposition(SymmetricMatrices.symmetric(root.multiply(average).multiply(root.transpose())));
    emulated = eigen.getRealEigenvalues();
    for (int j = 0; j < emulated.length; j++) {
      emulated[j] = Math.max(0, Math.min(1, emulated[j]));
    }
    rotation = eigen.getVT().multiply(root).getData();
    observed = targets.observed();
    this.emulator = emulator;
    predictor = emulator.predictor();
    mean = new double[observed.length];
    residual = new double[used.length];
    ceiling = StatUtils.percentile(Arrays.stream(emulator.points()).mapToDouble(this::growth).toArray(), CEILING);
    quasi = emulator.spread().map(spread -> new QuasiLikelihood(emulator, spread, noise, targets, rotation));
  }

  private EmulatedLikelihood(EmulatedLikelihood other, double[] observed) {
    emulator = other.emulator;
    predictor = emulator.predictor();
    used = other.used;
    rotation = other.rotation;
    emulated = other.emulated;
    ceiling = other.ceiling;
    this.observed = observed;
    quasi = other.quasi.map(same -> same.of(observed));
    mean = new double[observed.length];
    residual = new double[used.length];
  }

  /** The same for another observation with the same errors. */
  public EmulatedLikelihood of(double[] others) {
    return new EmulatedLikelihood(this, others);
  }

  /** The same with scratch of its own, for another chain. */
  public EmulatedLikelihood copy() {
    return new EmulatedLikelihood(this, observed);
  }

  /**
   * The logarithm of the likelihood at a point, up to a constant.
   *
   * @param farthest the largest growth of the residual covariance that is believed; minus infinity beyond
   */
  public double at(double[] point, double farthest) {
    double h = prepare(point);
    if (h > farthest) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum = 0;
    for (int j = 0; j < residual.length; j++) {
      double variance = variance(j, h);
      sum += residual[j] * residual[j] / variance + StrictMath.log(variance);
    }
    return quasi.map(more -> more.beyondNormal(point)).orElse(0.0) - sum / 2;
  }

  /**
   * Adds the gradient of the logarithm of the likelihood in each unknown, the factor h taken for constant.
   *
   * @return whether the emulator knows its gradient
   */
  public boolean addGradient(double[] point, double[] gradient) {
    double h = prepare(point);
    double[] weights = new double[mean.length];
    for (int j = 0; j < residual.length; j++) {
      double pull = residual[j] / variance(j, h);
      for (int k = 0; k < used.length; k++) {
        weights[used[k]] += pull * rotation[j][k];
      }
    }
    return predictor.addGradient(weights, gradient);
  }

  /** The squared distance between observation and emulator, in standard deviations of all that may part them. */
  public double misfit(double[] point) {
    double h = prepare(point);
    double sum = 0;
    for (int j = 0; j < residual.length; j++) {
      sum += residual[j] * residual[j] / variance(j, h);
    }
    return sum;
  }

  /** What parts the observation from the emulator at a point, as independent standard deviations. */
  public double[] standardised(double[] point) {
    double h = prepare(point);
    double[] standardised = new double[residual.length];
    for (int j = 0; j < standardised.length; j++) {
      standardised[j] = residual[j] / Math.sqrt(variance(j, h));
    }
    return standardised;
  }

  private double variance(int dimension, double h) {
    return 1 + emulated[dimension] * (Math.min(h, ceiling) - 1);
  }

  /** Fills the residual and returns the factor h. */
  private double prepare(double[] point) {
    double h = predictor.at(point, mean);
    for (int j = 0; j < residual.length; j++) {
      double sum = 0;
      for (int k = 0; k < used.length; k++) {
        sum += rotation[j][k] * (observed[used[k]] - mean[used[k]]);
      }
      residual[j] = sum;
    }
    return h;
  }

  /** About how many of its standard deviations the posterior may be off since the emulator does not know its mean. */
  public double doubt(double[] point) {
    return Math.sqrt(StatUtils.mean(emulated) * Math.max(0, growth(point) - 1));
  }

  /** The factor by which the residual covariance grows at a point. */
  public double growth(double[] point) {
    return prepare(point);
  }
}

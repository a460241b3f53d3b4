package canyu.calibration;

import canyu.calibration.inference.diagnostics.Shortfall;
import canyu.calibration.inference.linear.Columns;
import canyu.calibration.inference.linear.Covariance;
import canyu.calibration.inference.linear.SymmetricMatrices;
import canyu.calibration.inference.problem.Observation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Whether the model, run with draws of the posterior, gives the answers that were fitted. Their mean is held against the
 * errors of the survey, not against the width of the posterior, which would excuse any miss if it were wide enough; to
 * these errors comes only what the number of cities leaves open of the mean.
 */
final class AnswerCheck {

  /** How many of a hundred surveys may have an answer so far away by chance; the same of all answers together. */
  private static final double FARTHEST_P = 0.01;

  private final CalibrationResult result;
  private final Observation observation;
  private final int[] fitted;
  private final double[][] shares;

  AnswerCheck(CalibrationResult result) {
    this.result = result;
    observation = result.loaded().targets().observation(result.keepingBack());
    fitted = IntStream.range(0, observation.values().length).filter(j -> !observation.heldOut()[j]).toArray();
    shares = Arrays.stream(result.checked()).map(this::fitted).toArray(double[][]::new);
  }

  /** What is said against the posterior; empty if nothing is, or if the model was not run often enough to say. */
  List<Shortfall> shortfalls() {
    List<Shortfall> shortfalls = new ArrayList<>();
    if (shares.length > 1 && fitted.length > 0) {
      missed(shortfalls);
      double p = jointP();
      if (p < Shortfall.JointMisfit.LEAST) {
        shortfalls.add(new Shortfall.JointMisfit(p));
      }
    }
    return List.copyOf(shortfalls);
  }

  private void missed(List<Shortfall> shortfalls) {
    List<Prediction> answers = result.predictions().stream().filter(each -> !each.heldOut()).toList();
    double allowed = -new NormalDistribution(null, 0, 1)
        .inverseCumulativeProbability(FARTHEST_P / 2 / Math.max(1, answers.size()));
    List<Prediction> far = answers.stream().filter(each -> Math.abs(each.sureZ()) > allowed)
        .sorted(Comparator.comparingDouble(each -> -Math.abs(each.sureZ()))).toList();
    if (!far.isEmpty()) {
      shortfalls.add(new Shortfall.AnswersMissed(
          far.stream().map(Prediction::name).toList(), Math.abs(far.get(0).sureZ()), allowed));
    }
  }

  /** Probability of a mean at least as far from all that was printed through the errors of the survey (χ²). */
  private double jointP() {
    RealMatrix error = SymmetricMatrices.sub(observation.covariance(), fitted)
        .add(ofCities().scalarMultiply(1.0 / shares.length));
    return 1 - new ChiSquaredDistribution(fitted.length)
        .cumulativeProbability(distance(printed(), Columns.means(shares), error));
  }

  private RealMatrix ofCities() {
    return new Array2DRowRealMatrix(Covariance.of(shares));
  }

  private double[] printed() {
    return fitted(observation.values());
  }

  private double[] fitted(double[] statistics) {
    return IntStream.of(fitted).mapToDouble(j -> statistics[j]).toArray();
  }

  private static double distance(double[] one, double[] other, RealMatrix covariance) {
    RealVector away = new ArrayRealVector(one).subtract(new ArrayRealVector(other));
    return away.dotProduct(SymmetricMatrices.cholesky(covariance).getSolver().solve(away));
  }
}

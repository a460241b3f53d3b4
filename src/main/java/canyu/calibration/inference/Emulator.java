package canyu.calibration.inference;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * What the simulator would give, near the runs it was made from: for each statistic a quadratic in the unknowns, the
 * covariance S of what runs differ from it, and a factor h ≥ 1 by which S grows where there are few runs.
 */
final class Emulator {

  private static final double LEAST_VARIANCE = 1e-18;
  private static final double[] SECOND_ORDERS = {0.7, 0.15, 0.03};

  final Coordinate[] coordinates;
  final Features features;
  final RidgeFit fit;
  /** Covariance of the residuals, one row and one column a statistic. */
  final double[][] noise;
  /** The points it was made from, on the scales of its coordinates. */
  final double[][] points;

  private Emulator(Coordinate[] coordinates, double[][] points, Features features, RidgeFit fit) {
    this.coordinates = coordinates;
    this.points = points;
    this.features = features;
    this.fit = fit;
    this.noise = covariance(fit.residuals, fit.degrees);
  }

  /**
   * Fits an emulator, each fitted unknown on the scale that predicts left-out runs best.
   *
   * @param natural the parameters of the runs
   * @param statistics of the runs, transformed
   */
  static Emulator fit(Problem problem, double[][] natural, double[][] statistics) {
    return fit(problem, chosen(problem, natural, statistics), natural, statistics);
  }

  /** Fits an emulator on given scales. */
  static Emulator fit(Problem problem, Coordinate[] coordinates, double[][] natural, double[][] statistics) {
    double[][] points = new double[natural.length][];
    Arrays.setAll(points, k -> work(coordinates, natural[k]));
    Emulator best = null;
    for (double secondOrder : SECOND_ORDERS) {
      Features features = features(points, Unknowns.fitted(problem), true, secondOrder);
      RidgeFit fit = new RidgeFit(features.of(points), statistics);
      if (best == null || fit.score < best.fit.score) {
        best = new Emulator(coordinates, points, features, fit);
      }
    }
    return best;
  }

  private static Coordinate[] chosen(Problem problem, double[][] natural, double[][] statistics) {
    Coordinate[] chosen = problem.unknowns().stream().map(unknown -> Coordinate.score(unknown.prior()))
        .toArray(Coordinate[]::new);
    int[] fitted = Unknowns.fitted(problem);
    double[][] points = new double[natural.length][fitted.length];
    for (int i = 0; i < fitted.length; i++) {
      write(points, i, chosen[fitted[i]], natural, fitted[i]);
    }
    double best = additiveScore(points, statistics);
    for (int i = 0; i < fitted.length; i++) {
      List<Coordinate> candidates = Coordinate.candidates(problem.unknowns().get(fitted[i]).prior());
      for (Coordinate candidate : candidates.subList(1, candidates.size())) {
        write(points, i, candidate, natural, fitted[i]);
        double score = additiveScore(points, statistics);
        if (score < best - 1e-9) {
          best = score;
          chosen[fitted[i]] = candidate;
        }
      }
      write(points, i, chosen[fitted[i]], natural, fitted[i]);
    }
    return chosen;
  }

  private static void write(double[][] points, int column, Coordinate scale, double[][] natural, int unknown) {
    for (int k = 0; k < points.length; k++) {
      points[k][column] = scale.work(natural[k][unknown]);
    }
  }

  private static double additiveScore(double[][] points, double[][] statistics) {
    int[] none = {};
    for (double[] point : points) {
      for (double x : point) {
        if (!Double.isFinite(x)) {
          return Double.POSITIVE_INFINITY;
        }
      }
    }
    return new RidgeFit(features(points, none, false, SECOND_ORDERS[0]).of(points), statistics).score;
  }

  private static Features features(double[][] points, int[] fitted, boolean products, double secondOrder) {
    double[] middle = RidgeFit.means(points);
    double[] spread = new double[middle.length];
    for (double[] point : points) {
      for (int i = 0; i < spread.length; i++) {
        spread[i] += Math.pow(point[i] - middle[i], 2) / points.length;
      }
    }
    Arrays.setAll(spread, i -> Math.max(1e-12, Math.sqrt(spread[i])));
    return new Features(middle, spread, fitted, products, secondOrder);
  }

  static double[] work(Coordinate[] coordinates, double[] natural) {
    double[] work = new double[natural.length];
    for (int i = 0; i < work.length; i++) {
      work[i] = coordinates[i].work(natural[i]);
    }
    return work;
  }

  private static double[][] covariance(double[][] residuals, double degrees) {
    RealMatrix r = new Array2DRowRealMatrix(residuals, false);
    double[][] covariance = r.transpose().multiply(r).scalarMultiply(1 / degrees).getData();
    for (int j = 0; j < covariance.length; j++) {
      covariance[j][j] += LEAST_VARIANCE;
    }
    return covariance;
  }

  double[] work(double[] natural) {
    return work(coordinates, natural);
  }

  double[] natural(double[] work) {
    double[] natural = new double[work.length];
    for (int i = 0; i < natural.length; i++) {
      natural[i] = coordinates[i].natural(work[i]);
    }
    return natural;
  }

  /** The scores of some unknowns at a point. */
  double[] scores(int[] unknowns, double[] work) {
    double[] scores = new double[unknowns.length];
    for (int i = 0; i < scores.length; i++) {
      Coordinate own = coordinates[unknowns[i]];
      double at = work[unknowns[i]];
      scores[i] = own.kind() == Coordinate.Kind.SCORE ? at : Coordinate.score(own.prior()).work(own.natural(at));
    }
    return scores;
  }

  double logPrior(double[] work) {
    double sum = 0;
    for (int i = 0; i < work.length && sum > Double.NEGATIVE_INFINITY; i++) {
      sum += coordinates[i].logPrior(work[i]);
    }
    return sum;
  }

  /** The mean of all statistics at a point, transformed. */
  double[] mean(double[] work) {
    double[] f = new double[features.count()];
    features.fill(work, f);
    double[] mean = fit.responseMeans.clone();
    for (int i = 0; i < f.length; i++) {
      for (int j = 0; j < mean.length; j++) {
        mean[j] += (f[i] - fit.featureMeans[i]) * fit.coefficients[i][j];
      }
    }
    return mean;
  }
}

package canyu.calibration.inference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * What the simulator would give, near the runs it was made from: for each statistic a quadratic in the unknowns, the
 * covariance S of what runs differ from it, and a factor h ≥ 1 by which S grows where there are few runs.
 */
final class Emulator {

  private static final double LEAST_VARIANCE = 1e-18;
  private static final double[] SECOND_ORDERS = {0.7, 0.15, 0.03};
  /** In standard errors: by chance one of a thousand tries is larger. */
  private static final double NOTICED = 3.3;

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
    int[] fitted = Unknowns.fitted(problem);
    int[] linear = IntStream.concat(IntStream.of(fitted), noticed(problem, points, statistics)).toArray();
    Emulator best = null;
    for (double secondOrder : SECOND_ORDERS) {
      Features features = features(points, linear, fitted, fitted.length, secondOrder);
      RidgeFit fit = new RidgeFit(features.of(points), statistics);
      if (best == null || fit.score < best.fit.score) {
        best = new Emulator(coordinates, points, features, fit);
      }
    }
    return best;
  }

  /**
   * The carried unknowns whose slopes stand out in any statistic. What the others do is left to the residuals: slopes
   * that cannot be told from 0 would only add their own errors.
   */
  private static IntStream noticed(Problem problem, double[][] points, double[][] statistics) {
    int unknowns = problem.unknowns().size();
    int[] all = IntStream.range(0, unknowns).toArray();
    RidgeFit fit = new RidgeFit(features(points, all, new int[0], 0, 1).of(points), statistics);
    double[][] noise = covariance(fit.residuals, fit.degrees);
    return IntStream.of(all).filter(i -> problem.unknowns().get(i).carried())
        .filter(i -> IntStream.range(0, noise.length).anyMatch(j -> Math.abs(fit.coefficients[i][j])
            > NOTICED * Math.sqrt(noise[j][j] * fit.inverse[i][i])));
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
    for (double[] point : points) {
      for (double x : point) {
        if (!Double.isFinite(x)) {
          return Double.POSITIVE_INFINITY;
        }
      }
    }
    int[] all = IntStream.range(0, points[0].length).toArray();
    return new RidgeFit(features(points, all, all, 0, SECOND_ORDERS[0]).of(points), statistics).score;
  }

  private static Features features(
      double[][] points, int[] linear, int[] squared, int fitted, double secondOrder) {
    double[] middle = RidgeFit.means(points);
    double[] spread = new double[middle.length];
    for (double[] point : points) {
      for (int i = 0; i < spread.length; i++) {
        spread[i] += Math.pow(point[i] - middle[i], 2) / points.length;
      }
    }
    Arrays.setAll(spread, i -> Math.max(1e-12, Math.sqrt(spread[i])));
    return new Features(middle, spread, linear, squared, fitted, secondOrder);
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

  /** The unknowns on which the statistics depend; the others, all of them carried, are standard normal as before. */
  int[] counting() {
    return features.linear();
  }

  /** The logarithm of the prior density of the unknowns that count. */
  double logPrior(double[] work) {
    double sum = 0;
    for (int i : counting()) {
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

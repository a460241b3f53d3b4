package canyu.calibration.inference.emulator;

import canyu.calibration.inference.emulator.Features.Product;
import canyu.calibration.inference.linear.RidgeRegression;
import canyu.calibration.inference.linear.ShrunkCovariance;
import canyu.calibration.inference.problem.Coordinate;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Unknowns;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What the simulator would give, near the runs it was made from: for each statistic a quadratic in the unknowns, held
 * back by a ridge but for products that stand out, the covariance S of what runs differ from it, and a factor h ≥ 1 by
 * which S grows where there are few runs.
 */
public final class QuadraticEmulator implements Emulator {

  private static final double[] SECOND_ORDERS = {0.7, 0.15, 0.03, 0};
  /** In standard errors: by chance one of a thousand tries is larger. */
  private static final double NOTICED = 3.3;
  /** The same for products, of which there are many more. */
  private static final double NOTICED_PRODUCT = 4;
  private static final int PASSES = 2;

  final Coordinate[] coordinates;
  final Features features;
  final RidgeRegression fit;
  /** Covariance of the residuals, one row and one column a statistic. */
  final double[][] noise;
  /** The points it was made from, on the scales of its coordinates. */
  final double[][] points;

  private QuadraticEmulator(Coordinate[] coordinates, double[][] points, Features features, double[][] statistics) {
    this.coordinates = coordinates;
    this.points = points;
    this.features = features;
    this.fit = new RidgeRegression(features.of(points), statistics);
    this.noise = ShrunkCovariance.of(fit.residuals, fit.degrees);
  }

  /**
   * Fits an emulator, each fitted unknown on the scale that predicts left-out runs best.
   *
   * @param natural the parameters of the runs
   * @param statistics of the runs, transformed
   */
  public static QuadraticEmulator fit(InverseProblem problem, double[][] natural, double[][] statistics) {
    return fit(problem, chosen(problem, natural, statistics), natural, statistics);
  }

  /** Fits an emulator on given scales. */
  public static QuadraticEmulator fit(InverseProblem problem, Coordinate[] coordinates, double[][] natural, double[][] statistics) {
    double[][] points = new double[natural.length][];
    Arrays.setAll(points, k -> Coordinate.work(coordinates, natural[k]));
    int[] fitted = Unknowns.fitted(problem);
    Coordinate[] nuisance = nuisance(problem, coordinates);
    int[] linear = IntStream.concat(IntStream.of(fitted), noticed(problem, nuisance, points, statistics)).toArray();
    Features linearFeatures = features(points, nuisance, linear);
    QuadraticEmulator best = null;
    for (double secondOrder : SECOND_ORDERS) {
      best = better(best, new QuadraticEmulator(coordinates, points, linearFeatures.with(products(fitted, secondOrder)), statistics));
    }
    for (int pass = 0; pass < PASSES; pass++) {
      best = better(best, new QuadraticEmulator(coordinates, points, best.features.with(best.noticed(linear)), statistics));
    }
    return best;
  }

  private static QuadraticEmulator better(QuadraticEmulator one, QuadraticEmulator other) {
    return one == null || other.fit.logError < one.fit.logError ? other : one;
  }

  private static List<Product> products(int[] unknowns, double scale) {
    return IntStream.range(0, unknowns.length).boxed()
        .flatMap(i -> IntStream.rangeClosed(0, i).mapToObj(j -> new Product(unknowns[i], unknowns[j], scale)))
        .toList();
  }

  /** The products of the emulator, with those at full scale that stand out in what it leaves of any statistic. */
  private List<Product> noticed(int[] unknowns) {
    double[][] scaled = Arrays.stream(points).map(features::scaled).toArray(double[][]::new);
    List<Product> found = products(unknowns, SECOND_ORDERS[0]).stream()
        .filter(product -> standsOut(product, scaled)).toList();
    return Stream.concat(found.stream(), features.products().stream()
        .filter(before -> found.stream().noneMatch(before::isOf))).toList();
  }

  private boolean standsOut(Product product, double[][] scaled) {
    double[] values = Arrays.stream(scaled).mapToDouble(point -> Features.value(product, point)).toArray();
    double mean = StatUtils.mean(values);
    double squares = StatUtils.variance(values, mean) * (values.length - 1);
    for (int j = 0; j < noise.length; j++) {
      double sum = 0;
      double left = 0;
      for (int k = 0; k < values.length; k++) {
        sum += (values[k] - mean) * fit.left[k][j];
        left += fit.left[k][j] * fit.left[k][j];
      }
      if (sum * sum * values.length > NOTICED_PRODUCT * NOTICED_PRODUCT * squares * left) {
        return true;
      }
    }
    return false;
  }

  /**
   * The nuisance unknowns whose coefficients stand out in any statistic. What the others do is left to the residuals: coefficients
   * that cannot be told from 0 would only add their own errors.
   */
  private static IntStream noticed(
      InverseProblem problem, Coordinate[] nuisance, double[][] points, double[][] statistics) {
    int unknowns = problem.unknowns().size();
    int[] all = IntStream.range(0, unknowns).toArray();
    RidgeRegression fit = new RidgeRegression(features(points, nuisance, all).of(points), statistics);
    double[][] noise = ShrunkCovariance.of(fit.residuals, fit.degrees);
    return IntStream.of(all).filter(i -> problem.unknowns().get(i).nuisance())
        .filter(i -> IntStream.range(0, noise.length).anyMatch(j -> Math.abs(fit.coefficients[i][j])
            > NOTICED * Math.sqrt(noise[j][j] * fit.inverse[i][i])));
  }

  private static Coordinate[] chosen(InverseProblem problem, double[][] natural, double[][] statistics) {
    Coordinate[] chosen = problem.unknowns().stream().map(unknown -> Coordinate.standardNormal(unknown.prior()))
        .toArray(Coordinate[]::new);
    int[] fitted = Unknowns.fitted(problem);
    double[][] points = new double[natural.length][fitted.length];
    for (int i = 0; i < fitted.length; i++) {
      write(points, i, chosen[fitted[i]], natural, fitted[i]);
    }
    double best = additiveError(points, statistics);
    for (int i = 0; i < fitted.length; i++) {
      List<Coordinate> candidates = Coordinate.candidates(problem.unknowns().get(fitted[i]).prior());
      for (Coordinate candidate : candidates.subList(1, candidates.size())) {
        write(points, i, candidate, natural, fitted[i]);
        double error = additiveError(points, statistics);
        if (error < best - 1e-9) {
          best = error;
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

  private static double additiveError(double[][] points, double[][] statistics) {
    for (double[] point : points) {
      for (double x : point) {
        if (!Double.isFinite(x)) {
          return Double.POSITIVE_INFINITY;
        }
      }
    }
    int[] all = IntStream.range(0, points[0].length).toArray();
    List<Product> squares = IntStream.of(all).mapToObj(i -> new Product(i, i, SECOND_ORDERS[0])).toList();
    return new RidgeRegression(features(points, new Coordinate[all.length], all).with(squares).of(points), statistics).logError;
  }

  private static Coordinate[] nuisance(InverseProblem problem, Coordinate[] coordinates) {
    return IntStream.range(0, coordinates.length)
        .mapToObj(i -> problem.unknowns().get(i).nuisance() ? coordinates[i] : null).toArray(Coordinate[]::new);
  }

  private static Features features(double[][] points, Coordinate[] nuisance, int[] linear) {
    double[] middle = new double[nuisance.length];
    double[] spread = new double[nuisance.length];
    for (int i : linear) {
      double[] seen = Arrays.stream(points).mapToDouble(point -> Features.seen(nuisance[i], point[i])).toArray();
      middle[i] = StatUtils.mean(seen);
      spread[i] = Math.max(1e-12, Math.sqrt(StatUtils.populationVariance(seen)));
    }
    return new Features(nuisance, middle, spread, linear, List.of());
  }

  @Override
  public Coordinate[] coordinates() {
    return coordinates;
  }

  @Override
  public double[][] points() {
    return points;
  }

  @Override
  public double[][] noise() {
    return noise;
  }

  @Override
  public int[] counting() {
    return features.linear();
  }

  @Override
  public double[][] features() {
    return features.of(points);
  }

  @Override
  public Optional<ResidualVariance> spread() {
    return Optional.of(new ResidualVariance(points, standardised()));
  }

  @Override
  public double[][] standardised() {
    double[][] standardised = new double[points.length][noise.length];
    for (int k = 0; k < points.length; k++) {
      for (int j = 0; j < noise.length; j++) {
        standardised[k][j] = fit.residuals[k][j] / Math.sqrt(noise[j][j] * (1 - fit.leverage[k]));
      }
    }
    return standardised;
  }

  @Override
  public Predictor predictor() {
    double[] scratch = new double[features.count()];
    double fewness = 1 + 1.0 / points.length;
    return (point, mean) -> {
      features.fill(point, scratch);
      return fewness + fit.predict(scratch, mean);
    };
  }
}

package canyu.calibration.inference.emulator;

import canyu.calibration.inference.linear.Columns;
import canyu.calibration.inference.linear.ShrunkCovariance;
import canyu.calibration.inference.problem.Coordinate;
import canyu.calibration.inference.problem.RandomStream;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.Unknown;
import canyu.calibration.inference.problem.Unknowns;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.interpolation.SplineInterpolator;
import org.apache.commons.math3.analysis.polynomials.PolynomialSplineFunction;
import org.apache.commons.math3.stat.StatUtils;

/**
 * An emulator of several neural networks, each trained without its own share of the runs: their mean predicts, and what
 * each of them leaves of the runs it has not seen is the covariance S. Where they disagree more than at the runs, S grows.
 * For simulators that are no quadratic in many unknowns.
 */
public final class NeuralEmulator implements Emulator {

  private static final int FOLDS = 5;
  private static final int KNOTS = 280;

  private final Seen[] seen;
  private final Standard inputs;
  private final Standard outputs;
  private final NeuralNetwork[] networks;
  private final Coordinate[] coordinates;
  private final int[] counting;
  private final double[][] points;
  private final double[][] noise;
  private final double[][] standardised;
  private final double usualGrowth;

  /**
   * What the networks see of an unknown: its natural value or logarithm, which simulators follow more evenly than its
   * z; a spline, since quantiles are slow and have no derivatives.
   */
  private record Seen(PolynomialSplineFunction spline, PolynomialSplineFunction gradient) {

    static Seen of(Unknown unknown) {
      Coordinate standard = Coordinate.standardNormal(unknown.prior());
      double[] at = IntStream.rangeClosed(-KNOTS, KNOTS).mapToDouble(k -> RunHistory.MOST_EXTREME * (double) k / KNOTS)
          .toArray();
      PolynomialSplineFunction spline =
          new SplineInterpolator().interpolate(at, Arrays.stream(at).map(standard::seen).toArray());
      return new Seen(spline, spline.polynomialSplineDerivative());
    }

    private static double within(double z) {
      return Math.max(-RunHistory.MOST_EXTREME, Math.min(RunHistory.MOST_EXTREME, z));
    }

    double at(double z) {
      return spline.value(within(z));
    }

    double derivative(double z) {
      return gradient.value(within(z));
    }
  }

  private double[] seen(double[] z) {
    double[] all = new double[z.length];
    Arrays.setAll(all, i -> seen[i].at(z[i]));
    return all;
  }

  /** Columns about 0 with a spread of 1, and back. */
  private record Standard(double[] middle, double[] spread) {

    static Standard of(double[][] rows) {
      double[] middle = Columns.means(rows);
      double[] spread = new double[middle.length];
      for (int i = 0; i < spread.length; i++) {
        int column = i;
        spread[i] = Math.max(1e-12,
            Math.sqrt(StatUtils.populationVariance(Arrays.stream(rows).mapToDouble(row -> row[column]).toArray())));
      }
      return new Standard(middle, spread);
    }

    double[] of(double[] row) {
      double[] standardised = new double[row.length];
      Arrays.setAll(standardised, i -> (row[i] - middle[i]) / spread[i]);
      return standardised;
    }

    double back(int column, double standardised) {
      return middle[column] + spread[column] * standardised;
    }
  }

  /**
   * Trains the networks.
   *
   * @param known the runs to learn from, by their number in the history, ascending
   * @param near those of them that are near the posterior
   * @param place a number that no other emulator of this calibration has
   */
  public NeuralEmulator(RunHistory history, int[] known, int[] near, long place) {
    seen = history.problem.unknowns().stream().map(Seen::of).toArray(Seen[]::new);
    double[][] from = Arrays.stream(RunHistory.rows(history.z, known)).map(this::seen).toArray(double[][]::new);
    double[][] to = RunHistory.rows(history.statistics, known);
    inputs = Standard.of(from);
    outputs = Standard.of(to);
    double[][] in = Arrays.stream(from).map(inputs::of).toArray(double[][]::new);
    double[][] out = Arrays.stream(to).map(outputs::of).toArray(double[][]::new);
    networks = IntStream.range(0, FOLDS).parallel().mapToObj(fold -> {
      int[] others = IntStream.range(0, known.length).filter(k -> k % FOLDS != fold).toArray();
      return NeuralNetwork.trained(IntStream.of(others).mapToObj(k -> in[k]).toArray(double[][]::new),
          IntStream.of(others).mapToObj(k -> out[k]).toArray(double[][]::new), RandomStream.of(history.seed, "network", place, fold));
    }).toArray(NeuralNetwork[]::new);
    coordinates = history.problem.unknowns().stream().map(unknown -> Coordinate.standardNormal(unknown.prior()))
        .toArray(Coordinate[]::new);
    counting = Unknowns.all(history.problem);
    points = RunHistory.rows(history.z, near);
    double[][] left = left(history, known, near);
    noise = ShrunkCovariance.of(left, near.length);
    standardised = Arrays.stream(left).map(row -> IntStream.range(0, row.length)
        .mapToDouble(j -> row[j] / Math.sqrt(noise[j][j])).toArray()).toArray(double[][]::new);
    usualGrowth = Arrays.stream(points).mapToDouble(new NetworkEnsemble(1)::growth).average().orElseThrow();
  }

  /** What each near run differs from the network that has not seen it. */
  private double[][] left(RunHistory history, int[] known, int[] near) {
    NeuralNetwork.Pass[] passes = Arrays.stream(networks).map(network -> network.new Pass()).toArray(NeuralNetwork.Pass[]::new);
    double[][] left = new double[near.length][];
    for (int k = 0; k < near.length; k++) {
      int fold = Arrays.binarySearch(known, near[k]) % FOLDS;
      double[] predicted = passes[fold].forward(inputs.of(seen(history.z.get(near[k]))));
      double[] given = history.statistics.get(near[k]);
      left[k] = new double[given.length];
      for (int j = 0; j < given.length; j++) {
        left[k][j] = given[j] - outputs.back(j, predicted[j]);
      }
    }
    return left;
  }

  /** All networks together. */
  private final class NetworkEnsemble implements Predictor {

    private final NeuralNetwork.Pass[] passes =
        Arrays.stream(networks).map(network -> network.new Pass()).toArray(NeuralNetwork.Pass[]::new);
    private final double[] input = new double[seen.length];
    private final double[] gradient = new double[seen.length];
    private final double[] scratch = new double[outputs.middle.length];
    private final double[] squares = new double[outputs.middle.length];
    private final double usual;

    NetworkEnsemble(double usual) {
      this.usual = usual;
    }

    double growth(double[] point) {
      return at(point, scratch);
    }

    @Override
    public double at(double[] point, double[] mean) {
      for (int i = 0; i < input.length; i++) {
        input[i] = (seen[i].at(point[i]) - inputs.middle[i]) / inputs.spread[i];
        gradient[i] = seen[i].derivative(point[i]) / inputs.spread[i];
      }
      Arrays.fill(mean, 0);
      Arrays.fill(squares, 0);
      for (NeuralNetwork.Pass pass : passes) {
        double[] output = pass.forward(input);
        for (int j = 0; j < mean.length; j++) {
          mean[j] += output[j] / FOLDS;
          squares[j] += output[j] * output[j] / FOLDS;
        }
      }
      double disagreement = 0;
      for (int j = 0; j < mean.length; j++) {
        double variance = Math.max(0, squares[j] - mean[j] * mean[j]) * outputs.spread[j] * outputs.spread[j];
        disagreement += variance / noise[j][j] / mean.length;
        mean[j] = outputs.back(j, mean[j]);
      }
      return Math.max(1, (1 + disagreement) / usual);
    }

    @Override
    public boolean addGradient(double[] weights, double[] sum) {
      double[] ofOutputs = new double[weights.length];
      Arrays.setAll(ofOutputs, j -> weights[j] * outputs.spread[j] / FOLDS);
      double[] ofInputs = new double[sum.length];
      for (NeuralNetwork.Pass pass : passes) {
        pass.gradient(ofOutputs, ofInputs);
        for (int i = 0; i < sum.length; i++) {
          sum[i] += ofInputs[i] * gradient[i];
        }
      }
      return true;
    }
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
  public Optional<ResidualVariance> spread() {
    return Optional.empty();
  }

  @Override
  public double[][] standardised() {
    return standardised;
  }

  @Override
  public double[][] features() {
    return points;
  }

  @Override
  public int[] counting() {
    return counting;
  }

  @Override
  public Predictor predictor() {
    return new NetworkEnsemble(usualGrowth);
  }
}

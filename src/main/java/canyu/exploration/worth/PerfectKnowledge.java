package canyu.exploration.worth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;

/**
 * The expected value of perfect information: what would be gained if all parameters were known before an arm is chosen
 * (Raiffa and Schlaifer, Applied Statistical Decision Theory, 1961).
 *
 * <p>The mean gains of a draw hold the luck of its few cities, which nobody can know, and the largest of several gains is
 * too large by it. Therefore the means of draws are first drawn together, linearly and as little as possible, so that
 * their covariance is that which parameters make: the covariance of means less what luck adds to it, which cities of the
 * same draw tell. (Moments are matched so by Heath, Manolopoulou and Baio, Medical Decision Making 38, 2018.) The arm that
 * would be chosen without knowing is found, as everywhere here, in the other parts of the draws.
 *
 * @param benefits of all arms
 * @param parts of all draws
 */
record PerfectKnowledge(NetBenefits benefits, int[] parts) {

  private static final double NOTHING = 1e-10;
  private static final int GROUPS = 50;
  private static final double CONFIDENCE = 0.95;

  /** Its worth, with the interval of a jackknife over groups of draws. */
  Gain gain() {
    int[] all = IntStream.range(0, benefits.count()).toArray();
    int groups = Math.min(GROUPS, benefits.count());
    double value = of(all);
    double[] without = IntStream.range(0, groups)
        .mapToDouble(group -> of(IntStream.of(all).filter(place -> place % groups != group).toArray())).toArray();
    double half = new TDistribution(groups - 1.0).inverseCumulativeProbability((1 + CONFIDENCE) / 2)
        * Math.sqrt(StatUtils.populationVariance(without) * (groups - 1));
    return new Gain(value, Math.max(0, value - half), value + half);
  }

  private double of(int... places) {
    List<double[]> means = IntStream.of(places).mapToObj(benefits::mean).toList();
    List<double[]> settled = withoutLuck(means, luck(places));
    double[] all = NetBenefits.means(means);
    double[][] ofParts = IntStream.rangeClosed(0, IntStream.of(parts).max().orElse(0))
        .mapToObj(part -> meanOutside(part, means, all, places)).toArray(double[][]::new);
    double sum = 0;
    for (int k = 0; k < places.length; k++) {
      double[] gains = settled.get(k);
      sum += gains[NetBenefits.best(gains)] - gains[NetBenefits.best(ofParts[parts[places[k]]])];
    }
    return sum / places.length;
  }

  private double[] meanOutside(int part, List<double[]> means, double[] all, int... places) {
    List<double[]> outside = IntStream.range(0, places.length).filter(k -> parts[places[k]] != part)
        .mapToObj(means::get).toList();
    return outside.isEmpty() ? all : NetBenefits.means(outside);
  }

  /** The covariance that luck adds to the means of draws; nothing where it cannot be told from parameters. */
  private RealMatrix luck(int... places) {
    int arms = benefits.arms().size();
    int cities = benefits.citiesPerDraw();
    RealMatrix sum = new Array2DRowRealMatrix(arms, arms);
    if (cities > 1) {
      List<double[]> apart = new ArrayList<>();
      for (int place : places) {
        double[] mean = benefits.mean(place);
        Arrays.stream(benefits.gains()[place]).forEach(city -> apart.add(IntStream.range(0, arms)
            .mapToDouble(arm -> city[arm] - mean[arm]).toArray()));
      }
      RealMatrix rows = new Array2DRowRealMatrix(apart.toArray(double[][]::new), false);
      sum = rows.transpose().multiply(rows).scalarMultiply(1.0 / places.length / (cities - 1) / cities);
    }
    return sum;
  }

  private static List<double[]> withoutLuck(List<double[]> means, RealMatrix luck) {
    double[] centre = NetBenefits.means(means);
    RealMatrix all = new Covariance(means.toArray(double[][]::new)).getCovarianceMatrix();
    RealMatrix root = function(all, Math::sqrt);
    RealMatrix inverse = function(all, value -> 1 / Math.sqrt(value));
    RealMatrix ofParameters = function(all.subtract(luck), value -> value);
    RealMatrix together =
        inverse.multiply(function(root.multiply(ofParameters).multiply(root), Math::sqrt)).multiply(inverse);
    return means.stream().map(mean -> {
      double[] apart = new double[centre.length];
      Arrays.setAll(apart, arm -> mean[arm] - centre[arm]);
      double[] moved = together.operate(apart);
      Arrays.setAll(moved, arm -> moved[arm] + centre[arm]);
      return moved;
    }).toList();
  }

  /** A function of the positive eigenvalues of a symmetric matrix; what is not positive stays 0. */
  private static RealMatrix function(RealMatrix matrix, DoubleUnaryOperator of) {
    RealMatrix symmetric = matrix.add(matrix.transpose()).scalarMultiply(0.5);
    EigenDecomposition eigen = new EigenDecomposition(symmetric);
    double[] values = eigen.getRealEigenvalues();
    double least = NOTHING * Arrays.stream(values).map(Math::abs).max().orElse(0);
    RealMatrix scaled = eigen.getV().copy();
    for (int k = 0; k < values.length; k++) {
      double times = values[k] > least ? of.applyAsDouble(values[k]) : 0;
      for (int row = 0; row < values.length; row++) {
        scaled.multiplyEntry(row, k, times);
      }
    }
    return scaled.multiply(eigen.getVT());
  }
}

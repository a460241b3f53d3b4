package canyu.calibration.inference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** Which fitted unknowns and directions a posterior leaves open, seen on the scores: every prior has variance 1. */
final class Judgement {

  private static final double OPEN = 0.8;
  private static final double NEARLY_ONE = 0.9;
  private static final double TAKES_PART = 0.3;

  private final List<String> names;
  private final double[][] covariance;

  /** @param scores of posterior draws, fitted unknowns only */
  Judgement(Problem problem, double[][] scores) {
    names = IntStream.of(Unknowns.fitted(problem)).mapToObj(i -> problem.unknowns().get(i).name()).toList();
    covariance = Moments.covariance(scores);
  }

  /** Unknowns whose standard deviation is more than 0.8 of the prior's. */
  List<String> open() {
    return IntStream.range(0, names.size()).filter(i -> covariance[i][i] > OPEN * OPEN).mapToObj(names::get).toList();
  }

  /** Principal directions of several unknowns that stay open, and pairs that correlate by more than 0.9. */
  List<Ridge> ridges() {
    List<Ridge> ridges = new ArrayList<>();
    EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(covariance));
    for (int k = 0; k < names.size() && eigen.getRealEigenvalue(k) > OPEN * OPEN; k++) {
      add(ridges, eigen.getEigenvector(k).toArray(), eigen.getRealEigenvalue(k));
    }
    for (int i = 0; i < names.size(); i++) {
      for (int j = 0; j < i; j++) {
        double product = Math.sqrt(covariance[i][i] * covariance[j][j]);
        if (Math.abs(covariance[i][j]) > NEARLY_ONE * product) {
          addPair(ridges, i, j);
        }
      }
    }
    return ridges;
  }

  private void addPair(List<Ridge> ridges, int i, int j) {
    double[] direction = new double[names.size()];
    double length = Math.sqrt(covariance[i][i] + covariance[j][j]);
    direction[i] = Math.sqrt(covariance[i][i]) / length;
    direction[j] = Math.copySign(Math.sqrt(covariance[j][j]) / length, covariance[i][j]);
    double variance = direction[i] * direction[i] * covariance[i][i] + direction[j] * direction[j] * covariance[j][j]
        + 2 * direction[i] * direction[j] * covariance[i][j];
    add(ridges, direction, variance);
  }

  private void add(List<Ridge> ridges, double[] direction, double variance) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < direction.length; i++) {
      if (Math.abs(direction[i]) > TAKES_PART) {
        weights.put(names.get(i), direction[i]);
      }
    }
    boolean known = ridges.stream().anyMatch(ridge -> ridge.weights().keySet().equals(weights.keySet()));
    if (weights.size() > 1 && !known) {
      ridges.add(new Ridge(weights, variance));
    }
  }

  /** How many directions of the fitted unknowns the observation has fixed: the prior variance removed, summed. */
  double learnt() {
    double sum = 0;
    for (int i = 0; i < names.size(); i++) {
      sum += Math.max(0, 1 - covariance[i][i]);
    }
    return sum;
  }
}

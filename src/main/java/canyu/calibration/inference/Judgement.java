package canyu.calibration.inference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** Which fitted unknowns and directions a posterior leaves open, seen on the scores: every prior has variance 1. */
final class Judgement {

  private static final double OPEN = 0.8;
  private static final double NEARLY_ONE = 0.9;
  private static final double TAKES_PART = 0.3;
  private static final double MOVED = 0.5;

  private final Problem problem;
  private final int[] fitted;
  private final List<String> names;
  private final double[][] covariance;
  private final double[][] withCarried;

  /** @param scores of posterior draws, all unknowns */
  Judgement(Problem problem, double[][] scores) {
    this.problem = problem;
    fitted = Unknowns.fitted(problem);
    names = IntStream.of(fitted).mapToObj(i -> problem.unknowns().get(i).name()).toList();
    withCarried = Moments.covariance(scores);
    covariance = EmulatedLikelihood.sub(withCarried, fitted).getData();
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
    IntStream.of(fitted).forEach(i -> carriedAlong(i).ifPresent(ridges::add));
    return ridges;
  }

  /** A fitted unknown and the carried ones that move it: what the observation fixes is a sum of them. */
  private Optional<Ridge> carriedAlong(int i) {
    Map<String, Double> weights = new LinkedHashMap<>();
    weights.put(problem.unknowns().get(i).name(), Math.sqrt(withCarried[i][i]));
    double explained = 0;
    for (int j = 0; j < withCarried.length; j++) {
      double correlation = withCarried[i][j] / Math.sqrt(withCarried[i][i] * withCarried[j][j]);
      if (problem.unknowns().get(j).carried() && Math.abs(correlation) > TAKES_PART) {
        weights.put(problem.unknowns().get(j).name(), correlation * Math.sqrt(withCarried[j][j]));
        explained += correlation * correlation;
      }
    }
    if (explained < MOVED) {
      return Optional.empty();
    }
    double length = Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    weights.replaceAll((name, weight) -> weight / length);
    return Optional.of(new Ridge(weights, length * length));
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

package canyu.calibration.inference.diagnostics;

import canyu.calibration.inference.linear.Covariance;
import canyu.calibration.inference.linear.SymmetricMatrices;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Unknowns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** Which fitted unknowns and directions a posterior leaves open, seen on the z: every prior has variance 1. */
public final class Identifiability {

  private static final double OPEN = 0.8;
  private static final double NEARLY_ONE = 0.9;
  private static final double TAKES_PART = 0.3;
  private static final double MOVED = 0.5;

  private final InverseProblem problem;
  private final int[] fitted;
  private final List<String> names;
  private final double[][] covariance;
  private final double[][] withCarried;

  /** @param z of posterior draws, all unknowns */
  public Identifiability(InverseProblem problem, double[][] z) {
    this.problem = problem;
    fitted = Unknowns.fitted(problem);
    names = IntStream.of(fitted).mapToObj(i -> problem.unknowns().get(i).name()).toList();
    withCarried = Covariance.of(z);
    covariance = SymmetricMatrices.sub(withCarried, fitted).getData();
  }

  /** Unknowns whose standard deviation is more than 0.8 of the prior's. */
  public List<String> open() {
    return IntStream.range(0, names.size()).filter(i -> covariance[i][i] > OPEN * OPEN).mapToObj(names::get).toList();
  }

  /** Principal directions of several unknowns that stay open, and groups that are nearly one unknown. */
  public List<PosteriorRidge> ridges() {
    List<PosteriorRidge> ridges = new ArrayList<>();
    EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(covariance));
    for (int k = 0; k < names.size() && eigen.getRealEigenvalue(k) > OPEN * OPEN; k++) {
      add(ridges, IntStream.range(0, names.size()).toArray(), eigen.getEigenvector(k).toArray(),
          eigen.getRealEigenvalue(k));
    }
    groups().forEach(group -> {
      EigenDecomposition own = new EigenDecomposition(new Array2DRowRealMatrix(covariance).getSubMatrix(group, group));
      add(ridges, group, own.getEigenvector(0).toArray(), own.getRealEigenvalue(0));
    });
    IntStream.of(fitted).forEach(i -> carriedAlong(i).ifPresent(ridges::add));
    return ridges;
  }

  /** Unknowns of which each correlates by more than 0.9 with another of its group. */
  private List<int[]> groups() {
    int[] group = IntStream.range(0, names.size()).toArray();
    for (int i = 0; i < group.length; i++) {
      for (int j = 0; j < i; j++) {
        if (Math.abs(covariance[i][j]) > NEARLY_ONE * Math.sqrt(covariance[i][i] * covariance[j][j])) {
          int joined = group[i];
          int into = group[j];
          Arrays.setAll(group, k -> group[k] == joined ? into : group[k]);
        }
      }
    }
    return IntStream.of(group).distinct()
        .mapToObj(name -> IntStream.range(0, group.length).filter(i -> group[i] == name).toArray())
        .filter(members -> members.length > 1).toList();
  }

  /** A fitted unknown and the nuisance ones that move it: what the observation fixes is a sum of them. */
  private Optional<PosteriorRidge> carriedAlong(int i) {
    Map<String, Double> weights = new LinkedHashMap<>();
    weights.put(problem.unknowns().get(i).name(), Math.sqrt(withCarried[i][i]));
    double explained = 0;
    for (int j = 0; j < withCarried.length; j++) {
      double correlation = withCarried[i][j] / Math.sqrt(withCarried[i][i] * withCarried[j][j]);
      if (problem.unknowns().get(j).nuisance() && Math.abs(correlation) > TAKES_PART) {
        weights.put(problem.unknowns().get(j).name(), correlation * Math.sqrt(withCarried[j][j]));
        explained += correlation * correlation;
      }
    }
    if (explained < MOVED) {
      return Optional.empty();
    }
    double length = Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    weights.replaceAll((name, weight) -> weight / length);
    return Optional.of(new PosteriorRidge(weights, length * length));
  }

  private void add(List<PosteriorRidge> ridges, int[] members, double[] direction, double variance) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < direction.length; i++) {
      if (Math.abs(direction[i]) > TAKES_PART) {
        weights.put(names.get(members[i]), direction[i]);
      }
    }
    boolean known = ridges.stream().anyMatch(ridge -> ridge.weights().keySet().equals(weights.keySet()));
    if (weights.size() > 1 && !known) {
      ridges.add(new PosteriorRidge(weights, variance));
    }
  }

  /** How many directions of the fitted unknowns the observation has fixed: the prior variance removed, summed. */
  public double learnt() {
    double sum = 0;
    for (int i = 0; i < names.size(); i++) {
      sum += Math.max(0, 1 - covariance[i][i]);
    }
    return sum;
  }
}

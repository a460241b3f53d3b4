package canyu.calibration.inference.engine;

import canyu.calibration.inference.linear.Clusters;
import canyu.calibration.inference.linear.Covariance;
import canyu.calibration.inference.linear.LowerTriangle;
import canyu.calibration.inference.linear.RidgeRegression;
import canyu.calibration.inference.linear.SymmetricMatrices;
import canyu.calibration.inference.problem.EngineName;
import canyu.calibration.inference.problem.Posterior;
import canyu.calibration.inference.problem.Proposal;
import canyu.calibration.inference.problem.RandomStream;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.TransformedTargets;
import canyu.calibration.inference.problem.Unknowns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The check engine: approximate Bayesian computation by sequential Monte Carlo (Toni et al. 2009) with a distance scaled
 * by median absolute deviations, kernels of local neighbours (Filippi et al. 2013), and regression adjustment within
 * each mode (Beaumont et al. 2002).
 *
 * <p>All runs ever made are weighed by the prior over the mixture of all that was proposed, so none is lost. It stops
 * inside a generation when too few runs are accepted, or the next would take more time than is left.
 */
final class ApproximateBayes {

  private static final int PARTICLES = 1000;
  private static final double KEPT = 0.2;
  private static final double LEAST_KEPT = 60;
  private static final double ACCEPTANCE = 0.01;
  private static final int JUDGED_AFTER = 200;
  private static final double JITTER = 0.3;

  private final RunHistory history;
  private final TransformedTargets targets;
  private final double[][] error;
  private final int dimensions;
  private final List<double[]> noisy = new ArrayList<>();
  private final double[] scale;

  ApproximateBayes(RunHistory history) {
    this.history = history;
    targets = TransformedTargets.of(history.problem);
    error = SymmetricMatrices.root(targets.error());
    dimensions = history.problem.unknowns().size();
    int[] first = IntStream.range(0, history.size()).filter(k -> history.round(k) == 0).toArray();
    scale = Particles.scale(targets, RunHistory.rows(history.statistics, first));
  }

  /** Uses up the budget, as far as that is worth it, and returns the particles. */
  Particles run() {
    Particles particles = particles();
    boolean worthIt = true;
    while (worthIt && history.left() > 0) {
      worthIt = generation(particles);
      particles = particles();
      history.tell(EngineName.APPROXIMATE_BAYES, particles.like() * particles.like() / targets.used().length,
          particles.effectiveSize());
    }
    return particles;
  }

  private Particles particles() {
    for (int k = noisy.size(); k < history.size(); k++) {
      double[] x = history.statistics.get(k).clone();
      double[] off = LowerTriangle.times(error, RandomStream.of(history.seed, "errors of a run", k).normals(x.length));
      Arrays.setAll(x, j -> x[j] + off[j]);
      noisy.add(x);
    }
    int count = (int) Math.min(history.size(), Math.max(LEAST_KEPT, Math.min(PARTICLES, KEPT * history.size())));
    return Particles.of(history, targets, noisy.toArray(double[][]::new), scale, count);
  }

  /** Tries points like the particles until half as many as there are particles are better than their median. */
  private boolean generation(Particles particles) {
    double better = particles.distances()[particles.distances().length / 2];
    Proposal proposal = proposal(particles);
    int wanted = particles.runs().length / 2;
    int batch = Math.max(50, wanted);
    int accepted = 0;
    int tried = 0;
    while (accepted < wanted && history.left() > 0) {
      if (!history.hasTimeFor(batch) || (tried >= JUDGED_AFTER && accepted < ACCEPTANCE * tried)) {
        return false;
      }
      int from = history.size();
      history.simulate(proposal, batch);
      particles();
      for (int k = from; k < noisy.size(); k++) {
        accepted += Particles.distance(noisy.get(k), targets, scale) < better ? 1 : 0;
      }
      tried += batch;
    }
    return true;
  }

  private Proposal proposal(Particles particles) {
    double[][] at = RunHistory.rows(history.z, particles.runs());
    return Proposal.about(at, particles.weights(), local(at));
  }

  /** The covariance of the neighbours of each point. */
  private double[][][] local(double[][] points) {
    int neighbours = Math.min(points.length, Math.max(4 * (dimensions + 1), points.length / 20));
    double[][][] covariances = new double[points.length][][];
    for (int k = 0; k < points.length; k++) {
      int[] near = Clusters.nearest(points, points[k], neighbours);
      covariances[k] =
          Covariance.of(Arrays.stream(near).mapToObj(other -> points[other]).toArray(double[][]::new));
      for (int i = 0; i < dimensions; i++) {
        covariances[k][i][i] = covariances[k][i][i] * 1.01 + 1e-10;
      }
    }
    return covariances;
  }

  /** Draws of the posterior: particles drawn by weight, adjusted within their mode, and a little apart. */
  Posterior posterior(Particles particles, int draws) {
    double[][] at = RunHistory.rows(history.z, particles.runs());
    int[] cluster = Clusters.of(at, Math.max(2 * dimensions, at.length / 20));
    double[][] adjusted = adjusted(particles, at, cluster);
    double[][][] local = local(adjusted);
    double[][] parameters = new double[draws][];
    double[] log = new double[draws];
    double[][] statistics = new double[draws][];
    RandomStream random = RandomStream.of(history.seed, "resampled particles");
    int next = 0;
    double upTo = particles.weights()[0];
    double start = random.nextDouble();
    for (int k = 0; k < draws; k++) {
      while ((k + start) / draws > upTo && next < adjusted.length - 1) {
        upTo += particles.weights()[++next];
      }
      double[] apart = LowerTriangle.times(SymmetricMatrices.root(local[next]), random.normals(dimensions));
      int run = particles.runs()[next];
      parameters[k] = new double[dimensions];
      for (int i = 0; i < dimensions; i++) {
        parameters[k][i] = Unknowns.natural(history.problem, i, adjusted[next][i] + JITTER * apart[i]);
      }
      log[k] = -particles.distances()[next] * particles.distances()[next] / 2;
      statistics[k] = history.given(run);
    }
    return new Posterior(parameters, log, statistics);
  }

  /** Every particle moved to where its mode would have been had the run given exactly the observation. */
  private double[][] adjusted(Particles particles, double[][] at, int[] cluster) {
    double[][] adjusted = new double[at.length][];
    for (int c = 0; c <= Arrays.stream(cluster).max().orElseThrow(); c++) {
      int name = c;
      int[] members = IntStream.range(0, at.length).filter(k -> cluster[k] == name).toArray();
      double[][] away = Arrays.stream(members).mapToObj(k -> away(noisy.get(particles.runs()[k])))
          .toArray(double[][]::new);
      double[][] points = Arrays.stream(members).mapToObj(k -> at[k]).toArray(double[][]::new);
      RidgeRegression fit = members.length > 2 * (scale.length + 1) ? new RidgeRegression(away, points) : null;
      for (int m = 0; m < members.length; m++) {
        adjusted[members[m]] = fit == null ? points[m] : moved(points[m], away[m], fit);
      }
    }
    return adjusted;
  }

  private static double[] moved(double[] point, double[] away, RidgeRegression fit) {
    double[] moved = point.clone();
    for (int j = 0; j < away.length; j++) {
      for (int i = 0; i < moved.length; i++) {
        moved[i] -= away[j] * fit.coefficients[j][i];
      }
    }
    return moved;
  }

  private double[] away(double[] statistics) {
    double[] away = new double[scale.length];
    Arrays.setAll(away, k -> (statistics[targets.used()[k]] - targets.observed()[targets.used()[k]]) / scale[k]);
    return away;
  }
}

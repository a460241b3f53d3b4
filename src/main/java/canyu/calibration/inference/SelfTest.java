package canyu.calibration.inference;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Simulation-based calibration (Talts et al. 2018) without any run of its own.
 *
 * <p>The exact statement: the runs of the last round were drawn from a known distribution q. Every second of them, at
 * most {@value #MOST_TRIALS}, is left out, and the emulator is fitted anew to the others (on the same scales). For each
 * run left out, its statistics, with errors as those of the observation, are taken for the observation and q for the
 * prior. If the likelihood is right in the region of q, the truth is uniformly ranked among draws of the posterior
 * under q. What is tested is thus the likelihood near the posterior, not the prior and not what lies outside of q.
 */
final class SelfTest {

  private static final int MOST_TRIALS = 200;
  private static final int TUNING = 33;
  private static final int DRAWS = 100;
  private static final int BINS = 10;
  private static final double OUTSIDE = 0.05;

  private final Ledger ledger;
  private final Problem problem;
  private final int[] all;
  private final int[] trials;
  private final double[][] truths;
  private final double[][] estimates;
  private final double[][] ranks;

  SelfTest(Ledger ledger, EmulatedFit fit) {
    this.ledger = ledger;
    problem = ledger.problem;
    all = Unknowns.all(problem);
    int last = ledger.roundsMade() - 1;
    trials = IntStream.range(0, ledger.size())
        .filter(k -> k % 2 == 1 && ledger.round(k) == last).limit(MOST_TRIALS).toArray();
    truths = new double[trials.length][];
    estimates = new double[trials.length][];
    ranks = new double[trials.length][];
    Emulator emulator = fit.refit().without(trials);
    Targets targets = Targets.of(problem);
    EmulatedLikelihood likelihood = new EmulatedLikelihood(emulator, targets);
    double[][] error = EmulatedLikelihood.root(targets.error());
    double[][] draws = fit.chains().together();
    double[] middle = RidgeFit.means(draws);
    NormalApproximation about = new NormalApproximation(middle, Moments.covariance(draws));
    IntStream.range(0, trials.length).parallel().forEach(t -> {
      double[] observed = ledger.statistics.get(trials[t]).clone();
      Luck luck = Luck.of(ledger.seed, "errors of a trial", t);
      double[] noise = LowerTriangle.times(error, luck.normals(observed.length));
      for (int j = 0; j < observed.length; j++) {
        observed[j] += noise[j];
      }
      EmulatedLikelihood own = likelihood.of(observed);
      EmulatedPosterior target = new EmulatedPosterior(proposed(emulator), own, 1, Double.POSITIVE_INFINITY);
      Sampler sampler = new Sampler(() -> target, new double[][] {middle}, all, about, ledger.seed, "trial", t);
      int apart = sampler.stepsApart();
      sampler.tune(TUNING * apart);
      record(t, emulator, sampler.draw(DRAWS * apart, apart)[0]);
    });
  }

  /** The distribution of the last round as a prior: q(scores) times the slope of the scores. */
  private EmulatedPosterior.Belief proposed(Emulator emulator) {
    Proposal proposal = ledger.latestProposal();
    return new EmulatedPosterior.Belief() {
      @Override
      public double log(double[] point) {
        double log = emulator.logPrior(point);
        if (log == Double.NEGATIVE_INFINITY) {
          return log;
        }
        double[] scores = emulator.scores(point);
        for (int i : emulator.counting()) {
          log += scores[i] * scores[i] / 2;
        }
        return log + proposal.logDensity(scores);
      }

      @Override
      public void slopes(double[] point, double[] slopes) {
        System.arraycopy(proposal.slopes(point), 0, slopes, 0, slopes.length);
      }
    };
  }

  private void record(int trial, Emulator emulator, double[][] draws) {
    double[][] natural = Arrays.stream(draws).map(emulator::natural).toArray(double[][]::new);
    double[] truth = ledger.natural.get(trials[trial]);
    truths[trial] = truth;
    estimates[trial] = RidgeFit.means(natural);
    ranks[trial] = new double[truth.length];
    for (int i = 0; i < truth.length; i++) {
      int unknown = i;
      double below = Arrays.stream(natural).filter(draw -> draw[unknown] < truth[unknown]).count();
      ranks[trial][i] = (below + 0.5) / (draws.length + 1);
    }
  }

  /** How many runs were taken for observations. */
  int trials() {
    return trials.length;
  }

  int[] histogram(int unknown) {
    int[] bins = new int[BINS];
    for (double[] rank : ranks) {
      bins[(int) (rank[unknown] * BINS)]++;
    }
    return bins;
  }

  double rankP(int unknown) {
    double expected = (double) trials.length / BINS;
    double sum = IntStream.of(histogram(unknown)).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
    return 1 - new ChiSquaredDistribution(BINS - 1.0).cumulativeProbability(sum);
  }

  double coverage(int unknown) {
    return Arrays.stream(ranks).mapToDouble(rank -> rank[unknown])
        .map(rank -> rank > OUTSIDE && rank < 1 - OUTSIDE ? 1 : 0).average().orElse(Double.NaN);
  }

  double[] truths(int unknown) {
    return Arrays.stream(truths).mapToDouble(row -> row[unknown]).toArray();
  }

  double[] estimates(int unknown) {
    return Arrays.stream(estimates).mapToDouble(row -> row[unknown]).toArray();
  }
}

package canyu.calibration.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** Finds the parameters that agree with an observation. */
public final class Inference {

  private static final double MISFIT_P = 1e-3;
  private static final double AWAY = 2;
  private static final double HALF = 0.5;
  private static final int DRAWS_HALVED = 1000;

  private final Ledger ledger;
  private final Problem problem;
  private final Targets targets;

  private Inference(Ledger ledger) {
    this.ledger = ledger;
    this.problem = ledger.problem;
    this.targets = Targets.of(problem);
  }

  /**
   * Finds the posterior with the main engine, hands over to the check engine where that one cannot be trusted, and says
   * whether anything fits at all.
   *
   * @param seed of all randomness; the same seed, problem and budget of runs give the same outcome on any number of
   *     threads
   * @throws IllegalStateException if so many runs failed that there is nothing to learn from
   */
  public static Outcome run(Problem problem, Simulator simulator, Budget budget, long seed, Listener listener) {
    return new Inference(new Ledger(problem, simulator, budget, seed, listener)).run();
  }

  /**
   * Finds the posterior of many unknowns: an ensemble smoother leads to where the observation is met, a likelihood
   * emulated by neural networks is sampled there, and runs of the simulator correct what is drawn, unless the
   * observation has no errors but the noise of the simulator. Where the emulator cannot be trusted, the ensemble itself
   * is handed out.
   *
   * @param seed as above
   * @param trials how the corrected posterior is tried
   * @throws IllegalStateException if all runs of a round failed
   */
  public static Outcome runNeural(
      Problem problem, Simulator simulator, Budget budget, long seed, Listener listener, Trials trials) {
    return new Inference(new Ledger(problem, simulator, budget, seed, listener)).runNeural(trials);
  }

  /**
   * Observations whose truth is known, on which a calibration is tried.
   *
   * @param number of them, 0 or more
   * @param simulator that gives them, and corrects what is inferred from them: one that takes less time, such as a smaller
   *     city
   */
  public record Trials(int number, Simulator simulator) {

    /** How many runs of their simulator so many take. */
    public static int runs(int number) {
      return SimulatedSurveys.runs(number);
    }
  }

  private Outcome runNeural(Trials trials) {
    boolean correctable = CorrectedPosterior.possible(problem);
    NeuralInference inference = new NeuralInference(ledger, correctable ? CorrectedPosterior.runs(ledger.budget) : 0);
    EmulatedFit fit = inference.latest();
    if (!fit.trusted()) {
      return unproven(Engine.ENSEMBLE_SMOOTHER, inference.smoothed(), List.of(rejected(fit),
          "ensemble smoother: the posterior is exact only as far as answers follow parameters in straight lines"));
    }
    return correctable ? corrected(inference, trials) : byEmulator(fit);
  }

  private Outcome corrected(NeuralInference inference, Trials trials) {
    EmulatedFit fit = inference.latest();
    CorrectedPosterior corrected = new CorrectedPosterior(ledger, fit);
    Posterior posterior = corrected.posterior();
    Optional<Recovery> recovery = trials.number() == 0 ? Optional.empty()
        : Optional.of(new SimulatedSurveys(ledger, fit, corrected.trustingLikelihood(), inference.region(),
            trials.simulator()).recovery(trials.number()));
    Proof proof = new Proofs(problem, posterior, corrected.tempered(HALF, DRAWS_HALVED), recovery).proof();
    double[][] scores = scores(posterior);
    double least = -2 * Arrays.stream(posterior.logLikelihood()).max().orElseThrow();
    List<String> contradicted = unlikely(least, scores) ? farthest(distances(proof)) : List.of();
    return new Outcome(verdict(scores, contradicted, List.of(corrected.inWords())), Engine.CORRECTED_LIKELIHOOD,
        posterior, ledger.runs(), ledger.history(), proof);
  }

  private Outcome unproven(Engine engine, Posterior posterior, List<String> remarks) {
    Proof proof = new Proofs(problem, posterior, posterior, Optional.empty()).proof();
    return new Outcome(verdict(scores(posterior), outOfReach(proof), remarks), engine, posterior, ledger.runs(),
        ledger.history(), proof);
  }

  private double[][] scores(Posterior posterior) {
    return Arrays.stream(posterior.parameters()).map(draw -> Unknowns.scores(problem, draw)).toArray(double[][]::new);
  }

  private Outcome run() {
    EmulatedFit fit = new EmulatedInference(ledger).latest();
    return fit.trusted() ? byEmulator(fit) : byApproximation(fit);
  }

  private Outcome byEmulator(EmulatedFit fit) {
    double[][] draws = Chains.thinned(fit.chains().together(), ledger.budget.draws());
    Posterior posterior = predicted(fit, draws, "predictions");
    double[][] half = fit.sampling().tempered(HALF)
        .sample(DRAWS_HALVED / 4, DRAWS_HALVED, ledger.seed, "halved likelihood", 0).together();
    Proof proof = new Proofs(problem, posterior, predicted(fit, half, "predictions halved"),
        Optional.of(SelfTest.of(ledger, fit))).proof();
    HistoryMatch match = HistoryMatch.of(fit.emulator(), fit.sampling().likelihood(), targets, draws);
    List<String> contradicted = contradicted(fit, match, draws);
    return new Outcome(verdict(fit.scores(), contradicted, remarks(fit, match)), Engine.EMULATED_LIKELIHOOD, posterior,
        ledger.runs(), ledger.history(), proof);
  }

  private static List<String> remarks(EmulatedFit fit, HistoryMatch match) {
    return List.of(String.format(Locale.ROOT,
        "the emulator was made from %d runs; %.0f %% of the posterior is not implausible",
        fit.emulator().points().length, 100 * match.plausible()));
  }

  /** The targets that cannot be met together; none if the best fit is as near as it should be. */
  private List<String> contradicted(EmulatedFit fit, HistoryMatch match, double[][] draws) {
    double least = Arrays.stream(draws).mapToDouble(fit.sampling().likelihood()::misfit).min().orElseThrow();
    return unlikely(least, fit.scores()) || match.least() > HistoryMatch.CUT ? farthest(fit, draws) : List.of();
  }

  /** Whether the least squared distance from the targets is larger than what free unknowns would leave of it by chance. */
  private boolean unlikely(double least, double[][] scores) {
    double free = Math.max(1, targets.used().length - new Judgement(problem, scores).learnt());
    return 1 - new ChiSquaredDistribution(free).cumulativeProbability(least) < MISFIT_P;
  }

  /** The targets that stay away from the emulator where it comes nearest, its own doubts left aside. */
  private List<String> farthest(EmulatedFit fit, double[][] draws) {
    EmulatedLikelihood likelihood = fit.sampling().likelihood();
    double[] best = Arrays.stream(draws)
        .min(Comparator.comparingDouble(draw -> likelihood.misfit(draw) * likelihood.growth(draw))).orElseThrow();
    return farthest(HistoryMatch.implausibilities(fit.emulator(), likelihood, targets, best));
  }

  /**
   * The fitted targets that are more than two standard deviations away and a third as far as the worst, which is named
   * in any case; the worst first.
   */
  private List<String> farthest(double[] away) {
    double largest = Arrays.stream(away).max().orElseThrow();
    return IntStream.range(0, away.length).filter(k -> away[k] >= Math.min(largest, Math.max(AWAY, largest / 3)))
        .boxed().sorted(Comparator.comparingDouble(k -> -away[k]))
        .map(k -> problem.statistics().get(targets.used()[k]).name()).toList();
  }

  /** The same for particles: two targets, or the only one, that even the nearest of all runs do not reach. */
  private List<String> outOfReach(Proof proof) {
    double[] away = distances(proof);
    return HistoryMatch.second(away) > HistoryMatch.CUT ? farthest(away) : List.of();
  }

  private double[] distances(Proof proof) {
    return Arrays.stream(targets.used()).mapToDouble(j -> Math.abs(proof.targets().get(j).z())).toArray();
  }

  private Outcome byApproximation(EmulatedFit fit) {
    List<String> remarks = new ArrayList<>();
    remarks.add(rejected(fit));
    ApproximateBayes engine = new ApproximateBayes(ledger);
    Particles particles = engine.run();
    Posterior posterior = engine.posterior(particles, ledger.budget.draws());
    remarks.add(String.format(Locale.ROOT,
        "approximate: %d particles (%.0f effective) of %d runs", particles.runs().length,
        particles.effectiveSize(), ledger.size()));
    return unproven(Engine.APPROXIMATE_BAYES, posterior, remarks);
  }

  private String rejected(EmulatedFit fit) {
    return "the emulated likelihood was rejected after " + ledger.done() + " runs: "
        + String.join("; ", fit.guards().complaints(fit.local()));
  }

  private Verdict verdict(double[][] scores, List<String> contradicted, List<String> remarks) {
    Judgement judgement = new Judgement(problem, scores);
    List<String> open = judgement.open();
    List<Ridge> ridges = judgement.ridges();
    Verdict.Kind kind = Verdict.Kind.CONVERGED;
    if (!contradicted.isEmpty()) {
      kind = Verdict.Kind.CANNOT_FIT;
    } else if (!open.isEmpty() || !ridges.isEmpty()) {
      kind = Verdict.Kind.NOT_IDENTIFIED;
    }
    return new Verdict(kind, open, ridges, contradicted, List.copyOf(remarks));
  }

  /** Draws with what the simulator would give for them: the emulator's mean, and noise like that of the runs. */
  private Posterior predicted(EmulatedFit fit, double[][] draws, String purpose) {
    double[][] parameters = new double[draws.length][];
    double[] log = new double[draws.length];
    double[][] statistics = new double[draws.length][];
    double[][] noise = EmulatedLikelihood.root(fit.emulator().noise());
    for (int k = 0; k < draws.length; k++) {
      double[] mean = fit.emulator().mean(draws[k]);
      double[] off = LowerTriangle.times(noise, Luck.of(ledger.seed, purpose, k).normals(mean.length));
      Arrays.setAll(mean, j -> mean[j] + off[j]);
      parameters[k] = fit.emulator().natural(draws[k]);
      log[k] = fit.sampling().likelihood().at(draws[k], Double.POSITIVE_INFINITY);
      statistics[k] = Targets.natural(problem, mean);
    }
    return new Posterior(parameters, log, statistics);
  }
}

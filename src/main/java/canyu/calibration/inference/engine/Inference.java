package canyu.calibration.inference.engine;

import canyu.calibration.inference.diagnostics.CalibrationVerdict;
import canyu.calibration.inference.diagnostics.Diagnostics;
import canyu.calibration.inference.diagnostics.DiagnosticsOfRuns;
import canyu.calibration.inference.diagnostics.HeldOutSbc;
import canyu.calibration.inference.diagnostics.HistoryMatch;
import canyu.calibration.inference.diagnostics.Identifiability;
import canyu.calibration.inference.diagnostics.PosteriorRidge;
import canyu.calibration.inference.diagnostics.Remark;
import canyu.calibration.inference.diagnostics.Sbc;
import canyu.calibration.inference.diagnostics.SbcRanks;
import canyu.calibration.inference.diagnostics.Shortfall;
import canyu.calibration.inference.emulator.EmulatedLikelihood;
import canyu.calibration.inference.linear.LowerTriangle;
import canyu.calibration.inference.linear.SymmetricMatrices;
import canyu.calibration.inference.problem.Budget;
import canyu.calibration.inference.problem.Engine;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Posterior;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.inference.problem.RandomStream;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.Simulator;
import canyu.calibration.inference.problem.TransformedTargets;
import canyu.calibration.inference.problem.Unknowns;
import canyu.calibration.inference.sampling.Chains;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** Finds the parameters that agree with an observation. */
public final class Inference {

  private static final double MISFIT_P = 1e-3;
  private static final double AWAY = 2;
  private static final double HALF = 0.5;
  private static final int DRAWS_HALVED = 1000;

  private final RunHistory history;
  private final InverseProblem problem;
  private final TransformedTargets targets;

  private Inference(RunHistory history) {
    this.history = history;
    this.problem = history.problem;
    this.targets = TransformedTargets.of(problem);
  }

  /**
   * Finds the posterior with the main engine, hands over to the check engine where that one cannot be trusted, and says
   * whether anything fits at all.
   *
   * @param seed of all randomness; the same seed, problem and budget of runs give the same outcome on any number of
   *     threads
   * @throws IllegalStateException if so many runs failed that there is nothing to learn from
   */
  public static Outcome run(InverseProblem problem, Simulator simulator, Budget budget, long seed, ProgressListener listener) {
    return new Inference(new RunHistory(problem, simulator, budget, seed, listener)).run();
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
      InverseProblem problem, Simulator simulator, Budget budget, long seed, ProgressListener listener, Trials trials) {
    return new Inference(new RunHistory(problem, simulator, budget, seed, listener)).runNeural(trials);
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
      return Sbc.runs(number);
    }
  }

  private Outcome runNeural(Trials trials) {
    boolean correctable = CorrectedPosterior.possible(problem);
    NeuralInference inference = new NeuralInference(history, correctable ? CorrectedPosterior.runs(history.budget) : 0);
    EmulatedFit fit = inference.latest();
    if (!fit.trusted()) {
      EnsembleSmoother smoother = inference.smoother();
      return unproven(Engine.ENSEMBLE_SMOOTHER, smoother.posterior(), shortfall(inference, smoother.distinctMembers()),
          List.of(rejected(fit), new Remark.Smoothed()));
    }
    return correctable ? corrected(inference, trials)
        : byEmulator(fit, shortfall(inference, fit.chains().effectiveSize()));
  }

  private Optional<Shortfall> shortfall(NeuralInference inference, double effective) {
    return Shortfall.of(inference.smoother().members(), problem.unknowns().size(), effective);
  }

  private Outcome corrected(NeuralInference inference, Trials trials) {
    EmulatedFit fit = inference.latest();
    CorrectedPosterior corrected = new CorrectedPosterior(history, fit);
    Posterior posterior = corrected.posterior();
    Optional<SbcRanks> recovery = trials.number() == 0 ? Optional.empty()
        : Optional.of(new Sbc(history, fit.emulator(), fit.chains().together(), corrected.trustingLikelihood(), inference.region(),
            trials.simulator()).recovery(trials.number()));
    Optional<Shortfall> shortfall = shortfall(inference, corrected.effectiveSize());
    Diagnostics diagnostics =
        new DiagnosticsOfRuns(problem, posterior, corrected.tempered(HALF, DRAWS_HALVED), recovery, shortfall.isEmpty()).diagnostics();
    double[][] z = z(posterior);
    double least = -2 * Arrays.stream(posterior.logLikelihood()).max().orElseThrow();
    List<String> contradicted = unlikely(least, z) ? farthest(distances(diagnostics)) : List.of();
    return new Outcome(verdict(shortfall, z, contradicted, List.of(corrected.remark())),
        Engine.CORRECTED_LIKELIHOOD, posterior, history.runs(), history.told(), diagnostics);
  }

  private Outcome unproven(
      Engine engine, Posterior posterior, Optional<Shortfall> shortfall, List<Remark> remarks) {
    Diagnostics diagnostics = new DiagnosticsOfRuns(problem, posterior, posterior, Optional.empty(), shortfall.isEmpty()).diagnostics();
    return new Outcome(verdict(shortfall, z(posterior), outOfReach(diagnostics), remarks), engine, posterior,
        history.runs(), history.told(), diagnostics);
  }

  private double[][] z(Posterior posterior) {
    return Arrays.stream(posterior.parameters()).map(draw -> Unknowns.z(problem, draw)).toArray(double[][]::new);
  }

  private Outcome run() {
    EmulatedFit fit = new EmulatedInference(history).latest();
    return fit.trusted() ? byEmulator(fit, Shortfall.of(fit.chains().effectiveSize())) : byApproximation(fit);
  }

  private Outcome byEmulator(EmulatedFit fit, Optional<Shortfall> shortfall) {
    double[][] draws = Chains.thinned(fit.chains().together(), history.budget.draws());
    Posterior posterior = predicted(fit, draws, "predictions");
    double[][] half = fit.sampling().tempered(HALF)
        .sample(DRAWS_HALVED / 4, DRAWS_HALVED, history.seed, "halved likelihood", 0).together();
    Diagnostics diagnostics = new DiagnosticsOfRuns(problem, posterior, predicted(fit, half, "predictions halved"),
        Optional.of(HeldOutSbc.of(history, fit.refit(), fit.chains().together())), shortfall.isEmpty()).diagnostics();
    HistoryMatch match = HistoryMatch.of(fit.emulator(), fit.sampling().likelihood(), targets, draws);
    List<String> contradicted = contradicted(fit, match, draws);
    return new Outcome(verdict(shortfall, fit.z(), contradicted, remarks(fit, match)), Engine.EMULATED_LIKELIHOOD,
        posterior, history.runs(), history.told(), diagnostics);
  }

  private static List<Remark> remarks(EmulatedFit fit, HistoryMatch match) {
    return List.of(new Remark.Emulated(fit.emulator().points().length, match.plausible()));
  }

  /** The targets that cannot be met together; none if the best fit is as near as it should be. */
  private List<String> contradicted(EmulatedFit fit, HistoryMatch match, double[][] draws) {
    double least = Arrays.stream(draws).mapToDouble(fit.sampling().likelihood()::misfit).min().orElseThrow();
    return unlikely(least, fit.z()) || match.least() > HistoryMatch.CUT ? farthest(fit, draws) : List.of();
  }

  /** Whether the least squared distance from the targets is larger than what free unknowns would leave of it by chance. */
  private boolean unlikely(double least, double[][] z) {
    double free = Math.max(1, targets.used().length - new Identifiability(problem, z).learnt());
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
  private List<String> outOfReach(Diagnostics diagnostics) {
    double[] away = distances(diagnostics);
    return HistoryMatch.second(away) > HistoryMatch.CUT ? farthest(away) : List.of();
  }

  private double[] distances(Diagnostics diagnostics) {
    return Arrays.stream(targets.used()).mapToDouble(j -> Math.abs(diagnostics.targets().get(j).z())).toArray();
  }

  private Outcome byApproximation(EmulatedFit fit) {
    ApproximateBayes engine = new ApproximateBayes(history);
    Particles particles = engine.run();
    Posterior posterior = engine.posterior(particles, history.budget.draws());
    return unproven(Engine.APPROXIMATE_BAYES, posterior, Shortfall.of(particles.effectiveSize()), List.of(rejected(fit),
        new Remark.Approximated(particles.runs().length, particles.effectiveSize(), history.size())));
  }

  private Remark rejected(EmulatedFit fit) {
    return new Remark.Rejected(history.done(), fit.guards().complaints(fit.local()));
  }

  private CalibrationVerdict verdict(
      Optional<Shortfall> shortfall, double[][] z, List<String> contradicted, List<Remark> remarks) {
    if (shortfall.isPresent()) {
      return CalibrationVerdict.notConverged(shortfall.get(), remarks);
    }
    Identifiability judgement = new Identifiability(problem, z);
    List<String> open = judgement.open();
    List<PosteriorRidge> ridges = judgement.ridges();
    CalibrationVerdict.Kind kind = CalibrationVerdict.Kind.CONVERGED;
    if (!contradicted.isEmpty()) {
      kind = CalibrationVerdict.Kind.CANNOT_FIT;
    } else if (!open.isEmpty() || !ridges.isEmpty()) {
      kind = CalibrationVerdict.Kind.NOT_IDENTIFIED;
    }
    return new CalibrationVerdict(kind, Optional.empty(), open, ridges, contradicted, List.copyOf(remarks));
  }

  /** Draws with what the simulator would give for them: the emulator's mean, and noise like that of the runs. */
  private Posterior predicted(EmulatedFit fit, double[][] draws, String purpose) {
    double[][] parameters = new double[draws.length][];
    double[] log = new double[draws.length];
    double[][] statistics = new double[draws.length][];
    double[][] noise = SymmetricMatrices.root(fit.emulator().noise());
    for (int k = 0; k < draws.length; k++) {
      double[] mean = fit.emulator().mean(draws[k]);
      double[] off = LowerTriangle.times(noise, RandomStream.of(history.seed, purpose, k).normals(mean.length));
      Arrays.setAll(mean, j -> mean[j] + off[j]);
      parameters[k] = fit.emulator().natural(draws[k]);
      log[k] = fit.sampling().likelihood().at(draws[k], Double.POSITIVE_INFINITY);
      statistics[k] = TransformedTargets.natural(problem, mean);
    }
    return new Posterior(parameters, log, statistics);
  }
}

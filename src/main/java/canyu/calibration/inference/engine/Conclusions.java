package canyu.calibration.inference.engine;

import canyu.calibration.inference.diagnostics.CalibrationVerdict;
import canyu.calibration.inference.diagnostics.Diagnostics;
import canyu.calibration.inference.diagnostics.DiagnosticsOfRuns;
import canyu.calibration.inference.diagnostics.HeldOutSbc;
import canyu.calibration.inference.diagnostics.HistoryMatch;
import canyu.calibration.inference.diagnostics.Identifiability;
import canyu.calibration.inference.diagnostics.PosteriorRidge;
import canyu.calibration.inference.diagnostics.RankCheck;
import canyu.calibration.inference.diagnostics.Remark;
import canyu.calibration.inference.diagnostics.SbcRanks;
import canyu.calibration.inference.diagnostics.Shortfall;
import canyu.calibration.inference.emulator.EmulatedLikelihood;
import canyu.calibration.inference.linear.LowerTriangle;
import canyu.calibration.inference.linear.SymmetricMatrices;
import canyu.calibration.inference.problem.EngineName;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Posterior;
import canyu.calibration.inference.problem.RandomStream;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.TransformedTargets;
import canyu.calibration.inference.problem.Unknowns;
import canyu.calibration.inference.sampling.Chains;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** What comes of a posterior: how far it can be trusted, and the verdict. */
final class Conclusions {

  private static final double MISFIT_P = 1e-3;
  private static final double AWAY = 2;
  private static final double HALF = 0.5;
  private static final int DRAWS_HALVED = 1000;

  private final RunHistory history;
  private final InverseProblem problem;
  private final TransformedTargets targets;

  Conclusions(RunHistory history) {
    this.history = history;
    this.problem = history.problem;
    this.targets = TransformedTargets.of(problem);
  }

  /**
   * What an emulated likelihood has come to, whose draws runs have corrected.
   *
   * @param ranks of truths in simulated surveys, if there were any
   */
  InferenceOutcome ofCorrected(CorrectedPosterior corrected, Optional<SbcRanks> ranks, List<Shortfall> shortfalls) {
    Posterior posterior = corrected.posterior();
    Diagnostics diagnostics = new DiagnosticsOfRuns(
        problem, posterior, corrected.tempered(HALF, DRAWS_HALVED), ranks).diagnostics();
    double[][] z = z(posterior);
    double least = -2 * Arrays.stream(posterior.logLikelihood()).max().orElseThrow();
    List<String> contradicted = unlikely(least, z) ? farthest(distances(diagnostics)) : List.of();
    return outcome(EngineName.NEURAL_LIKELIHOOD, posterior, diagnostics,
        verdict(shortfalls, z, contradicted, List.of(corrected.remark())));
  }

  /** What draws have come to that have no likelihood. */
  InferenceOutcome ofDraws(EngineName engine, Posterior posterior, List<Shortfall> shortfalls, List<Remark> remarks) {
    Diagnostics diagnostics = new DiagnosticsOfRuns(problem, posterior, posterior, Optional.empty()).diagnostics();
    return outcome(
        engine, posterior, diagnostics, verdict(shortfalls, z(posterior), outOfReach(diagnostics), remarks));
  }

  private InferenceOutcome outcome(
      EngineName engine, Posterior posterior, Diagnostics diagnostics, CalibrationVerdict verdict) {
    RankCheck ranks = new RankCheck(diagnostics);
    CalibrationVerdict judged = verdict.remarking(ranks.remarks()).remarking(unmoved()).and(ranks.shortfalls());
    return new InferenceOutcome(judged, engine, posterior, history.runs(), history.told(), diagnostics);
  }

  private List<Remark> unmoved() {
    return history.unmoved().stream().map(each -> (Remark) new Remark.TargetUnmoved(each, history.size())).toList();
  }

  private double[][] z(Posterior posterior) {
    return Arrays.stream(posterior.parameters()).map(draw -> Unknowns.z(problem, draw)).toArray(double[][]::new);
  }

  /** What an emulated likelihood has come to, whose draws are as they are. */
  InferenceOutcome ofEmulator(EngineName engine, EmulatedFit fit, List<Shortfall> shortfalls) {
    double[][] draws = Chains.thinned(fit.chains().together(), history.budget.draws());
    Posterior posterior = predicted(fit, draws, "predictions");
    double[][] half = fit.sampling().tempered(HALF)
        .sample(DRAWS_HALVED / 4, DRAWS_HALVED, history.seed, "halved likelihood", 0).together();
    Diagnostics diagnostics = new DiagnosticsOfRuns(problem, posterior, predicted(fit, half, "predictions halved"),
        Optional.of(HeldOutSbc.of(history, fit.refit(), fit.chains().together()))).diagnostics();
    HistoryMatch match = HistoryMatch.of(fit.emulator(), fit.sampling().likelihood(), targets, draws);
    List<String> contradicted = contradicted(fit, match, draws);
    return outcome(
        engine, posterior, diagnostics, verdict(shortfalls, fit.z(), contradicted, remarks(fit, match)));
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

  private CalibrationVerdict verdict(
      List<Shortfall> shortfalls, double[][] z, List<String> contradicted, List<Remark> remarks) {
    if (!shortfalls.isEmpty()) {
      return CalibrationVerdict.notConverged(shortfalls, remarks);
    }
    Identifiability identifiability = new Identifiability(problem, z);
    List<String> open = identifiability.open();
    List<PosteriorRidge> ridges = identifiability.ridges();
    CalibrationVerdict.Kind kind = CalibrationVerdict.Kind.CONVERGED;
    if (!contradicted.isEmpty()) {
      kind = CalibrationVerdict.Kind.CANNOT_FIT;
    } else if (!open.isEmpty() || !ridges.isEmpty()) {
      kind = CalibrationVerdict.Kind.NOT_IDENTIFIED;
    }
    return new CalibrationVerdict(kind, List.of(), open, ridges, contradicted, List.copyOf(remarks));
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

package canyu.calibration.inference.engine;

import canyu.calibration.inference.diagnostics.EmulatorCheck;
import canyu.calibration.inference.diagnostics.HistoryMatch;
import canyu.calibration.inference.diagnostics.ModeCheck;
import canyu.calibration.inference.diagnostics.Remark;
import canyu.calibration.inference.emulator.Emulator;
import canyu.calibration.inference.emulator.Refit;
import canyu.calibration.inference.linear.Columns;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.TransformedTargets;
import canyu.calibration.inference.problem.Unknowns;
import canyu.calibration.inference.sampling.Chains;
import canyu.calibration.inference.sampling.PosteriorSampling;
import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A posterior by an emulator, and where it comes from.
 *
 * @param emulator of the runs near the posterior
 * @param refit makes the same kind of emulator without some runs
 * @param z of the draws
 * @param misfit mean over draws of the squared distance from the targets
 * @param local whether the runs lie near the posterior, after two rounds at least
 */
record EmulatedFit(Emulator emulator, Refit refit, PosteriorSampling sampling, Chains chains, double[][] z,
    EmulatorCheck check, double misfit, boolean local) {

  private static final int DRAWS_OF_A_ROUND = 2000;
  private static final int EFFECTIVE_OF_A_ROUND = 400;
  /** Root mean square changes below this, in standard deviations, are hardly more than the luck of the draws. */
  private static final double SETTLED = 0.08;
  private static final double SURE = 0.02;

  /**
   * Samples the posterior that an emulator gives.
   *
   * @param place a number that no other sampling of this calibration has
   * @param last whether there is no further round, so that there must be enough draws to hand out
   */
  static EmulatedFit of(RunHistory history, Emulator emulator, Refit refit, int place, boolean last, boolean local) {
    TransformedTargets targets = TransformedTargets.of(history.problem);
    PosteriorSampling sampling = PosteriorSampling.of(history.problem, emulator, targets);
    int kept = last ? Math.max(DRAWS_OF_A_ROUND, history.budget.draws()) : DRAWS_OF_A_ROUND;
    Chains chains = sampling.sample(last ? kept / 2 : EFFECTIVE_OF_A_ROUND, kept, history.seed, "posterior", place);
    double[][] draws = chains.together();
    double[][] z = Arrays.stream(draws).map(emulator::z).toArray(double[][]::new);
    double misfit = Arrays.stream(draws).mapToDouble(sampling.likelihood()::misfit).average().orElseThrow();
    EmulatorCheck check = EmulatorCheck.of(emulator, targets, chains, new ModeCheck(history, emulator, targets, z).share());
    return new EmulatedFit(emulator, refit, sampling, chains, z, check, misfit, local);
  }

  /** The same with enough draws to hand out. */
  EmulatedFit finished(RunHistory history, int place) {
    return of(history, emulator, refit, place, true, local);
  }

  /** Whether a further round is of no use: it would find the same again, and as surely, or nothing fits at all. */
  boolean ends(InverseProblem problem, EmulatedFit before) {
    return hopeless(TransformedTargets.of(problem))
        || settled(Unknowns.fitted(problem), before.z) && doubt() < SURE;
  }

  /** Whether fitted unknowns have about the same mean and spread as after the round before. */
  private boolean settled(int[] fitted, double[][] before) {
    double shift = 0;
    double stretch = 0;
    for (int i : fitted) {
      double[] now = column(z, i);
      double[] then = column(before, i);
      double sd = Math.sqrt(StatUtils.variance(now));
      shift += StrictMath.pow((StatUtils.mean(now) - StatUtils.mean(then)) / sd, 2) / fitted.length;
      stretch += StrictMath.pow(StrictMath.log(sd / Math.sqrt(StatUtils.variance(then))), 2) / fitted.length;
    }
    return Math.sqrt(shift) < SETTLED && Math.sqrt(stretch) < SETTLED;
  }

  private double doubt() {
    return sampling.likelihood().doubt(Columns.means(chains.together()));
  }

  private boolean hopeless(TransformedTargets targets) {
    return HistoryMatch.of(emulator, sampling.likelihood(), targets, chains.together()).least() > HistoryMatch.CUT;
  }

  private static double[] column(double[][] rows, int column) {
    return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
  }

  /** Why it was rejected after so many runs. */
  Remark remark(int runs) {
    return new Remark.Rejected(runs, check.objections(local));
  }

  boolean trusted() {
    return check.objections(local).isEmpty();
  }
}

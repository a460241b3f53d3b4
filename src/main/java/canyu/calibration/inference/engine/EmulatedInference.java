package canyu.calibration.inference.engine;

import canyu.calibration.inference.emulator.QuadraticEmulator;
import canyu.calibration.inference.emulator.Refit;
import canyu.calibration.inference.problem.Engine;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Proposal;
import canyu.calibration.inference.problem.RunHistory;
import canyu.calibration.inference.problem.TransformedTargets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * The main engine: rounds of runs, each about the posterior of those before, and a quadratic emulator of the statistics
 * near that posterior (synthetic likelihood after Wood 2010, on an emulator as in Meeds and Welling 2014). Nuisance
 * unknowns are looked for together with the fitted ones, since near the observation the ones make up for the others.
 */
final class EmulatedInference {

  private static final double WIDER = 1.5;
  private static final double NEAR = 0.95;
  private static final int LEAST_POINTS = 100;
  private static final int POINTS_PER_FEATURE = 2;

  private final RunHistory history;
  private final InverseProblem problem;
  private final TransformedTargets targets;
  private final int dimensions;
  private final EmulatedFit latest;

  EmulatedInference(RunHistory history) {
    this.history = history;
    this.problem = history.problem;
    this.targets = TransformedTargets.of(problem);
    this.dimensions = problem.unknowns().size();
    this.latest = run();
  }

  EmulatedFit latest() {
    return latest;
  }

  private EmulatedFit run() {
    int rounds = history.budget.rounds();
    int batch = history.budget.runs() / rounds;
    Proposal proposal = Proposal.prior(dimensions);
    EmulatedFit fit = null;
    for (int round = 0; round < rounds; round++) {
      if (round > 0 && !history.hasTimeFor(batch)) {
        return fit;
      }
      history.simulate(proposal, round == rounds - 1 ? history.left() : batch);
      boolean last = round == rounds - 1;
      EmulatedFit before = fit;
      int[] near = fit == null ? IntStream.range(0, history.size()).toArray() : near(fit.z(), fit.emulator().features()[0].length);
      fit = fit(near, 2 * round, false, round > 1);
      if (round > 0) {
        fit = fit(near(fit.z(), fit.emulator().features()[0].length), 2 * round + 1, last, round > 1);
      }
      history.tell(Engine.EMULATED_LIKELIHOOD, fit.misfit() / targets.used().length, fit.chains().effectiveSize());
      proposal = Proposal.widened(fit.z(), WIDER);
      if (round > 0 && !fit.trusted()) {
        return fit;
      }
      if (!last && fit.ends(problem, before)) {
        return fit.finished(history, 2 * rounds);
      }
    }
    return fit;
  }

  /** The runs near some z, and never fewer than an emulator of so many features needs. */
  private int[] near(double[][] about, int features) {
    Proposal region = Proposal.widened(about, WIDER);
    double farthest = new ChiSquaredDistribution(dimensions).inverseCumulativeProbability(NEAR);
    double[] distance = history.z.stream().mapToDouble(region::distance).toArray();
    List<Integer> sorted = IntStream.range(0, distance.length).boxed()
        .sorted(Comparator.comparingDouble(k -> distance[k])).toList();
    int inside = (int) Arrays.stream(distance).filter(d -> d <= farthest).count();
    int enough = Math.min(sorted.size(), Math.max(LEAST_POINTS, POINTS_PER_FEATURE * features));
    return sorted.subList(0, Math.max(inside, enough)).stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private EmulatedFit fit(int[] near, int place, boolean last, boolean local) {
    QuadraticEmulator emulator =
        QuadraticEmulator.fit(problem, RunHistory.rows(history.natural, near), RunHistory.rows(history.statistics, near));
    Refit refit = leftOut -> {
      int[] rest = RunHistory.without(near, leftOut);
      return QuadraticEmulator.fit(problem, emulator.coordinates(), RunHistory.rows(history.natural, rest),
          RunHistory.rows(history.statistics, rest));
    };
    return EmulatedFit.of(history, emulator, refit, place, last, local);
  }
}

package canyu.calibration.inference.engine;

import canyu.calibration.inference.emulator.QuadraticEmulator;
import canyu.calibration.inference.emulator.Refit;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Proposal;
import canyu.calibration.inference.problem.RunHistory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Quadratic emulators of the runs near the posterior. Nuisance unknowns are looked for together with the fitted ones,
 * since near the observation the ones make up for the others.
 */
final class LocalQuadratics implements Rounds.LocalEmulators {

  /** By how much wider than the posterior runs are spread. */
  private static final double WIDER = 1.5;
  private static final double NEAR = 0.95;
  private static final int LEAST_POINTS = 100;
  private static final int POINTS_PER_FEATURE = 2;

  private final RunHistory history;
  private final InverseProblem problem;

  LocalQuadratics(RunHistory history) {
    this.history = history;
    this.problem = history.problem;
  }

  @Override
  public Proposal region(EmulatedFit before) {
    return Proposal.widened(before.z(), WIDER);
  }

  @Override
  public void simulate(EmulatedFit before, Proposal region, int runs) {
    history.simulate(region, runs);
  }

  /** After the first round twice: once near the posterior before, and once near the one that this gives. */
  @Override
  public EmulatedFit fit(Optional<EmulatedFit> before, int round, boolean last) {
    boolean local = round > 1;
    int[] near = before.map(this::near).orElseGet(() -> IntStream.range(0, history.size()).toArray());
    EmulatedFit fit = fit(near, 2 * round, false, local);
    return round == 0 ? fit : fit(near(fit), 2 * round + 1, last, local);
  }

  @Override
  public int placeAfter(int rounds) {
    return 2 * rounds;
  }

  /** The runs near some z, and never fewer than an emulator of so many features needs. */
  private int[] near(EmulatedFit about) {
    int features = about.emulator().features()[0].length;
    Proposal region = region(about);
    double farthest = new ChiSquaredDistribution(problem.unknowns().size()).inverseCumulativeProbability(NEAR);
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

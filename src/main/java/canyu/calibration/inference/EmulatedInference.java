package canyu.calibration.inference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * The main engine: rounds of runs, each about the posterior of those before, and a quadratic emulator of the statistics
 * near that posterior (synthetic likelihood after Wood 2010, on an emulator as in Meeds and Welling 2014). Carried
 * unknowns are looked for together with the fitted ones, since near the observation the ones make up for the others.
 */
final class EmulatedInference {

  private static final double WIDER = 1.5;
  private static final double NEAR = 0.95;
  private static final int DRAWS_OF_A_ROUND = 2000;
  private static final int EFFECTIVE_OF_A_ROUND = 400;
  private static final int LEAST_POINTS = 100;
  private static final int POINTS_PER_FEATURE = 2;

  private final Ledger ledger;
  private final Problem problem;
  private final Targets targets;
  private final int dimensions;
  private final Fit latest;

  /**
   * A posterior and where it comes from.
   *
   * @param near the runs that the emulator was made from
   * @param scores of the draws
   * @param misfit mean over draws of the squared distance from the targets
   * @param local whether the runs lie near the posterior, after two rounds at least
   */
  record Fit(int[] near, Emulator emulator, PosteriorSampling sampling, Chains chains, double[][] scores,
      Guards guards, double misfit, boolean local) {

    boolean trusted() {
      return guards.complaints(local).isEmpty();
    }
  }

  EmulatedInference(Ledger ledger) {
    this.ledger = ledger;
    this.problem = ledger.problem;
    this.targets = Targets.of(problem);
    this.dimensions = problem.unknowns().size();
    this.latest = run();
  }

  Fit latest() {
    return latest;
  }

  private Fit run() {
    int rounds = ledger.budget.rounds();
    int batch = ledger.budget.runs() / rounds;
    Proposal proposal = Proposal.prior(dimensions);
    Fit fit = null;
    for (int round = 0; round < rounds; round++) {
      if (round > 0 && !ledger.hasTimeFor(batch)) {
        return fit;
      }
      ledger.simulate(proposal, round == rounds - 1 ? ledger.left() : batch);
      boolean last = round == rounds - 1;
      int[] near = fit == null ? IntStream.range(0, ledger.size()).toArray() : near(fit.scores(), fit.emulator().features.count());
      fit = fit(near, 2 * round, false, round > 1);
      if (round > 0) {
        fit = fit(near(fit.scores(), fit.emulator().features.count()), 2 * round + 1, last, round > 1);
      }
      ledger.tell(Engine.EMULATED_LIKELIHOOD, fit.misfit() / targets.used().length, fit.chains().effectiveSize());
      proposal = Proposal.widened(fit.scores(), WIDER);
      if (round > 0 && !fit.trusted()) {
        return fit;
      }
    }
    return fit;
  }

  /** The runs near some scores, and never fewer than an emulator of so many features needs. */
  private int[] near(double[][] about, int features) {
    Proposal region = Proposal.widened(about, WIDER);
    double farthest = new ChiSquaredDistribution(dimensions).inverseCumulativeProbability(NEAR);
    double[] distance = ledger.scores.stream().mapToDouble(region::distance).toArray();
    List<Integer> sorted = IntStream.range(0, distance.length).boxed()
        .sorted(Comparator.comparingDouble(k -> distance[k])).toList();
    int inside = (int) Arrays.stream(distance).filter(d -> d <= farthest).count();
    int enough = Math.min(sorted.size(), Math.max(LEAST_POINTS, POINTS_PER_FEATURE * features));
    return sorted.subList(0, Math.max(inside, enough)).stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private Fit fit(int[] near, int place, boolean last, boolean local) {
    Emulator emulator =
        Emulator.fit(problem, Ledger.rows(ledger.natural, near), Ledger.rows(ledger.statistics, near));
    PosteriorSampling sampling = PosteriorSampling.of(problem, emulator, targets);
    int kept = last ? Math.max(DRAWS_OF_A_ROUND, ledger.budget.draws()) : DRAWS_OF_A_ROUND;
    Chains chains = sampling.sample(last ? kept / 2 : EFFECTIVE_OF_A_ROUND, kept, ledger.seed, "posterior", place);
    double[][] draws = chains.together();
    int[] all = Unknowns.all(problem);
    double[][] scores = Arrays.stream(draws).map(draw -> emulator.scores(all, draw)).toArray(double[][]::new);
    double misfit = Arrays.stream(draws).mapToDouble(sampling.likelihood()::misfit).average().orElseThrow();
    Guards guards = Guards.of(emulator, targets, chains, new LostModes(ledger, emulator, targets, scores).share());
    return new Fit(near, emulator, sampling, chains, scores, guards, misfit, local);
  }
}

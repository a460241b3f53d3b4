package canyu.calibration.inference;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The posterior of an emulator, corrected by runs of the simulator.
 *
 * <p>Draws are made as if the emulator were the simulator and then moved by what it misses. Where there are more draws
 * than runs, the others take over what was missed at those that were run.
 */
final class CorrectedPosterior {

  /** The part of all runs that are for corrections, at most. */
  private static final int PART = 3;

  private final Ledger ledger;
  private final Problem problem;
  private final Targets targets;
  private final EmulatedFit fit;
  private final PosteriorSampling trusting;
  private final Correction correction;
  private final double[][] points;
  private final Correction.Moved moved;

  CorrectedPosterior(Ledger ledger, EmulatedFit fit) {
    this.ledger = ledger;
    this.fit = fit;
    problem = ledger.problem;
    targets = Targets.of(problem);
    trusting = PosteriorSampling.trusting(problem, fit.emulator(), targets);
    correction = correction(targets);
    double[][] draws = drawn(trusting, "draws to be corrected", ledger.budget.draws());
    moved = moved(Chains.thinned(draws, Math.min(draws.length, ledger.left() / Correction.PASSES)));
    points = draws.length == moved.points().length ? moved.points() : takingOver(draws, correction);
  }

  /** Whether a problem can be corrected: if runs were all the noise, they would be the likelihood, not its check. */
  static boolean possible(Problem problem) {
    Targets targets = Targets.of(problem);
    return IntStream.of(targets.used()).allMatch(j -> targets.error()[j][j] > 0);
  }

  /** How many runs it takes. */
  static int runs(Budget budget) {
    return Math.min(budget.draws() * Correction.PASSES, budget.runs() / PART);
  }

  private Correction correction(Targets with) {
    return new Correction(fit.emulator(), with, Proposal.prior(problem.unknowns().size()).covariance());
  }

  private double[][] drawn(PosteriorSampling sampling, String purpose, int number) {
    return Chains.thinned(sampling.sample(number / 2, number, ledger.seed, purpose, 0).together(), number);
  }

  private Correction.Moved moved(double[][] draws) {
    Proposal about = Proposal.widened(draws, 1);
    long first = ledger.done();
    long[] luck = IntStream.range(0, draws.length).mapToLong(k -> first + k).toArray();
    return correction.of(draws, at -> {
      double[][] given = Arrays.stream(ledger.simulate(at, luck, about))
          .map(row -> Targets.transformed(problem, row)).toArray(double[][]::new);
      double distance = Arrays.stream(given).mapToDouble(targets::distance).filter(Double::isFinite).average().orElse(0);
      ledger.tell(Engine.CORRECTED_LIKELIHOOD, distance / targets.used().length, draws.length);
      return given;
    });
  }

  /** Draws moved by what was missed at others. */
  private double[][] takingOver(double[][] draws, Correction by) {
    return IntStream.range(0, draws.length).parallel().mapToObj(k -> by.moved(draws[k], missed(k)))
        .toArray(double[][]::new);
  }

  private double[] missed(int draw) {
    return moved.missed()[draw % moved.missed().length];
  }

  /** The likelihood as if the emulator were the simulator. */
  EmulatedLikelihood trustingLikelihood() {
    return trusting.likelihood();
  }

  /** The corrected draws. */
  Posterior posterior() {
    return posterior(points);
  }

  /** The same with the likelihood raised to a power, which takes no further runs. */
  Posterior tempered(double power, int number) {
    double[][] draws = drawn(trusting.tempered(power), "tempered draws to be corrected", number);
    return posterior(takingOver(draws, correction(targets.lessSure(power))));
  }

  private Posterior posterior(double[][] at) {
    double[][] parameters = new double[at.length][];
    double[][] statistics = new double[at.length][];
    double[] log = new double[at.length];
    for (int k = 0; k < at.length; k++) {
      double[] missed = missed(k);
      double[] given = fit.emulator().mean(at[k]);
      Arrays.setAll(given, j -> given[j] + missed[j]);
      parameters[k] = fit.emulator().natural(at[k]);
      statistics[k] = Targets.natural(problem, given);
      log[k] = -targets.distance(given) / 2;
    }
    return new Posterior(parameters, log, statistics);
  }

  /** How far the emulator is from the simulator, in words. */
  String inWords() {
    double[][] change = new double[moved.missed().length][];
    Arrays.setAll(change, k -> Correction.difference(moved.missed()[k], moved.madeFor()[k]));
    return String.format(Locale.ROOT,
        "%d draws were corrected by runs of the model: the emulator missed by %.2f standard errors of"
        + " the answers, and after the correction by %.2f",
        change.length, correction.size(moved.firstMissed()), correction.size(change));
  }
}

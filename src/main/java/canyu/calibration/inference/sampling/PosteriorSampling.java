package canyu.calibration.inference.sampling;

import canyu.calibration.inference.emulator.EmulatedLikelihood;
import canyu.calibration.inference.emulator.Emulator;
import canyu.calibration.inference.linear.Covariance;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.TransformedTargets;
import canyu.calibration.inference.problem.Unknowns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Samples the posterior of an emulated likelihood, where the emulator has runs to rely on.
 *
 * @param power of the likelihood; 1 as it is
 */
public record PosteriorSampling(InverseProblem problem, Emulator emulator, EmulatedLikelihood likelihood, double power) {

  private static final int CHAINS = 4;
  private static final int LEAST_DRAWS = 500;
  private static final int DOUBLINGS = 5;
  private static final double FARTHER = 1.2;

  public static PosteriorSampling of(InverseProblem problem, Emulator emulator, TransformedTargets targets) {
    return new PosteriorSampling(problem, emulator, new EmulatedLikelihood(emulator, targets), 1);
  }

  /** The posterior as if the emulator were the simulator. */
  public static PosteriorSampling trusting(InverseProblem problem, Emulator emulator, TransformedTargets targets) {
    return new PosteriorSampling(problem, emulator, EmulatedLikelihood.trusting(emulator, targets), 1);
  }

  /** The same with the likelihood raised to a power. */
  public PosteriorSampling tempered(double exponent) {
    return new PosteriorSampling(problem, emulator, likelihood, exponent);
  }

  /** Prior times likelihood; nothing where the emulator would have to extrapolate. */
  private EmulatedPosterior target(EmulatedLikelihood own, double farthest) {
    return new EmulatedPosterior(EmulatedPosterior.prior(emulator), own, power, farthest);
  }

  private double farthest() {
    return FARTHER * Arrays.stream(emulator.points()).mapToDouble(likelihood::growth).max().orElseThrow();
  }

  /**
   * Draws until there are enough that are as good as independent.
   *
   * @param wanted effective number of draws
   * @param kept how many draws are returned, about
   */
  public Chains sample(int wanted, int kept, long seed, String purpose, long place) {
    double farthest = farthest();
    double[][] starts = starts(farthest);
    Sampler sampler = new Sampler(() -> target(likelihood.copy(), farthest), starts, emulator.counting(),
        NormalApproximation.from(starts[0], emulator, likelihood), seed, purpose, place);
    int[] fitted = Unknowns.fitted(problem);
    sampler.warmUp();
    int steps = Math.max(LEAST_DRAWS, (kept + CHAINS - 1) / CHAINS);
    int thinning = 1;
    Chains chains = Chains.of(sampler.draw(steps, 1), fitted);
    for (int k = 0; k < DOUBLINGS && chains.effectiveSize() < wanted; k++) {
      thinning *= 2;
      chains = Chains.of(sampler.draw(steps * thinning, thinning), fitted);
    }
    return chains;
  }

  /** Good points that are far from each other, so that chains can find several modes. */
  private double[][] starts(double farthest) {
    Sampler.LogDensity target = target(likelihood, farthest);
    double[][] points = emulator.points();
    double[] log = Arrays.stream(points).mapToDouble(target::at).toArray();
    List<Integer> good = IntStream.range(0, points.length).boxed()
        .sorted(Comparator.comparingDouble(k -> -log[k]))
        .limit(Math.max(CHAINS, points.length / 5))
        .toList();
    double[][] covariance = Covariance.of(points);
    List<Integer> starts = new ArrayList<>(good.subList(0, 1));
    while (starts.size() < CHAINS) {
      starts.add(good.stream()
          .max(Comparator.comparingDouble(k -> starts.stream()
              .mapToDouble(s -> apart(points[k], points[s], covariance)).min().orElseThrow()))
          .orElseThrow());
    }
    return starts.stream().map(k -> points[k]).toArray(double[][]::new);
  }

  private double apart(double[] a, double[] b, double[][] covariance) {
    return IntStream.of(Unknowns.fitted(problem))
        .mapToDouble(i -> StrictMath.pow(a[i] - b[i], 2) / covariance[i][i]).sum();
  }
}

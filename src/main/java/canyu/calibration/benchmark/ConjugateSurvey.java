package canyu.calibration.benchmark;

import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Observation;
import canyu.calibration.inference.problem.RandomStream;
import canyu.calibration.inference.problem.Statistic;
import canyu.calibration.inference.problem.Unknown;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;

/** 1,402 independent residents say yes with an unknown probability, and 701 did: the posterior is Beta(702, 702). */
record ConjugateSurvey() implements BenchmarkTask {

  private static final int RESPONDENTS = 1402;
  private static final int YES = 701;

  @Override
  public InverseProblem problem() {
    return new InverseProblem(List.of(Unknown.fitted("p", Sbibm.prior("U(0, 1)"))), List.of(Statistic.share("yes")),
        Observation.exact((double) YES / RESPONDENTS));
  }

  @Override
  public double[] run(double[] unknowns, long seed, long run) {
    RandomStream random = RandomStream.of(seed, "survey", run);
    long yes = IntStream.range(0, RESPONDENTS).filter(i -> random.nextDouble() < unknowns[0]).count();
    return new double[] {(double) yes / RESPONDENTS};
  }

  @Override
  public double[][] reference() {
    BetaDistribution beta = new BetaDistribution(1 + YES, 1 + RESPONDENTS - YES);
    return IntStream.range(0, GaussianLinear.DRAWS)
        .mapToObj(k -> new double[] {beta.inverseCumulativeProbability((k + 0.5) / GaussianLinear.DRAWS)})
        .toArray(double[][]::new);
  }
}

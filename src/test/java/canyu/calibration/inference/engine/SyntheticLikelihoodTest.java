package canyu.calibration.inference.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.diagnostics.CalibrationVerdict;
import canyu.calibration.inference.diagnostics.Diagnostics;
import canyu.calibration.inference.diagnostics.Shortfall;
import canyu.calibration.inference.problem.EngineName;
import canyu.calibration.inference.problem.InferenceBudget;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Lines;
import canyu.calibration.inference.problem.Observation;
import canyu.calibration.inference.problem.Posterior;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.inference.problem.RandomStream;
import canyu.calibration.inference.problem.RoundProgress;
import canyu.calibration.inference.problem.Simulator;
import canyu.calibration.inference.problem.Statistic;
import canyu.calibration.inference.problem.Unknown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class SyntheticLikelihoodTest {

  private static final InferenceBudget BUDGET = new InferenceBudget(400, 3, Double.POSITIVE_INFINITY, 1000);

  private static InferenceOutcome run(InverseProblem problem, Simulator simulator) {
    return new SyntheticLikelihood().infer(problem, simulator, BUDGET, 1, ProgressListener.NONE);
  }

  /** With one target a parameter, noise 0.3 and error 0.4, the posterior is N(0.8 x, 0.2): precisions 1 and 1/0.25. */
  @Test
  void aLinearSimulatorHasItsExactPosterior() {
    InferenceOutcome outcome = run(surveyed(0.4, 0.5, -1), Lines.simulator(0.3, new double[][] {{1, 0}, {0, 1}}));

    assertThat(outcome.verdict().kind()).isEqualTo(CalibrationVerdict.Kind.CONVERGED);
    assertThat(outcome.engine()).isEqualTo(EngineName.SYNTHETIC_LIKELIHOOD);
    double sd = Math.sqrt(0.2);
    double[] means = {0.4, -0.8};
    for (int i = 0; i < 2; i++) {
      double[] draws = outcome.posterior().column(i);
      assertThat(StatUtils.mean(draws)).isCloseTo(means[i], within(0.15 * sd));
      assertThat(Math.sqrt(StatUtils.variance(draws))).isCloseTo(sd, within(0.12 * sd));
    }
  }

  private static InverseProblem surveyed(double error, double... values) {
    double[][] sampling = new double[values.length][values.length];
    for (int j = 0; j < values.length; j++) {
      sampling[j][j] = error * error;
    }
    double[][] none = new double[values.length][values.length];
    return new InverseProblem(List.of(Lines.standardNormal("a"), Lines.standardNormal("b")),
        IntStream.range(0, values.length).mapToObj(j -> Statistic.number("x" + j)).toList(),
        new Observation(values, sampling, none, none, new boolean[values.length]));
  }

  /** x = a + 2 c + noise 0.5 with c nuisance: a has variance 1 − 1/(1 + 4 + 0.25), and makes up for c. */
  @Test
  void fittedUnknownsMakeUpForCarriedOnes() {
    InverseProblem problem = new InverseProblem(
        List.of(Lines.standardNormal("a"), Unknown.nuisance("c", Lines.normal())),
        Lines.statistics("x"), Observation.exact(1));
    Posterior posterior = run(problem, Lines.simulator(0.5, new double[][] {{1, 2}})).posterior();

    double expected = Math.sqrt(1 - 1 / 5.25);
    assertThat(Math.sqrt(StatUtils.variance(posterior.column(0)))).isCloseTo(expected, within(0.1));
    double product = IntStream.range(0, posterior.size())
        .mapToDouble(k -> posterior.parameters()[k][0] * posterior.parameters()[k][1]).average().orElseThrow()
        - StatUtils.mean(posterior.column(0)) * StatUtils.mean(posterior.column(1));
    assertThat(product).isCloseTo(-2 / 5.25, within(0.12));
  }

  @Test
  void targetsThatContradictEachOtherAreNamed() {
    InverseProblem problem = new InverseProblem(List.of(Lines.standardNormal("a"), Lines.standardNormal("b")),
        Lines.statistics("one", "same as one", "other"), Observation.exact(1, -1, 0.3));
    CalibrationVerdict verdict = run(problem, Lines.simulator(0.1, new double[][] {{1, 0}, {1, 0}, {0, 1}})).verdict();

    assertThat(verdict.kind()).isEqualTo(CalibrationVerdict.Kind.CANNOT_FIT);
    assertThat(verdict.targets()).containsExactlyInAnyOrder("one", "same as one");
  }

  @Test
  void unknownsThatOnlyTheirSumFixesAreARidge() {
    InverseProblem problem = new InverseProblem(
        List.of(Lines.standardNormal("a"), Lines.standardNormal("b"), Lines.standardNormal("c")),
        Lines.statistics("sum", "c"), Observation.exact(0.5, 0.2));
    CalibrationVerdict verdict = run(problem, Lines.simulator(0.2, new double[][] {{1, 1, 0}, {0, 0, 1}})).verdict();

    assertThat(verdict.kind()).isEqualTo(CalibrationVerdict.Kind.NOT_IDENTIFIED);
    assertThat(verdict.ridges()).singleElement().satisfies(ridge -> {
      assertThat(ridge.weights()).containsOnlyKeys("a", "b");
      assertThat(ridge.weights().get("a") * ridge.weights().get("b")).isNegative();
      assertThat(ridge.varianceRatio()).isGreaterThan(0.8);
    });
  }

  @Test
  void anUnknownThatNothingDependsOnIsNamed() {
    InverseProblem problem = new InverseProblem(List.of(Lines.standardNormal("a"), Lines.standardNormal("idle")),
        Lines.statistics("x"), Observation.exact(0.5));
    CalibrationVerdict verdict = run(problem, Lines.simulator(0.2, new double[][] {{1, 0}})).verdict();

    assertThat(verdict.kind()).isEqualTo(CalibrationVerdict.Kind.NOT_IDENTIFIED);
    assertThat(verdict.unknowns()).containsExactly("idle");
  }

  @Test
  void bothModesAreFound() {
    InverseProblem problem = new InverseProblem(List.of(Lines.standardNormal("a")), Lines.statistics("size"), Observation.exact(1));
    Simulator sizes = (first, parameters) -> IntStream.range(0, parameters.length)
        .mapToObj(k -> new double[] {
            Math.abs(parameters[k][0]) + 0.05 * RandomStream.of(3, "noise", first + k).nextGaussian()})
        .toArray(double[][]::new);
    InferenceOutcome outcome = run(problem, sizes);

    double[] draws = outcome.posterior().column(0);
    assertThat(Arrays.stream(draws).filter(a -> a > 0).count()).isBetween(150L, 850L);
    assertThat(Arrays.stream(draws).map(Math::abs).filter(a -> a > 0.7 && a < 1.3).count()).isGreaterThan(850);
  }

  @Test
  void theProofHoldsWhereTheLikelihoodIsRight() {
    Diagnostics diagnostics = run(surveyed(0.4, 0.5, -1), Lines.simulator(0.3, new double[][] {{1, 0}, {0, 1}})).diagnostics();

    assertThat(diagnostics.trials()).isGreaterThan(50);
    double sd = Math.sqrt(0.9 * 0.1 / diagnostics.trials());
    assertThat(diagnostics.unknowns()).allSatisfy(unknown -> {
      assertThat(unknown.coverage()).isCloseTo(0.9, within(4 * sd));
      assertThat(unknown.rankP()).isGreaterThan(1e-4);
      assertThat(unknown.shrinkage()).isCloseTo(0.8, within(0.06));
      assertThat(unknown.halvedSd()).as("√(1/3) with precision 1 + 4/2").isCloseTo(0.577, within(0.07));
    });
    assertThat(diagnostics.targets()).allSatisfy(target -> assertThat(Math.abs(target.z())).isLessThan(1));
  }

  @Test
  void whatIsHeldOutIsOnlyCompared() {
    double[][] none = new double[2][2];
    InverseProblem problem = new InverseProblem(List.of(Lines.standardNormal("a")), Lines.statistics("x", "held"),
        new Observation(new double[] {0.5, 9}, none, none, none, new boolean[] {false, true}));
    InferenceOutcome outcome = run(problem, Lines.simulator(0.3, new double[][] {{1}, {1}}));

    assertThat(outcome.verdict().kind()).isEqualTo(CalibrationVerdict.Kind.CONVERGED);
    assertThat(outcome.diagnostics().targets().get(1)).satisfies(held -> {
      assertThat(held.heldOut()).isTrue();
      assertThat(held.z()).isGreaterThan(10);
    });
  }

  @Test
  void theSameSeedGivesTheSameDrawsOnAnyNumberOfThreads() {
    InverseProblem problem = surveyed(0.4, 0.5, -1);
    Simulator parallel = Lines.simulator(0.3, new double[][] {{1, 0}, {0, 1}});
    Simulator oneByOne = (first, parameters) -> IntStream.range(0, parameters.length)
        .mapToObj(k -> parallel.simulate(first + k, new double[][] {parameters[k]})[0]).toArray(double[][]::new);

    assertThat(run(problem, oneByOne).posterior().parameters())
        .isDeepEqualTo(run(problem, parallel).posterior().parameters());
  }

  @Test
  void failedRunsAreLeftOutAndProgressIsTold() {
    Simulator sound = Lines.simulator(0.3, new double[][] {{1, 0}, {0, 1}});
    Simulator failing = (first, parameters) -> {
      double[][] results = sound.simulate(first, parameters);
      for (int k = 0; k < results.length; k++) {
        results[k][0] = (first + k) % 10 == 0 ? Double.NaN : results[k][0];
      }
      return results;
    };
    List<RoundProgress> heard = new ArrayList<>();
    InferenceOutcome outcome = new SyntheticLikelihood().infer(surveyed(0.4, 0.5, -1), failing, BUDGET, 1, heard::add);

    assertThat(outcome.runs().size()).isEqualTo(360);
    assertThat(outcome.verdict().kind()).isEqualTo(CalibrationVerdict.Kind.CONVERGED);
    assertThat(heard).isEqualTo(outcome.rounds()).hasSize(3);
    assertThat(heard.get(2).runsDone()).isEqualTo(400);
  }

  /** An engine that took the noise for the same everywhere would be off by a third of a standard deviation. */
  @Test
  void countsHaveTheirExactPosterior() {
    double observed = 3;
    Simulator counts = (first, parameters) -> IntStream.range(0, parameters.length)
        .mapToObj(k -> new double[] {
            new PoissonDistribution(RandomStream.of(5, "counts", first + k), Math.exp(1.5 + parameters[k][0]), 1e-9, 10_000)
                .sample()})
        .toArray(double[][]::new);
    InverseProblem problem =
        new InverseProblem(List.of(Lines.standardNormal("a")), Lines.statistics("count"), Observation.exact(observed));
    double[] draws = new SyntheticLikelihood().infer(problem, counts, new InferenceBudget(1600, 4, Double.POSITIVE_INFINITY, 4000), 1, ProgressListener.NONE)
        .posterior().column(0);

    double[] at = IntStream.rangeClosed(-5000, 5000).mapToDouble(i -> i / 1000.0).toArray();
    double[] weights = Arrays.stream(at)
        .map(a -> Math.exp(observed * (1.5 + a) - Math.exp(1.5 + a) - a * a / 2)).toArray();
    double sum = StatUtils.sum(weights);
    double mean = IntStream.range(0, at.length).mapToDouble(i -> at[i] * weights[i] / sum).sum();
    double sd = Math.sqrt(IntStream.range(0, at.length).mapToDouble(i -> at[i] * at[i] * weights[i] / sum).sum() - mean * mean);
    assertThat(StatUtils.mean(draws)).isCloseTo(mean, within(0.15 * sd));
    assertThat(Math.sqrt(StatUtils.variance(draws))).isCloseTo(sd, within(0.15 * sd));
  }

  /** One answer, twelve unknowns and noise that no emulator takes for normal: few runs are like the observation. */
  @Test
  void aPosteriorOfFewParticlesHasNotConverged() {
    List<Unknown> unknowns = IntStream.range(0, 12).mapToObj(i -> i == 0 ? Lines.standardNormal("a")
        : Unknown.nuisance("c" + i, Lines.normal())).toList();
    Simulator uneven = (first, parameters) -> IntStream.range(0, parameters.length)
        .mapToObj(k -> new double[] {parameters[k][0] + Math.pow(RandomStream.of(3, "noise", first + k).nextGaussian(), 3)})
        .toArray(double[][]::new);

    InferenceOutcome outcome = run(new InverseProblem(unknowns, Lines.statistics("x"), Observation.exact(0.5)), uneven);

    assertThat(outcome.engine()).isEqualTo(EngineName.APPROXIMATE_BAYES);
    assertThat(outcome.verdict().kind()).isEqualTo(CalibrationVerdict.Kind.NOT_CONVERGED);
    assertThat(outcome.verdict().shortfalls()).singleElement()
        .isInstanceOfSatisfying(Shortfall.FewDraws.class, draws -> assertThat(draws.effective()).isBetween(1.0, 80.0));
    assertThat(outcome.verdict().ridges()).isEmpty();
    assertThat(outcome.diagnostics().unknowns()).allSatisfy(unknown -> assertThat(unknown.shrinkage()).isNaN());
  }

  @Test
  void answersThatNeverChangeSayNothing() {
    InferenceOutcome outcome = run(surveyed(0.4, 0.5, -1), (first, parameters) -> IntStream.range(0, parameters.length)
        .mapToObj(k -> new double[] {0.5, -1}).toArray(double[][]::new));

    assertThat(outcome.verdict().kind()).isEqualTo(CalibrationVerdict.Kind.NOT_IDENTIFIED);
    assertThat(outcome.verdict().unknowns()).containsExactly("a", "b");
  }

  @Test
  void itEndsEarlyWhenNothingChangesOrNothingFits() {
    InferenceBudget budget = new InferenceBudget(2000, 8, Double.POSITIVE_INFINITY, 1000);
    InferenceOutcome settled = new SyntheticLikelihood().infer(surveyed(0.4, 0.5, -1), Lines.simulator(0.1, new double[][] {{1, 0}, {0, 1}}),
        budget, 1, ProgressListener.NONE);
    InverseProblem impossible = new InverseProblem(List.of(Lines.standardNormal("a")), Lines.statistics("one", "same as one"),
        Observation.exact(1, -1));
    InferenceOutcome hopeless =
        new SyntheticLikelihood().infer(impossible, Lines.simulator(0.1, new double[][] {{1}, {1}}), budget, 1, ProgressListener.NONE);

    assertThat(settled.verdict().kind()).isEqualTo(CalibrationVerdict.Kind.CONVERGED);
    assertThat(settled.posterior().size()).isEqualTo(1000);
    assertThat(settled.runs().size()).isLessThan(2000);
    assertThat(hopeless.verdict().kind()).isEqualTo(CalibrationVerdict.Kind.CANNOT_FIT);
    assertThat(hopeless.runs().size()).isLessThan(2000);
  }
}

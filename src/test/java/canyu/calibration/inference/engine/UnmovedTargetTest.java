package canyu.calibration.inference.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canyu.calibration.inference.diagnostics.Remark;
import canyu.calibration.inference.problem.InferenceBudget;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Lines;
import canyu.calibration.inference.problem.NothingToLearnException;
import canyu.calibration.inference.problem.Observation;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.inference.problem.RoundProgress;
import canyu.calibration.inference.problem.Simulator;
import canyu.calibration.inference.problem.Unmoved;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Targets that no run moves, such as a change that the model never makes. */
class UnmovedTargetTest {

  private static final InferenceBudget BUDGET = new InferenceBudget(240, 2, Double.POSITIVE_INFINITY, 400);

  /** A line with noise, and a change that is always 0. */
  private static final Simulator SIMULATOR = (first, parameters) -> Arrays.stream(
          Lines.simulator(0.3, new double[][] {{1}}).simulate(first, parameters))
      .map(row -> new double[] {row[0], 0}).toArray(double[][]::new);

  private static Stream<Engine<?>> engines() {
    return Stream.of(new SyntheticLikelihood(), new NeuralLikelihood(0, SIMULATOR), new MethodOfMoments());
  }

  private static InverseProblem problem(double change, double error) {
    double[][] sampling = {{0.01, 0}, {0, error * error}};
    double[][] none = new double[2][2];
    return new InverseProblem(List.of(Lines.standardNormal("a")), Lines.statistics("level", "change"),
        new Observation(new double[] {0.2, change}, sampling, none, none, new boolean[2]));
  }

  /** Keeps what it hears. */
  private static final class Ear implements ProgressListener {

    private final List<Unmoved> heard = new ArrayList<>();

    @Override
    public void at(RoundProgress progress) {}

    @Override
    public void unmoved(List<Unmoved> targets, int runs) {
      heard.addAll(targets);
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void withoutAnyErrorItIsRefusedByName(Engine<?> engine) {
    assertThatThrownBy(() -> engine.infer(problem(0.1, 0), SIMULATOR, BUDGET, 1, ProgressListener.NONE))
        .isInstanceOf(NothingToLearnException.class).hasMessageContaining("give 0.0 for 'change', which was observed without any error");
  }

  @Test
  void withAnErrorItIsNamedEarlyAndInTheVerdict() {
    Ear ear = new Ear();
    InferenceOutcome outcome = new SyntheticLikelihood().infer(problem(0.1, 0.1), SIMULATOR, BUDGET, 1, ear);

    Unmoved change = new Unmoved("change", 0, 0.1);
    assertThat(ear.heard).containsExactly(change);
    assertThat(outcome.verdict().remarks()).contains(new Remark.TargetUnmoved(change, outcome.runs().size()));
  }

  @Test
  void whatIsMetInEveryRunIsNoMatter() {
    Ear ear = new Ear();
    new SyntheticLikelihood().infer(problem(0, 0.1), SIMULATOR, BUDGET, 1, ear);

    assertThat(ear.heard).isEmpty();
  }
}

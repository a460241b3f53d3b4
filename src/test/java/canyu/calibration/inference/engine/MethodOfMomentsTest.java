package canyu.calibration.inference.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.problem.InferenceBudget;
import canyu.calibration.inference.problem.InverseProblem;
import canyu.calibration.inference.problem.Lines;
import canyu.calibration.inference.problem.Observation;
import canyu.calibration.inference.problem.PointEstimate;
import canyu.calibration.inference.problem.ProgressListener;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodOfMomentsTest {

  private static final InferenceBudget BUDGET = new InferenceBudget(600, 3, Double.POSITIVE_INFINITY, 1000);

  private static PointEstimate estimate(double... observed) {
    InverseProblem problem = new InverseProblem(List.of(Lines.standardNormal("a"), Lines.standardNormal("b")),
        Lines.statistics("a", "b", "sum"), Observation.exact(observed));
    return new MethodOfMoments().infer(problem, Lines.simulator(0.2, new double[][] {{1, 0}, {0, 1}, {1, 1}}), BUDGET, 1,
        ProgressListener.NONE);
  }

  @Test
  void targetsThatAgreeAreMet() {
    PointEstimate estimate = estimate(0.8, -0.5, 0.3);
    assertThat(estimate.parameters()[0]).isCloseTo(0.8, within(0.1));
    assertThat(estimate.parameters()[1]).isCloseTo(-0.5, within(0.1));
    assertThat(estimate.degrees()).isEqualTo(1);
    assertThat(estimate.p()).isGreaterThan(0.05);
    assertThat(estimate.runs()).isLessThanOrEqualTo(600);
  }

  /** A sum that is 1.5 too large: least squares leave 1.5²/3 in units of the variance 0.04, about 19. */
  @Test
  void targetsThatContradictEachOtherAreRefusedByTheMisfit() {
    PointEstimate estimate = estimate(0.8, -0.5, 1.8);
    assertThat(estimate.misfit()).isCloseTo(1.5 * 1.5 / 3 / 0.04, within(7.0));
    assertThat(estimate.p()).isLessThan(0.001);
  }
}

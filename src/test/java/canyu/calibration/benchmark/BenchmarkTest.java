package canyu.calibration.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.diagnostics.Remark;
import canyu.calibration.inference.problem.EngineName;
import canyu.calibration.inference.problem.InferenceBudget;
import canyu.calibration.inference.problem.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class BenchmarkTest {

  @Test
  void theConjugateSurveyIsFound(@TempDir Path folder) throws IOException {
    Score score = Benchmark.run(TaskName.survey, InferenceBudget.ofRuns(400), 1, ProgressListener.NONE);
    assertThat(score.outcome().engine()).isEqualTo(EngineName.SYNTHETIC_LIKELIHOOD);
    assertThat(score.measures().worstBias()).isLessThan(0.25);
    assertThat(score.measures().leastSdRatio()).isCloseTo(1, within(0.15));

    Path file = folder.resolve("draws/survey.csv");
    Benchmark.write(score, file);
    assertThat(Files.readAllLines(file)).hasSize(10_001).first().isEqualTo("parameter_1");
    assertThat(score.row()).hasSameSizeAs(Score.header());
  }

  @Test
  void bothMoonsAreFoundByTheCheckEngine() {
    Score score = Benchmark.run(TaskName.two_moons, InferenceBudget.ofRuns(1000), 1, ProgressListener.NONE);
    assertThat(score.outcome().engine()).isEqualTo(EngineName.APPROXIMATE_BAYES);
    assertThat(score.outcome().verdict().remarks()).hasAtLeastOneElementOfType(Remark.Rejected.class);
    assertThat(score.measures().modesFound()).isEqualTo(2);
    assertThat(score.draws()[9_999]).doesNotContain(Double.NaN);
  }

  @ParameterizedTest
  @EnumSource
  void aReferenceIsAtNoDistanceFromItself(TaskName name) {
    BenchmarkTask task = name.task();
    double[][] reference = task.reference();
    PosteriorDistance measures = PosteriorDistance.of(task, reference, reference);
    assertThat(reference).hasDimensions(10_000, middle(task).length);
    assertThat(task.run(middle(task), 1, 0)).hasSameSizeAs(task.problem().observation().values());
    assertThat(measures.worstBias()).isZero();
    assertThat(measures.leastSdRatio()).isEqualTo(1);
    assertThat(measures.energy()).isZero();
    assertThat(measures.modesFound()).isEqualTo(task.modes());
  }

  private static double[] middle(BenchmarkTask task) {
    return task.problem().unknowns().stream().mapToDouble(unknown -> unknown.prior().quantile(0.4)).toArray();
  }

  @Test
  void theReferencePosteriorOfAnEpidemicIsThePublishedOne() {
    double[][] reference = TaskName.sir.task().reference();
    double beta = 0;
    for (double[] draw : reference) {
      beta += draw[0] / reference.length;
    }
    assertThat(beta).isCloseTo(0.6325, within(1e-4));
  }
}

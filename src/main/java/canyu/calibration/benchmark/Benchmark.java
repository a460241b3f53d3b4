package canyu.calibration.benchmark;

import canyu.calibration.inference.engine.InferenceOutcome;
import canyu.calibration.inference.engine.SyntheticLikelihood;
import canyu.calibration.inference.problem.InferenceBudget;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.inference.problem.Simulator;
import canyu.file.OutputFolder;
import canyu.file.WholeFile;
import canyu.parameter.Digits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Measures calibration against posteriors that are known. */
public final class Benchmark {

  private static final int DRAWS = 10_000;

  private Benchmark() {}

  /** Calibrates one of the problems, as any other would be, with 10,000 draws. */
  public static Score run(TaskName name, InferenceBudget budget, long seed, ProgressListener listener) {
    BenchmarkTask task = name.task();
    Simulator simulator = (first, parameters) -> IntStream.range(0, parameters.length)
        .mapToObj(k -> task.run(parameters[k], seed, first + k)).toArray(double[][]::new);
    long begun = System.nanoTime();
    InferenceOutcome outcome = new SyntheticLikelihood().infer(task.problem(), simulator, budget.withDraws(DRAWS), seed, listener);
    double seconds = (System.nanoTime() - begun) * 1e-9;
    double[][] draws =
        Arrays.stream(outcome.posterior().parameters()).map(task::parameters).toArray(double[][]::new);
    return new Score(name, outcome, seconds, draws, PosteriorDistance.of(task, draws, task.reference()));
  }

  /** Writes the draws of a score, one row a draw, so that others can measure them in their own way. */
  public static void write(Score score, Path file) throws IOException {
    new OutputFolder(file.toAbsolutePath().getParent()).made();
    new WholeFile(file).writeText(out -> {
      out.write(IntStream.rangeClosed(1, score.draws()[0].length).mapToObj(i -> "parameter_" + i)
          .collect(Collectors.joining(",", "", "\n")));
      for (double[] draw : score.draws()) {
        out.write(DoubleStream.of(draw).mapToObj(Digits::of).collect(Collectors.joining(",", "", "\n")));
      }
    });
  }
}

package canyu.cli;

import canyu.calibration.benchmark.Benchmark;
import canyu.calibration.benchmark.Score;
import canyu.calibration.benchmark.TaskName;
import canyu.calibration.inference.problem.InferenceBudget;
import canyu.calibration.inference.problem.ProgressListener;
import canyu.file.OutputFolder;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.report.terminal.TextTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the calibration against problems whose posterior is known. */
@Command(name = "benchmark-calibration", mixinStandardHelpOptions = true,
    description = "Calibrates problems with known posteriors and says how far off the result is.")
final class BenchmarkCommand implements Callable<Integer> {

  private static final int LEAST_RUNS = 100;
  private static final int MOST_RUNS = 1_000_000;

  @Option(names = "--task", paramLabel = "TASK", split = ",",
      description = "which problems: ${COMPLETION-CANDIDATES}; all by default")
  private List<TaskName> tasks = List.of(TaskName.values());

  @Option(names = "--budget", paramLabel = "RUNS",
      description = "how many runs of the simulator for each, 100 or more; ${DEFAULT-VALUE} by default")
  private int budget = 1000;

  @Option(names = "--seed", description = "of all randomness; ${DEFAULT-VALUE} by default")
  private long seed = 1;

  @Option(names = "--out", paramLabel = "FOLDER", description = "where 10,000 draws of each are written, if anywhere")
  private Path out;

  @Spec
  private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    if (budget < LEAST_RUNS || budget > MOST_RUNS) {
      throw new ParameterException(new Origin("--budget", 0),
          "must be a whole number between " + LEAST_RUNS + " and " + MOST_RUNS + ", but is " + budget);
    }
    if (out != null) {
      new OutputFolder(out).made();
    }
    List<List<String>> rows = new ArrayList<>();
    for (TaskName task : tasks) {
      Score score = Benchmark.run(task, InferenceBudget.ofRuns(budget), seed, ProgressListener.NONE);
      rows.add(score.row());
      if (out != null) {
        Benchmark.write(score, out.resolve(task.name() + ".csv"));
      }
    }
    command.commandLine().getOut().print(new TextTable(Score.header(), rows).asText());
    command.commandLine().getOut().println("Bias, standard deviations and energy distance in standard deviations of the"
        + " true posterior; a perfect result has bias 0, ratios 1, distances 0.");
    command.commandLine().getOut().flush();
    return 0;
  }
}

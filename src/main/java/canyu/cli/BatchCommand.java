package canyu.cli;

import canyu.api.BatchRequest;
import canyu.api.BatchRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the experiments of a table, for programs that drive the model. */
@Command(name = "batch", mixinStandardHelpOptions = true,
    description = "Runs the experiments of a table in one process, and writes outcomes.csv with a row for each row of it,"
        + " in its order. Its columns are values of the scenario by their paths, as --set takes them, and perhaps arm; an"
        + " empty cell leaves the value as it is, and an empty arm is the status quo.")
final class BatchCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DESIGN.csv", description = "the table: a header, then a row for each experiment")
  private Path design;

  @Option(names = "--scenario", paramLabel = "FILE", defaultValue = "scenarios/suzhou-2019.yaml",
      description = "the YAML file of the scenario; ${DEFAULT-VALUE} if left out")
  private Path scenario;

  @Mixin
  private SettingOptions settings;

  @Option(names = "--dry-run", description = "runs nothing; says how much it would be, and forecasts how long it takes")
  private boolean dryRun;

  @Mixin
  private OutputOptions output;

  @Mixin
  private SparkOption spark;

  @Override
  @SuppressWarnings("try") // it is there to be closed
  public Integer call() throws IOException {
    BatchRun run = BatchRun.read(new BatchRequest(settings.request(scenario), design),
        output.output("batch", design), output.invocation(spark));
    if (dryRun) {
      output.use().print(run.forecast().text());
      return 0;
    }
    try (Interruption interruption = new Interruption(output.use().screen())) {
      BatchRun.Written written = run.run();
      output.use().print(output.labels().text("terminal.batch", output.labels().numbers().count(written.rows().size())) + " "
          + written.file() + "\n");
    }
    return 0;
  }
}

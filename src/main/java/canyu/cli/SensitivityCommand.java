package canyu.cli;

import canyu.api.SensitivityRun;
import canyu.report.exploration.SensitivityText;
import canyu.experiment.run.Stop;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which parameters matter for the effects of a scenario's arms. */
@Command(name = "sensitivity", mixinStandardHelpOptions = true,
    description = "Says how much of what is unknown about the effect of every arm goes back to which parameter, and how"
        + " much is luck. The scenario must draw its parameters; some hundred draws are needed (--replicates).")
final class SensitivityCommand implements Callable<Integer> {

  @Mixin
  private ScenarioOptions options;

  @Mixin
  private OutputOptions output;

  @Mixin
  private SparkOption spark;

  @Override
  @SuppressWarnings("try") // it is there to be closed
  public Integer call() throws IOException {
    try (Interruption interruption = new Interruption(output.use().screen())) {
      SensitivityRun.Written written =
          new SensitivityRun(options.request(), output.output(options), output.invocation(new Stop(), spark)).run();
      output.use().print(new SensitivityText(written.report()).text() + written.file() + "\n");
    }
    return 0;
  }
}

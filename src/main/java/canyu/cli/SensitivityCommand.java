package canyu.cli;

import canyu.api.MorrisRun;
import canyu.api.SensitivityRun;
import canyu.report.exploration.sensitivity.SensitivityText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @ArgGroup(exclusive = false)
  private Morris morris;

  /** What is varied in place of drawing it. */
  static final class Morris {

    @Option(names = "--morris", required = true,
        description = "changes parameters one by one instead (Morris): cheaper, and says how far each moves the effects, not"
            + " how much of what is unknown goes back to it; the scenario need not draw")
    private boolean asked;

    @Option(names = "--trajectories", defaultValue = "20",
        description = "at how many places of all others each parameter is changed; ${DEFAULT-VALUE} if left out")
    private int trajectories;

    @Option(names = "--vary", paramLabel = "PATH[=FROM..TO]",
        description = "a parameter that is changed, such as parameters.attitudes.relax=0.02..0.1, or without a range within"
            + " nine tenths of its posterior or prior; may be repeated; all that have a prior and were not calibrated if left out,"
            + " which a scenario with a posterior does not allow")
    private List<String> parameters = new ArrayList<>();
  }

  @Override
  @SuppressWarnings("try") // it is there to be closed
  public Integer call() throws IOException {
    try (Interruption interruption = new Interruption(output.use().screen())) {
      if (morris != null && morris.asked) {
        MorrisRun.Written written = new MorrisRun(options.request(),
            new MorrisRun.Varied(morris.parameters, morris.trajectories), output.output(options), output.invocation(spark)).run();
        output.use().print(written.report().answer() + written.file() + "\n");
        return 0;
      }
      SensitivityRun.Written written =
          new SensitivityRun(options.request(), output.output(options), output.invocation(spark)).run();
      output.use().print(new SensitivityText(written.report()).text() + written.file() + "\n");
    }
    return 0;
  }
}

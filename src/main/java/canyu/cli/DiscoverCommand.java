package canyu.cli;

import canyu.api.DiscoveryRun;
import canyu.report.exploration.discovery.DiscoveryText;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says under which conditions an arm fails, or succeeds. */
@Command(name = "discover", mixinStandardHelpOptions = true,
    description = "Says under which values of parameters an arm fails, or succeeds. The scenario must draw its parameters;"
        + " some hundred draws are needed (--replicates).")
final class DiscoverCommand implements Callable<Integer> {

  @Mixin
  private ScenarioOptions options;

  @Mixin
  private OutputOptions output;

  @Mixin
  private SparkOption spark;

  @Option(names = "--arm", required = true, description = "the name of the arm")
  private String arm;

  @ArgGroup(multiplicity = "1")
  private Asked asked;

  /** What is asked of the arm: one of both. */
  static final class Asked {

    @Option(names = "--fails", paramLabel = "CRITERION",
        description = "when its effect is a failure, such as 'participation52 < 0.5 points'")
    private String fails;

    @Option(names = "--succeeds", paramLabel = "CRITERION",
        description = "when its effect is a success, such as 'trust among age:70+ > 0.01'")
    private String succeeds;

    private DiscoveryRun.Question question() {
      return new DiscoveryRun.Question(fails != null, fails == null ? succeeds : fails);
    }
  }

  @Override
  @SuppressWarnings("try") // it is there to be closed
  public Integer call() throws IOException {
    try (Interruption interruption = new Interruption(output.use().screen())) {
      DiscoveryRun.Written written = new DiscoveryRun(
          options.request(), arm, asked.question(), output.output(options), output.invocation(spark)).run();
      output.use().print(new DiscoveryText(written.report()).text() + written.file() + "\n");
    }
    return 0;
  }
}

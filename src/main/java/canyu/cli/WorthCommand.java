package canyu.cli;

import canyu.api.WorthRun;
import canyu.exploration.worth.WorthQuestion;
import canyu.report.exploration.worth.WorthText;
import java.io.IOException;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is worth knowing, or asking, before an arm is chosen. */
@Command(name = "worth", mixinStandardHelpOptions = true,
    description = "Says what it is worth to know a parameter, or to ask residents a question, before an arm is chosen."
        + " The scenario must draw its parameters; some hundred draws are needed (--replicates).")
final class WorthCommand implements Callable<Integer> {

  @Mixin
  private ScenarioOptions options;

  @Mixin
  private OutputOptions output;

  @Mixin
  private SparkOption spark;

  @Option(names = "--respondents", paramLabel = "NUMBER", defaultValue = "" + WorthQuestion.USUAL_RESPONDENTS,
      description = "how many residents answer a question; ${DEFAULT-VALUE} by default")
  private int respondents;

  @Option(names = "--participant", paramLabel = "CURRENCY",
      description = "what one more participant is worth in a year, in the currency of the scenario: then what arms cost"
          + " counts, too")
  private Double participant;

  @Override
  @SuppressWarnings("try") // it is there to be closed
  public Integer call() throws IOException {
    try (Interruption interruption = new Interruption(output.use().screen())) {
      WorthRun.Written written = new WorthRun(options.request(), respondents,
          participant == null ? OptionalDouble.empty() : OptionalDouble.of(participant), output.output(options),
          output.invocation(spark)).run();
      output.use().print(new WorthText(written.report()).text() + written.file() + "\n");
    }
    return 0;
  }
}

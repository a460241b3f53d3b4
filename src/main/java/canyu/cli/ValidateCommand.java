package canyu.cli;

import canyu.api.ScenarioRequest;
import canyu.api.ValidationRun;
import canyu.report.validation.ValidationText;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does the survey and the published studies again in simulated cities and compares what comes of them. */
@Command(name = "validate", mixinStandardHelpOptions = true,
    description = "Does the survey and published studies again in simulated cities, and compares.")
final class ValidateCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "SCENARIO",
      description = "the YAML file of the scenario whose status quo and parameters are validated; the baseline by default")
  private Path file = Path.of("scenarios", ScenarioFile.BASELINE);

  @Option(names = "--posterior", paramLabel = "FILE", description = "parameters are drawn from this file of a calibration")
  private String posterior;

  @Option(names = "--replicates", description = "how many cities are simulated")
  private String replicates;

  @Option(names = "--residents", description = "how many residents a city has")
  private String residents;

  @Option(names = "--seed", description = "where all luck comes from")
  private String seed;

  @Option(names = "--set", paramLabel = "PATH=VALUE",
      description = "any value of the scenario, such as parameters.attitudes.relax=0.05; may be repeated")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Mixin
  private OutputOptions output;

  @Mixin
  private SparkOption spark;

  @Override
  @SuppressWarnings("try") // it is there to be closed
  public Integer call() throws IOException {
    try (Interruption interruption = new Interruption(output.use().screen())) {
      ValidationRun.Written written =
          new ValidationRun(request(), output.output("validation", file),
              output.invocation(spark)).run();
      output.use().print(new ValidationText(written.validation()).text() + "\nReport: " + written.report() + "\n");
    }
    return 0;
  }

  private ScenarioRequest request() {
    return new ScenarioRequest(file, settings)
        .with("parameters.posterior", posterior)
        .with("replicates", replicates)
        .with("population.residents", residents)
        .with("seed", seed);
  }
}

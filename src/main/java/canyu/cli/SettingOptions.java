package canyu.cli;

import canyu.api.ScenarioRequest;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** What the command line changes in a scenario. */
final class SettingOptions {

  @Option(names = "--residents", description = "how many residents the city has")
  private String residents;

  @Option(names = "--weeks", description = "how many weeks are compared")
  private String weeks;

  @Option(names = "--replicates", description = "how many cities are simulated")
  private String replicates;

  @Option(names = "--seed", description = "where all luck comes from")
  private String seed;

  @Option(names = "--set", paramLabel = "PATH=VALUE",
      description = "any value of the scenario, such as parameters.attitudes.relax=0.05; may be repeated")
  private Map<String, String> settings = new LinkedHashMap<>();

  /** A scenario with what is changed in it. */
  ScenarioRequest request(Path file) {
    return new ScenarioRequest(file, settings)
        .with("population.residents", residents)
        .with("time.weeks", weeks)
        .with(ScenarioRequest.REPLICATES, replicates)
        .with("seed", seed);
  }
}

package canyu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** What the command line changes in the cities of a scenario that stands beside a calibration. */
final class CityOptions {

  @Option(names = "--city-residents", description = "how many residents a city of the scenario has")
  private String residents;

  @Option(names = "--weeks", description = "how many weeks arms are compared in the scenario")
  private String weeks;

  @Option(names = "--replicates", description = "how many cities of the scenario are simulated")
  private String replicates;

  /** A scenario with what is changed in it. */
  ScenarioRequest request(Path file) {
    return new ScenarioRequest(file, Map.of())
        .with("population.residents", residents)
        .with("time.weeks", weeks)
        .with("replicates", replicates);
  }

  /** The options as one would type them. */
  String words() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("--city-residents", residents);
    options.put("--weeks", weeks);
    options.put("--replicates", replicates);
    return CommandLineWord.options(options);
  }
}

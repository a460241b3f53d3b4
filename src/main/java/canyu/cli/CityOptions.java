package canyu.cli;

import canyu.api.ScenarioRequest;
import java.nio.file.Path;
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
    return ScenarioRequest.of(file)
        .with("population.residents", residents)
        .with("time.weeks", weeks)
        .with("replicates", replicates);
  }
}

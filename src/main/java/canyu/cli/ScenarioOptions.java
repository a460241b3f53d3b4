package canyu.cli;

import canyu.scenario.LoadedScenario;
import canyu.scenario.ScenarioFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A scenario and what the command line changes in it. */
final class ScenarioOptions {

  @Parameters(paramLabel = "SCENARIO", description = "the YAML file of the scenario")
  private Path file;

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

  LoadedScenario read() {
    return ScenarioFile.read(file, settings());
  }

  private Map<String, String> settings() {
    Map<String, String> all = new LinkedHashMap<>(settings);
    put(all, "population.residents", residents);
    put(all, "time.weeks", weeks);
    put(all, "replicates", replicates);
    put(all, "seed", seed);
    return all;
  }

  /** The command that gives the same results on any machine. */
  String command() {
    return "canyu run " + file.getFileName() + settings().entrySet().stream()
        .map(setting -> " --set " + CommandLineWord.quoted(setting.getKey() + "=" + setting.getValue()))
        .collect(Collectors.joining());
  }

  /** The name of the scenario: its file's, without the ending. */
  String name() {
    return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }

  private static void put(Map<String, String> settings, String path, String value) {
    if (value != null) {
      settings.put(path, value);
    }
  }
}

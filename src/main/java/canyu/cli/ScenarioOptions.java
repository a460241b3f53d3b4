package canyu.cli;

import canyu.api.ScenarioRequest;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A scenario and what the command line changes in it. */
final class ScenarioOptions {

  @Parameters(paramLabel = "SCENARIO", description = "the YAML file of the scenario")
  private Path file;

  @Mixin
  private SettingOptions settings;

  /** The file of the scenario. */
  Path file() {
    return file;
  }

  /** The scenario with what is changed in it. */
  ScenarioRequest request() {
    return settings.request(file);
  }
}

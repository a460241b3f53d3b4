package canyu.scenario.loading;

import canyu.parameter.ParameterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A folder for the scenarios of a test. It is called {@code scenarios}, so that they find the baseline and the frames
 * that are shipped.
 */
public record ScenarioFolder(Path folder) {

  private static final String NAME = "town.yaml";

  /** A new folder inside a temporary one. */
  public static ScenarioFolder in(Path temporary) {
    try {
      return new ScenarioFolder(Files.createDirectories(temporary.resolve("scenarios")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file and returns its path. */
  public Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a scenario of this text, with settings as the command line gives them. */
  public LoadedScenario load(String yaml, Map<String, String> settings) {
    return ScenarioFile.read(write(NAME, yaml), settings);
  }

  /** Reads a scenario of this text. */
  public LoadedScenario load(String yaml) {
    return load(yaml, Map.of());
  }

  /** Everything that is said against a scenario of this text, a line each; files are named as in the folder. */
  public String refusal(String yaml) {
    try {
      load(yaml);
      return "nothing";
    } catch (ParameterException refused) {
      return refused.getMessage().replace(folder.toString() + folder.getFileSystem().getSeparator(), "");
    }
  }
}

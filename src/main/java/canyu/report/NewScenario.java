package canyu.report;

import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.scenario.ScenarioFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** The file of a new scenario, where there is none yet. */
public record NewScenario(Path file) {

  private static final String ENDING = ".yaml";
  private static final Path FOLDER = Path.of("scenarios");

  /** A name alone stands for a file in the folder of scenarios; anything with a folder or an ending is a path. */
  public static NewScenario named(String name) {
    Path path = Path.of(name);
    boolean isPath = path.getNameCount() > 1 || path.isAbsolute() || name.endsWith(ENDING) || name.endsWith(".yml");
    return new NewScenario(isPath ? path : FOLDER.resolve(name + ENDING));
  }

  /**
   * Writes the file, and beside it the shipped baseline where the folder has none and would not find it.
   *
   * @throws ParameterException if the file is there already or has no right name
   */
  public void write() throws IOException {
    String title = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    if (title.isBlank() || title.equals(file.getFileName().toString())) {
      throw refused("needs a name that ends in .yaml");
    }
    if (file.getFileName().toString().equals(ScenarioFile.BASELINE)) {
      throw refused("is the name of the baseline, over which all scenarios of a folder are laid; choose another");
    }
    if (Files.exists(file)) {
      throw refused("is there already and is not written over; choose another name, or remove it");
    }
    Path folder = Files.createDirectories(file.toAbsolutePath().normalize().getParent());
    writeBaseline(folder);
    Skeleton skeleton = new Skeleton(
        ScenarioFile.read(file.resolveSibling(ScenarioFile.BASELINE), Map.of()), title);
    Files.writeString(file, skeleton.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
  }

  private static void writeBaseline(Path folder) throws IOException {
    Path baseline = folder.resolve(ScenarioFile.BASELINE);
    if (!Files.exists(baseline) && !folder.endsWith(FOLDER)) {
      try (InputStream shipped =
          NewScenario.class.getResourceAsStream("/canyu/" + FOLDER + "/" + ScenarioFile.BASELINE)) {
        Files.copy(shipped, baseline);
      }
    }
  }

  private ParameterException refused(String why) {
    return new ParameterException(new Origin(file.toString(), 0), why);
  }
}

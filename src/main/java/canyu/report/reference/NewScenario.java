package canyu.report.reference;

import canyu.file.NewFiles;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** The file of a new scenario, where there is none yet. */
public record NewScenario(Path file) {

  private static final String ENDING = ".yaml";
  private static final Path FOLDER = Path.of("scenarios");

  /** A name alone stands for a file in the folder of scenarios; anything with a folder or an ending is a path. */
  public static NewScenario named(String name) {
    Path path = path(name);
    boolean isPath = path.getNameCount() > 1 || path.isAbsolute() || name.endsWith(ENDING) || name.endsWith(".yml");
    return new NewScenario(isPath ? path : FOLDER.resolve(name + ENDING));
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException impossible) {
      throw new ParameterException(new Origin("NAME", 0), "can be the name of no file: " + impossible.getReason());
    }
  }

  /**
   * Writes the file, and beside it the shipped baseline where the folder has none and would not find it.
   *
   * @throws ParameterException if the file is there already or has no right name
   */
  public void write() throws IOException {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    String title = name.replaceFirst("\\.ya?ml$", "");
    if (title.isBlank() || title.equals(name)) {
      throw refused("needs a name that ends in .yaml");
    }
    if (name.equals(ScenarioFile.BASELINE)) {
      throw refused("is the name of the baseline, over which all scenarios of a folder are laid; choose another");
    }
    if (Files.exists(file)) {
      throw refused("is there already and is not written over; choose another name, or remove it");
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path baseline = file.resolveSibling(ScenarioFile.BASELINE);
    String text = new Skeleton(ScenarioFile.read(baseline, Map.of()), title).text();
    try (NewFiles made = new NewFiles()) {
      made.folder(folder);
      if (!Files.exists(baseline) && !folder.endsWith(FOLDER)) {
        made.file(baseline, shippedBaseline());
      }
      made.file(file, text);
      made.keep();
    }
  }

  private static String shippedBaseline() throws IOException {
    try (InputStream shipped =
        NewScenario.class.getResourceAsStream("/canyu/" + FOLDER + "/" + ScenarioFile.BASELINE)) {
      return new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private ParameterException refused(String why) {
    return new ParameterException(new Origin(file.toString(), 0), why);
  }
}

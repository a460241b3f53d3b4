package canyu.laboratory;

import canyu.file.WholeFile;
import canyu.parameter.About;
import canyu.parameter.Binder;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterFile;
import canyu.parameter.ParameterYaml;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** How far a laboratory has come. All luck is keyed, so what was lived through can be lived through again. */
@About("a laboratory that was left in some week")
public record Checkpoint(
    @About("the scenario that was saved; a path from this file")
    String scenario,
    @About(value = "the week that was lived through last", unit = "week", min = 0, max = Laboratory.MOST_WEEKS)
    int week) {

  /**
   * Writes the scenario of a laboratory beside a file, and into the file how far it has come. Nobody who chose the name
   * of the one was asked about the other.
   *
   * @throws ParameterException if a file is there that has the name of the scenario and no checkpoint
   */
  static void write(Path file, Laboratory laboratory) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "") + "-scenario.yaml";
    Path scenario = file.resolveSibling(name);
    if (Files.exists(scenario) && !Files.exists(file)) {
      throw new ParameterException(new Origin(scenario.toString(), 0),
          "is there already and is not written over; another name for the checkpoint would be right");
    }
    SavedScenario.of(laboratory).write(scenario);
    Checkpoint checkpoint = new Checkpoint(name, laboratory.week());
    new WholeFile(file).writeText(ParameterYaml.write(checkpoint));
  }

  /**
   * Opens a laboratory again and lives through all weeks up to where it was left.
   *
   * @throws ParameterException if the file or its scenario is not right
   */
  public static Laboratory reopen(Path file) {
    Node.Mapping tree = ParameterFile.read(file);
    Checkpoint checkpoint = Binder.bind(tree, Checkpoint.class);
    Path scenario = tree.keyOrigin("scenario").beside(file, checkpoint.scenario());
    Laboratory laboratory = new Laboratory(ScenarioFile.read(scenario, Map.of()), SavedScenario.ARM);
    laboratory.playTo(checkpoint.week());
    return laboratory;
  }
}

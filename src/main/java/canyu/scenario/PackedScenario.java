package canyu.scenario;

import canyu.file.OutputFolder;
import canyu.file.WholeFile;
import canyu.parameter.Node;
import canyu.parameter.ParameterYaml;
import canyu.population.Frame;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A scenario with every file that its runs need, so that another machine can read it: baseline, scenario and settings in
 * one file, the frame, its people and the draws of parameters beside it. A survey is compared when all runs are done, and
 * stays at home.
 *
 * @param files the texts of the files by their names
 */
public record PackedScenario(TreeMap<String, String> files) implements Serializable {

  private static final String PEOPLE = "people.csv";
  private static final String FRAME = "frame.yaml";
  private static final String DRAWS = "draws.csv";

  /** Packs a scenario. */
  public static PackedScenario of(LoadedScenario loaded) {
    TreeMap<String, String> files = new TreeMap<>();
    Frame frame = loaded.frame();
    Optional<Respondents> people = ScenarioFile.people(loaded);
    people.ifPresent(respondents -> files.put(PEOPLE, CsvTable.text(Path.of(respondents.file()))));
    files.put(FRAME, ParameterYaml.write(people.map(all -> frame.with(all.microdata().in(PEOPLE))).orElse(frame)));
    Optional<String> draws = loaded.draws().flatMap(ParameterDraws::posterior);
    draws.ifPresent(text -> files.put(DRAWS, text));
    files.put(ScenarioFile.BASELINE, ParameterYaml.write(tree(loaded.tree(), draws.isPresent())));
    return new PackedScenario(files);
  }

  private static Node.Mapping tree(Node.Mapping tree, boolean draws) {
    Node.Mapping named = tree.without("survey").withValue("population.frame", FRAME, "packed");
    return draws ? named.withValue("parameters.posterior", DRAWS, "packed") : named;
  }

  /** Reads the scenario in a folder that is made for it. */
  public LoadedScenario unpackedIn(Path folder) throws IOException {
    OutputFolder made = new OutputFolder(folder).made();
    for (Map.Entry<String, String> file : files.entrySet()) {
      new WholeFile(made.path().resolve(file.getKey())).writeText(file.getValue());
    }
    return ScenarioFile.read(made.path().resolve(ScenarioFile.BASELINE), Map.of());
  }
}

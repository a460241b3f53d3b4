package canyu.scenario.loading;

import canyu.file.OutputFolder;
import canyu.file.WholeFile;
import canyu.parameter.Node;
import canyu.parameter.ParameterYaml;
import canyu.population.Frame;
import canyu.scenario.draw.ParameterDraws;
import canyu.scenario.survey.Respondents;
import canyu.scenario.table.CsvTable;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A scenario with every file that its runs need, so that another machine can read it: baseline, scenario and settings in
 * one file, the frame, its people and the draws of parameters beside it.
 *
 * @param files the texts of the files by their names
 */
public record PackedScenario(TreeMap<String, String> files) implements Serializable {

  private static final String PEOPLE = "people.csv";
  private static final String FRAME = "frame.yaml";
  private static final String DRAWS = "draws.csv";
  private static final String HERE = "packed";

  /** Packs a scenario without its survey, which is compared when all runs are done, and stays at home. */
  public static PackedScenario of(LoadedScenario loaded) {
    PackedScenario packed = new PackedScenario(new TreeMap<>());
    packed.put(loaded, loaded.tree().without("survey"));
    return packed;
  }

  /** Packs a scenario with the survey that it names, if it names one. */
  public static PackedScenario withSurvey(LoadedScenario loaded) {
    PackedScenario packed = new PackedScenario(new TreeMap<>());
    packed.put(loaded, ScenarioFile.survey(loaded)
        .map(surveyed -> loaded.tree().withValue("survey", packed.add("survey", surveyed), HERE))
        .orElseGet(loaded::tree));
    return packed;
  }

  private void put(LoadedScenario loaded, Node.Mapping tree) {
    addPeople("", loaded.frame(), ScenarioFile.people(loaded));
    Node.Mapping written = tree.withValue("population.frame", FRAME, HERE);
    Optional<String> draws = loaded.draws().flatMap(ParameterDraws::posterior);
    if (draws.isPresent()) {
      files.put(DRAWS, draws.get());
      written = written.withValue("parameters.posterior", DRAWS, HERE);
    }
    add(ScenarioFile.BASELINE, loaded.draws().isPresent() ? written : written.without("uncertainty"));
  }

  /** Adds a file that names others among these. */
  public void add(String name, Node.Mapping tree) {
    files.put(name, ParameterYaml.write(tree));
  }

  /**
   * Adds a survey with its people.
   *
   * @param name for its files
   * @return the file of the survey
   */
  public String add(String name, SurveyedStatusQuo surveyed) {
    String prefix = name + "-";
    addPeople(prefix, surveyed.statusQuo().frame(), surveyed.respondents());
    files.put(name + ".yaml", ParameterYaml.write(surveyed.survey().of(prefix + FRAME)));
    return name + ".yaml";
  }

  private void addPeople(String prefix, Frame frame, Optional<Respondents> people) {
    people.ifPresent(respondents -> files.put(prefix + PEOPLE, CsvTable.text(Path.of(respondents.file()))));
    files.put(prefix + FRAME, ParameterYaml.write(
        people.map(all -> frame.with(all.microdata().in(prefix + PEOPLE))).orElse(frame)));
  }

  /** Writes all files into a folder that is made for them. */
  public Path writtenIn(Path folder) throws IOException {
    Path made = new OutputFolder(folder).made().path();
    for (Map.Entry<String, String> file : files.entrySet()) {
      new WholeFile(made.resolve(file.getKey())).writeText(file.getValue());
    }
    return made;
  }

  /** Reads the scenario in a folder that is made for it. */
  public LoadedScenario unpackedIn(Path folder) throws IOException {
    return ScenarioFile.read(writtenIn(folder).resolve(ScenarioFile.BASELINE), Map.of());
  }
}

package canyu.scenario;

import canyu.parameter.Binder;
import canyu.parameter.Bound;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a scenario: the baseline, what the scenario's file changes, and what the command line changes. */
public final class ScenarioFile {

  /** The file beside every scenario that holds the status quo and all parameters. */
  public static final String BASELINE = "baseline.yaml";

  private ScenarioFile() {}

  /**
   * Reads and checks a scenario.
   *
   * @param file its YAML file
   * @param settings values that replace others, by path, such as {@code population.residents} to {@code 5000}
   * @throws ParameterException saying everything that is wrong, by file and line
   */
  public static LoadedScenario read(Path file, Map<String, String> settings) {
    Node.Mapping tree = tree(file);
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      tree = tree.withValue(setting.getKey(), setting.getValue(), "--set");
    }
    return read(tree);
  }

  private static LoadedScenario read(Node.Mapping tree) {
    Bound<Scenario> bound = Binder.parts(tree, Scenario.class);
    List<Problem> problems = new ArrayList<>();
    Optional<LoadedFrame> frame = frame(tree, bound, problems);
    problems.addAll(new ScenarioCheck(bound, frame, tree).problems());
    Scenario scenario = bound.wholeUnless(problems);
    return new LoadedScenario(scenario, frame.orElseThrow().frame(), frame.orElseThrow().composition(), tree,
        draws(tree, scenario));
  }

  private static Node.Mapping tree(Path file) {
    Node.Mapping scenario = Shipped.read(file);
    boolean isBaseline = file.getFileName().toString().equals(BASELINE);
    return isBaseline ? scenario : Shipped.read(file.resolveSibling(BASELINE)).overlaidBy(scenario);
  }

  private static Optional<ParameterDraws> draws(Node.Mapping tree, Scenario scenario) {
    Optional<PosteriorFile> posterior = scenario.parameters().posterior().map(name -> {
      Origin named = tree.at("parameters.posterior").orElseThrow().origin();
      return PosteriorFile.read(named.beside(name), named);
    });
    return scenario.uncertainty().map(uncertainty -> new ParameterDraws(tree, scenario.seed(), posterior));
  }

  /** The frame that a scenario names; empty where it names none, or one that is not right. */
  private static Optional<LoadedFrame> frame(Node.Mapping tree, Bound<Scenario> bound, List<Problem> problems) {
    try {
      return bound.at("population.frame", String.class).map(name -> {
        Origin named = tree.at("population.frame").orElseThrow().origin();
        return LoadedFrame.read(named.beside(name), bound.at("population.ageEducation", Double.class), named);
      });
    } catch (ParameterException wrong) {
      problems.addAll(wrong.problems());
      return Optional.empty();
    }
  }

  /** The real survey a scenario names, and the status quo on the frame of that survey. */
  public static Optional<SurveyedStatusQuo> survey(LoadedScenario loaded) {
    return loaded.scenario().survey().map(name -> {
      Path file = loaded.tree().at("survey").orElseThrow().origin().beside(name);
      return SurveyedStatusQuo.read(file, loaded);
    });
  }

  /** The people of the frame that a scenario names, if it has them one by one. */
  public static Optional<Respondents> people(LoadedScenario loaded) {
    Origin named = loaded.tree().at("population.frame").orElseThrow().origin();
    return Respondents.of(loaded.frame(), named.beside(loaded.scenario().population().frame()));
  }
}

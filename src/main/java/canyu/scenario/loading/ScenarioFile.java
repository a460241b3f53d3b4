package canyu.scenario.loading;

import canyu.parameter.Binder;
import canyu.parameter.Bound;
import canyu.parameter.Calendar;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.scenario.definition.Scenario;
import canyu.scenario.draw.ParameterDraws;
import canyu.scenario.draw.Parameters;
import canyu.scenario.draw.PosteriorFile;
import canyu.scenario.survey.Respondents;
import canyu.scenario.table.Shipped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads a scenario: the baseline, what the scenario's file changes, and what the command line changes. */
public final class ScenarioFile {

  /** The file beside every scenario that holds the status quo and all parameters. */
  public static final String BASELINE = "baseline.yaml";

  private static final String SURVEY = "survey";
  private static final String FRAME = "population.frame";
  private static final String POSTERIOR = Parameters.KEY + ".posterior";

  private static final Pattern WEEKS = Pattern.compile("[1-9][0-9]{0,4}");

  private ScenarioFile() {}

  /**
   * Reads and checks a scenario with every file that it names, and every draw of parameters that its cities take:
   * whatever is read can be run.
   *
   * @param file its YAML file
   * @param settings values that replace others, by path, such as {@code population.residents} to {@code 5000}
   * @throws ParameterException saying everything that is wrong, by file and line
   */
  public static LoadedScenario read(Path file, Map<String, String> settings) {
    return read(file, settings, UnaryOperator.identity());
  }

  /**
   * Reads and checks a scenario that is changed once it is laid over its baseline.
   *
   * @param change made of the whole tree, after the settings
   * @throws ParameterException saying everything that is wrong, by file and line
   */
  public static LoadedScenario read(Path file, Map<String, String> settings, UnaryOperator<Node.Mapping> change) {
    return read(file, Shipped.read(file), settings, change);
  }

  /**
   * What stands in the file of a scenario, without its baseline.
   *
   * @throws ParameterException if it cannot be read, or is no YAML
   */
  public static Node.Mapping written(Path file) {
    return Shipped.read(file);
  }

  /**
   * Reads and checks a scenario as if it stood in a file.
   *
   * @param file beside which its baseline is, and from which it names others
   * @param written what would stand there
   * @throws ParameterException saying everything that is wrong, by file and line
   */
  public static LoadedScenario read(Path file, Node.Mapping written) {
    return read(file, written, Map.of(), UnaryOperator.identity());
  }

  /**
   * A scenario in which other things are done or happen, checked like any other. The files that it names are not read
   * again.
   *
   * @param change made of its tree; of what is not done and does not happen it must leave everything as it is
   * @throws ParameterException saying everything that is wrong, by file and line
   */
  public static LoadedScenario changed(LoadedScenario loaded, UnaryOperator<Node.Mapping> change) {
    Node.Mapping tree = new FrameNames(loaded.frame()).resolved(change.apply(loaded.tree()));
    Bound<Scenario> bound = Binder.parts(tree, Scenario.class, calendar(tree));
    Scenario scenario =
        bound.wholeUnless(new ScenarioCheck(bound, Optional.of(loaded.people()), tree).problems());
    return new LoadedScenario(scenario, loaded.frame(), loaded.composition(), tree, loaded.draws());
  }

  private static LoadedScenario read(Path file, Node.Mapping scenario, Map<String, String> settings,
      UnaryOperator<Node.Mapping> change) {
    boolean isBaseline = file.getFileName().toString().equals(BASELINE);
    Node.Mapping baseline = isBaseline ? scenario : Shipped.read(file.resolveSibling(BASELINE));
    Node.Mapping tree = isBaseline ? scenario : baseline.overlaidBy(scenario);
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      tree = tree.withValue(setting.getKey(), setting.getValue(), "--set");
    }
    tree = change.apply(tree);
    return read(hasSurveyOfOthers(tree, baseline) ? tree.without(SURVEY) : tree);
  }

  /** Whether the survey is still that of the baseline, and the people are not. */
  private static boolean hasSurveyOfOthers(Node.Mapping tree, Node.Mapping baseline) {
    return tree.at(SURVEY).equals(baseline.at(SURVEY)) && !people(tree).equals(people(baseline));
  }

  private static Optional<Path> people(Node.Mapping tree) {
    return tree.at(FRAME).filter(Node.Scalar.class::isInstance)
        .map(node -> node.origin().beside(((Node.Scalar) node).text()).toAbsolutePath());
  }

  private static LoadedScenario read(Node.Mapping written) {
    Bound<Scenario> asWritten = Binder.parts(written, Scenario.class, calendar(written));
    List<Problem> problems = new ArrayList<>();
    Optional<LoadedFrame> frame = asWritten.at(FRAME, String.class)
        .flatMap(name -> attempt(() -> frame(written, name, asWritten), problems));
    Node.Mapping tree = frame.map(people -> new FrameNames(people.frame()).resolved(written)).orElse(written);
    Bound<Scenario> bound = Binder.parts(tree, Scenario.class, calendar(tree));
    Optional<PosteriorFile> posterior = bound.at(POSTERIOR, String.class)
        .flatMap(name -> attempt(() -> posterior(tree, name), problems));
    problems.addAll(new ScenarioCheck(bound, frame, tree).problems());
    Scenario scenario = bound.wholeUnless(problems);
    LoadedScenario loaded = new LoadedScenario(scenario, frame.orElseThrow().frame(), frame.orElseThrow().composition(),
        tree, scenario.uncertainty().map(uncertainty -> new ParameterDraws(tree, scenario.seed(), posterior)));
    attempt(() -> survey(loaded), problems);
    loaded.draws().ifPresent(draws -> problems.addAll(DrawCheck.problems(scenario, draws)));
    bound.wholeUnless(problems);
    bound.wholeUnless(FirstStageCheck.problems(loaded));
    return loaded;
  }

  /** How dates are counted, as far as the tree says so rightly. */
  private static Calendar calendar(Node.Mapping tree) {
    return new Calendar(text(tree, "start").flatMap(Calendar::day),
        text(tree, "time.weeks").filter(WEEKS.asMatchPredicate()).map(Integer::valueOf));
  }

  private static Optional<String> text(Node.Mapping tree, String path) {
    return tree.at(path).filter(Node.Scalar.class::isInstance).map(node -> ((Node.Scalar) node).text());
  }

  /** What is read, if it is right; else what is wrong with it is noted. */
  private static <T> Optional<T> attempt(Supplier<T> reading, List<Problem> problems) {
    try {
      return Optional.of(reading.get());
    } catch (ParameterException wrong) {
      problems.addAll(wrong.problems());
      return Optional.empty();
    }
  }

  private static LoadedFrame frame(Node.Mapping tree, String name, Bound<Scenario> bound) {
    Origin named = named(tree, FRAME);
    return LoadedFrame.read(named.beside(name), bound.at("population.ageEducation", Double.class), named);
  }

  private static PosteriorFile posterior(Node.Mapping tree, String name) {
    Origin named = named(tree, POSTERIOR);
    return PosteriorFile.read(named.beside(name), named);
  }

  /**
   * The real survey a scenario names, and the status quo on the frame of that survey.
   *
   * @throws ParameterException saying everything that is wrong with it
   */
  public static Optional<SurveyedStatusQuo> survey(LoadedScenario loaded) {
    return loaded.scenario().survey().map(name -> {
      Origin named = named(loaded.tree(), SURVEY);
      return SurveyedStatusQuo.read(named.beside(name), loaded, named);
    });
  }

  /** The people of the frame that a scenario names, if it has them one by one. */
  public static Optional<Respondents> people(LoadedScenario loaded) {
    return Respondents.of(loaded.frame(), named(loaded.tree(), FRAME).beside(loaded.scenario().population().frame()));
  }

  private static Origin named(Node.Mapping tree, String path) {
    return tree.at(path).orElseThrow().origin();
  }
}

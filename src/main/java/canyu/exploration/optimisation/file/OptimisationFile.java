package canyu.exploration.optimisation.file;

import canyu.exploration.optimisation.space.Dose;
import canyu.parameter.Binder;
import canyu.parameter.Bound;
import canyu.parameter.Calendar;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.table.Shipped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a question for the best mixes: its file, what the command line changes, and its scenario. */
public final class OptimisationFile {

  private static final String NEVER = "20000";
  private static final String ARMS = "arms";

  private final Path file;
  private final Node.Mapping tree;
  private final Bound<Optimisation> bound;
  private final List<Problem> problems = new ArrayList<>();

  private OptimisationFile(Path file, Node.Mapping tree) {
    this.file = file;
    this.tree = tree;
    this.bound = Binder.parts(tree, Optimisation.class, Calendar.NONE);
  }

  /**
   * Reads and checks a question with its scenario, every choice included: whatever is read can be run.
   *
   * @param settings values that replace others, by path, such as {@code runs} to {@code 500}
   * @throws ParameterException saying everything that is wrong, by file and line
   */
  public static LoadedOptimisation read(Path file, Map<String, String> settings) {
    Node.Mapping tree = Shipped.read(file);
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      tree = tree.withValue(setting.getKey(), setting.getValue(), "the command line");
    }
    return new OptimisationFile(file, tree).load();
  }

  private LoadedOptimisation load() {
    Optional<LoadedScenario> asked = bound.at("scenario", String.class).flatMap(name -> scenario(name, Map.of()));
    problems.addAll(new OptimisationCheck(bound, asked, tree).problems());
    Optimisation optimisation = bound.wholeUnless(problems);
    LoadedScenario tried = scenario(optimisation.scenario(), cities(optimisation, asked.orElseThrow())).orElseGet(() -> {
      throw new ParameterException(problems);
    });
    return new LoadedOptimisation(optimisation, asked.get(), tried, tree);
  }

  /** The scenario with every choice as an arm, so that it refuses itself what does not fit. */
  private Optional<LoadedScenario> scenario(String name, Map<String, String> more) {
    Map<String, String> settings = new LinkedHashMap<>(more);
    bound.at("seed", Long.class).ifPresent(seed -> settings.put("seed", seed.toString()));
    bound.at("residents", Integer.class).ifPresent(number -> settings.put("population.residents", number.toString()));
    bound.at("weeks", Integer.class).ifPresent(number -> settings.put("time.weeks", number.toString()));
    try {
      return Optional.of(ScenarioFile.read(tree.keyOrigin("scenario").beside(file, name), settings, this::withChoices));
    } catch (ParameterException wrong) {
      problems.addAll(wrong.problems());
      return Optional.empty();
    }
  }

  private Node.Mapping withChoices(Node.Mapping scenario) {
    Origin here = tree.keyOrigin("choose");
    Node.Mapping arms = Node.Mapping.empty(here);
    for (int k = 0; bound.at("choose", List.class).isPresent() && k < bound.at("choose", List.class).get().size(); k++) {
      int option = k;
      Choice choice = bound.at("choose[" + k + "]", Choice.class).orElseThrow();
      for (int target = 0; target < Math.max(1, choice.targets().size()); target++) {
        List<Double> starts = choice.starts();
        Node measure = MeasureNode.of(tree, k).with(choice, new Dose(option, choice.strengths().get(0),
            starts.get(starts.size() - 1).intValue(), target)).node();
        arms = arms.with("choose " + (k + 1) + (target == 0 ? "" : ", target " + (target + 1)), here,
            new Node.Sequence(measure.origin(), List.of(measure)));
      }
    }
    return scenario.without("compareWith").without("precision").without(ARMS).with(ARMS, here, arms);
  }

  /** As many cities as all futures have, measured in the last weeks alone. */
  private static Map<String, String> cities(Optimisation optimisation, LoadedScenario asked) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("replicates", Integer.toString(optimisation.futures().inAll()));
    settings.put("time.recordCity", NEVER);
    settings.put("time.recordGroups", NEVER);
    if (asked.draws().isPresent()) {
      settings.put("uncertainty.citiesPerDraw", Integer.toString(optimisation.futures().cities()));
    }
    return settings;
  }

  /**
   * The numbers of the cities of some futures.
   *
   * @param first the number of the first future, from 0
   * @param futures how many there are
   * @param citiesOfEach at least 1
   */
  public static List<Integer> cities(int first, int futures, int citiesOfEach) {
    return IntStream.range(first * citiesOfEach, (first + futures) * citiesOfEach).boxed().toList();
  }
}

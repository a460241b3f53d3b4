package canyu.desk.play;

import canyu.countermeasure.Countermeasure;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterFile;
import canyu.parameter.ParameterYaml;
import canyu.parameter.Problem;
import canyu.scenario.definition.Plan;
import canyu.scenario.definition.Scenario;
import canyu.scenario.event.Event;
import canyu.scenario.event.LeverShift;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The scenario that a desk is about, and what it becomes with what is set there: the same tree is lived through and
 * saved.
 *
 * @param file where it stands, or would stand
 * @param written what stands there
 * @param loaded the same with all that it names
 */
public record DeskScenario(Path file, Node.Mapping written, LoadedScenario loaded) {

  /** How many residents a city of the desk has, unless somebody asks for others. */
  public static final int RESIDENTS = 3000;

  /** How many weeks it lives through. */
  public static final int WEEKS = 104;

  /** How many cities there are at most, fewer of large ones. */
  private static final int MOST_CITIES = 40;
  private static final int FEWEST_CITIES = 16;
  private static final int MOST_RESIDENTS = 240_000;

  /** The name under which a scenario is read that comes from no file. */
  private static final String OPENED = "opened.yaml";
  private static final List<String> FILES = List.of("population.frame", "survey", "parameters.posterior");
  private static final Map<String, String> IN_CHINESE =
      Map.of(DeskState.POLICY, "我的政策", DeskState.BESIDE, "另一项政策");
  private static final Origin DESK = new Origin("desk", 0);

  /**
   * The scenario of a file.
   *
   * @param settings values that replace others, by path
   * @throws ParameterException saying everything that is wrong, by file and line
   */
  public static DeskScenario of(Path file, Map<String, String> settings) {
    Node.Mapping written = ScenarioFile.written(file);
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      written = written.withValue(setting.getKey(), setting.getValue(), "--set");
    }
    return new DeskScenario(file, written, ScenarioFile.read(file, written));
  }

  /**
   * Another scenario as if it stood beside this one. It may name the files that this one names, and no other.
   *
   * @throws ParameterException saying everything that is wrong, by line
   */
  public DeskScenario opened(String text) {
    Path beside = file.resolveSibling(OPENED);
    Node.Mapping other = ParameterFile.read(beside.toString(), text);
    List<Problem> foreign = FILES.stream().flatMap(path -> foreign(other, path).stream()).toList();
    if (!foreign.isEmpty()) {
      throw new ParameterException(foreign);
    }
    return new DeskScenario(beside, other, ScenarioFile.read(beside, other));
  }

  private Optional<Problem> foreign(Node.Mapping other, String path) {
    Optional<String> here = name(loaded.tree(), path);
    return name(other, path).filter(named -> !here.equals(Optional.of(named))).map(named ->
        new Problem(other.at(path).orElseThrow().origin(), path, path + " must be "
            + here.map(name -> "'" + name + "', or left out").orElse("left out")
            + ", since the desk reads no other files, but is '" + named + "'"));
  }

  private static Optional<String> name(Node.Mapping tree, String path) {
    return tree.at(path).map(node -> node instanceof Node.Scalar scalar ? (scalar.isNull() ? "" : scalar.text()) : node.inWords())
        .filter(name -> !name.isEmpty());
  }

  /** How many residents a city has in a state. */
  public int residents(DeskState state) {
    return state.size().residents().orElse(Math.min(RESIDENTS, loaded.scenario().population().residents()));
  }

  /** How many weeks it lives through: those of the desk, or more where the scenario says something of later ones. */
  public int weeks(DeskState state) {
    Scenario scenario = loaded.scenario();
    return state.size().weeks().orElseGet(() -> Math.min(scenario.time().weeks(), Math.max(WEEKS, lastNamed(scenario))));
  }

  private static int lastNamed(Scenario scenario) {
    return scenario.armNames().stream().map(scenario::plan).flatMapToInt(DeskScenario::named).max().orElse(0);
  }

  private static IntStream named(Plan plan) {
    Stream<Integer> done = plan.policy().countermeasures().stream().map(Countermeasure::terms).flatMap(terms ->
        Stream.concat(Stream.concat(Stream.of(terms.period().from()), terms.period().until().stream()),
            terms.phases().stream().flatMap(phase -> Stream.concat(Stream.of(phase.from()), phase.until().stream()))));
    Stream<Integer> happens = plan.events().stream().flatMap((Event event) -> Stream.concat(Stream.of(event.week()),
        event instanceof LeverShift shift ? shift.until().stream() : Stream.empty()));
    return Stream.concat(done, happens).mapToInt(Integer::intValue);
  }

  /** How many cities there are at most in a state. */
  public int mostCities(DeskState state) {
    return Math.max(FEWEST_CITIES, Math.min(MOST_CITIES, MOST_RESIDENTS / residents(state)));
  }

  /** All on which it depends in a state how a city settles. */
  String ground(DeskState state) {
    return residents(state) + " " + weeks(state) + " " + state.assumptions();
  }

  /**
   * The scenario of a state without what is done and happens: what takes long to read.
   *
   * @throws ParameterException saying everything that is wrong
   */
  LoadedScenario settled(DeskState state) {
    return ScenarioFile.read(file, sized(written.with("arms", DESK, Node.Mapping.empty(DESK))
        .with("events", DESK, new Node.Sequence(DESK, List.of())), state, mostCities(state)));
  }

  /**
   * The scenario of a state.
   *
   * @param settled the same without what is done and happens
   * @throws ParameterException saying everything that is wrong
   */
  LoadedScenario decided(LoadedScenario settled, DeskState state) {
    return ScenarioFile.changed(settled, tree -> decided(tree, state));
  }

  /** The same beside all arms that the scenario has itself. */
  LoadedScenario handedIn(LoadedScenario settled, DeskState state) {
    return ScenarioFile.changed(settled, tree -> {
      Node.Mapping decided = decided(tree, state);
      Node.Mapping arms = (Node.Mapping) decided.at("arms").orElseThrow();
      for (Map.Entry<String, Node> arm : ((Node.Mapping) loaded.tree().at("arms").orElseThrow()).entries().entrySet()) {
        arms = arms.with(arm.getKey(), DESK, arm.getValue());
      }
      return decided.with("arms", DESK, arms);
    });
  }

  /**
   * The YAML of a state, for a file beside that of the scenario.
   *
   * @param cities how many it asks for
   * @throws ParameterException saying everything that is wrong
   */
  public String yaml(DeskState state, int cities) {
    Node.Mapping tree = sized(decided(written, state), state, cities);
    ScenarioFile.read(file, tree);
    return "# Made at the desk of " + file.getFileName() + ". In the folder of that file, 'canyu run' gives the numbers of the"
        + " desk.\n" + ParameterYaml.write(tree);
  }

  private Node.Mapping decided(Node.Mapping tree, DeskState state) {
    Node.Mapping arms = Node.Mapping.empty(DESK);
    for (Map.Entry<String, Node> policy : state.policies().entrySet()) {
      Node.Mapping names = Node.Mapping.empty(DESK)
          .with("zh", DESK, new Node.Written(DESK, IN_CHINESE.get(policy.getKey()), Node.Kind.TEXT));
      arms = arms.with(policy.getKey(), DESK,
          Node.Mapping.empty(DESK).with("add", DESK, policy.getValue()).with("names", DESK, names));
    }
    Node.Mapping done = tree.with("arms", DESK, arms);
    Optional<Node> events = state.events().or(() -> loaded.tree().at("events"));
    return events.isPresent() ? done.with("events", DESK, events.get()) : done;
  }

  private Node.Mapping sized(Node.Mapping tree, DeskState state, int cities) {
    Scenario scenario = loaded.scenario();
    Node.Mapping sized = set(tree, "population.residents", residents(state));
    sized = set(sized, "time.weeks", weeks(state));
    sized = set(sized, "replicates", cities);
    if (scenario.population().communitySize() > residents(state)) {
      sized = set(sized, "population.communitySize", residents(state));
    }
    if (scenario.precision().isPresent()) {
      sized = set(sized, "precision", null);
    }
    if (scenario.reference().compareWith().isPresent()) {
      sized = set(sized, "compareWith", null);
    }
    return assuming(budgeted(sized, state), state.assumptions());
  }

  /** A smaller city that lives for a shorter time has as much less to spend. */
  private Node.Mapping budgeted(Node.Mapping tree, DeskState state) {
    Scenario scenario = loaded.scenario();
    boolean same = residents(state) == scenario.population().residents() && weeks(state) == scenario.time().weeks();
    return same ? tree : scenario.budget().map(budget -> tree.without("budget").withValue("budget.total",
        String.format(Locale.ROOT, "%.0f", budget * residents(state) / scenario.population().residents() * weeks(state)
            / scenario.time().weeks()), "desk")).orElse(tree);
  }

  /** Whoever assumes something has all other parameters as they stand, so that nothing draws over it. */
  private Node.Mapping assuming(Node.Mapping tree, Map<String, Double> assumptions) {
    if (assumptions.isEmpty()) {
      return tree;
    }
    Node.Mapping assuming = tree;
    if (loaded.scenario().uncertainty().isPresent()) {
      assuming = set(assuming, "uncertainty", null);
    }
    if (loaded.scenario().parameters().posterior().isPresent()) {
      assuming = set(assuming, "parameters.posterior", null);
    }
    for (Map.Entry<String, Double> each : assumptions.entrySet()) {
      assuming = assuming.withNumber("parameters." + each.getKey(), each.getValue(), "desk");
    }
    return assuming;
  }

  private static Node.Mapping set(Node.Mapping tree, String path, Integer value) {
    return tree.withValue(path, String.valueOf(value), "desk");
  }
}

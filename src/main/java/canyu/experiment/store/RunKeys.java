package canyu.experiment.store;

import canyu.experiment.run.RunResult;
import canyu.indicator.Spending;
import canyu.parameter.Leaves;
import canyu.parameter.Names;
import canyu.parameter.ParameterYaml;
import canyu.population.Frame;
import canyu.scenario.definition.Plan;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What each run of a scenario depends on, as one hash, its key: the version and the arithmetic of the program, the
 * people, the levers, the parameters that its city has drawn, its seed and number, the weeks and which of them are
 * written down, what is done and happens in its arm, and the same of the arm with which it is compared. Two runs of
 * the same key are the same run, whatever their arms and scenarios are called, and whatever is paid.
 */
public final class RunKeys {

  private static final Pattern PRICE = Pattern.compile("\\[\\d+]\\.\\w+\\.cost(\\..+)?");

  private final LoadedScenario loaded;
  private final String common;
  private final Map<String, String> arms;
  private final Map<Integer, String> cities = new ConcurrentHashMap<>();

  private RunKeys(String version, LoadedScenario loaded) {
    this.loaded = loaded;
    this.common = String.join("\n", version, Arithmetic.digest(), people(loaded));
    this.arms = loaded.scenario().armNames().stream().collect(Collectors.toMap(arm -> arm, this::arm));
  }

  /** The keys of all runs of a scenario under a version of the program. */
  public static RunKeys of(String version, LoadedScenario loaded) {
    return new RunKeys(version, loaded);
  }

  /** The key of one run, in hexadecimal. */
  public String of(String arm, int replicate) {
    return Fingerprint.hash(ofCity(replicate) + arms.get(arm));
  }

  /** The same of a run whose costs count, too. */
  public String withPrices(String arm, int replicate) {
    return Fingerprint.hash(of(arm, replicate) + Leaves.of(loaded.scenario().plan(arm).policy().prices()));
  }

  /** The key of a city before anything is done in it, in hexadecimal: arms with the same begin in the same city. */
  public String ofCity(int replicate) {
    return cities.computeIfAbsent(replicate, this::city);
  }

  /** The names of the arms, in the order of the scenario. */
  List<String> arms() {
    return loaded.scenario().armNames();
  }

  /** A run of an arm that was kept without its costs, with those that it has at the prices of the scenario. */
  RunResult priced(RunResult run) {
    return run.priced(
        loaded.scenario().plan(run.arm()).policy().prices(), loaded.scenario().time().weeks());
  }

  /** How many cities the scenario can come to have. */
  int mostReplicates() {
    return loaded.scenario().mostReplicates();
  }

  private String city(int replicate) {
    return Fingerprint.hash(common + "\ncity " + replicate + "\n"
        + ParameterYaml.write(loaded.ofReplicate(replicate).cityEssence()));
  }

  /** Who lives there, and where; what they and their districts are called in other languages changes nothing. */
  private static String people(LoadedScenario loaded) {
    Frame frame = loaded.frame();
    return ParameterYaml.write(frame.districts()) + "\n" + ParameterYaml.write(frame.housing()) + "\n" + frame.devices() + "\n"
        + Fingerprint.people(loaded.composition());
  }

  /** The arm that others are compared with is that and no other: the first city is tried out under its events. */
  private String arm(String name) {
    Scenario scenario = loaded.scenario();
    Plan other = scenario.plan(scenario.comparedWith());
    String own = text(scenario.plan(name));
    return Fingerprint.hash(name.equals(scenario.comparedWith())
        ? "reference\n" + own + ParameterYaml.write(scenario.events())
        : "compared\n" + own + text(other));
  }

  /** Prices change no city, unless somebody waits for what was spent. */
  private static String text(Plan plan) {
    Map<String, String> policy = Leaves.of(plan.policy().countermeasures());
    if (!watchesSpending(plan)) {
      policy.keySet().removeIf(PRICE.asMatchPredicate());
    }
    return policy + "\nevents\n" + ParameterYaml.write(plan.events());
  }

  private static boolean watchesSpending(Plan plan) {
    Set<String> spending = Spending.INDICATORS.stream().map(Names::camel).collect(Collectors.toSet());
    return plan.policy().countermeasures().stream().flatMap(each -> each.terms().when().stream())
        .anyMatch(trigger -> spending.contains(trigger.indicator()));
  }
}

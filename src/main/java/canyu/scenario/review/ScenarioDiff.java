package canyu.scenario.review;

import canyu.countermeasure.Countermeasure;
import canyu.parameter.Calendar;
import canyu.parameter.Leaves;
import canyu.parameter.Names;
import canyu.parameter.ParameterYaml;
import canyu.scenario.definition.Arm;
import canyu.scenario.definition.Scenario;
import canyu.scenario.event.Event;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * In what two scenarios differ once each is laid over its baseline and every preset is filled in. Where numbers come
 * from, and notes, do not count, since results do not depend on them.
 */
public record ScenarioDiff(List<Difference> differences) {

  private static final String ARMS = "arms";

  /** Paths of weeks; where a trigger ends it is a level. */
  private static final Pattern WEEK = Pattern.compile("(?!.*\\bwhen\\.until$).*\\b(from|until|week)");

  /**
   * One difference.
   *
   * @param path where it is
   * @param inA what the first scenario says, empty where it says nothing
   * @param inB what the second scenario says, empty where it says nothing
   */
  public record Difference(String path, Optional<String> inA, Optional<String> inB) {

    /** The same with dates beside the numbers of weeks, where a scenario says when it starts. */
    private Difference dated(Calendar a, Calendar b) {
      return WEEK.matcher(path).matches() ? new Difference(path, inA.map(week -> dated(week, a)),
          inB.map(week -> dated(week, b))) : this;
    }

    private static String dated(String week, Calendar calendar) {
      return calendar.firstDay(Integer.parseInt(week)).map(day -> week + " (" + day + ")").orElse(week);
    }
  }

  /** Everything in which two scenarios differ. */
  public static ScenarioDiff between(LoadedScenario a, LoadedScenario b) {
    List<Difference> found = new ArrayList<>(differences("", settings(a), settings(b)));
    found.addAll(ofArms(countermeasures(a), countermeasures(b)));
    found.addAll(ofLineage(a.scenario(), b.scenario()));
    found.addAll(ofEvents(a.scenario(), b.scenario()));
    found.addAll(differences("frame.", frame(a), frame(b)));
    if (found.isEmpty() && !a.composition().people().equals(b.composition().people())) {
      found.add(new Difference("frame.people", Optional.of("other people"), Optional.of("of the same frame")));
    }
    if (found.isEmpty() && !ParameterYaml.write(a.scenario()).equals(ParameterYaml.write(b.scenario()))) {
      found.add(new Difference("order", Optional.of(order(a)), Optional.of(order(b))));
    }
    return new ScenarioDiff(found.stream()
        .map(each -> each.dated(a.scenario().calendar(), b.scenario().calendar())).toList());
  }

  private static Map<String, String> settings(LoadedScenario loaded) {
    Map<String, String> settings = Leaves.of(loaded.scenario());
    settings.keySet().removeIf(path -> path.equals(ARMS) || path.startsWith(ARMS + "."));
    loaded.draws().ifPresent(draws -> draws.priors().forEach((parameter, prior) ->
        settings.put("parameters." + parameter + ".prior", prior)));
    return settings;
  }

  private static Map<String, String> frame(LoadedScenario loaded) {
    Map<String, String> frame = Leaves.of(loaded.frame());
    frame.remove("note");
    return frame;
  }

  private static Map<String, List<Countermeasure>> countermeasures(LoadedScenario loaded) {
    Map<String, List<Countermeasure>> byArm = new LinkedHashMap<>();
    loaded.scenario().arms().keySet().forEach(arm -> byArm.put(arm, loaded.scenario().countermeasures(arm)));
    return byArm;
  }

  private static String order(LoadedScenario loaded) {
    return String.join(", ", loaded.scenario().arms().keySet());
  }

  private static List<Difference> ofArms(
      Map<String, List<Countermeasure>> inA, Map<String, List<Countermeasure>> inB) {
    List<Difference> found = new ArrayList<>();
    for (String arm : union(inA.keySet(), inB.keySet())) {
      Optional<String> a = Optional.ofNullable(inA.get(arm)).map(ScenarioDiff::kinds);
      Optional<String> b = Optional.ofNullable(inB.get(arm)).map(ScenarioDiff::kinds);
      String path = ARMS + "." + arm;
      if (!a.equals(b)) {
        found.add(new Difference(path, a, b));
      }
      if (a.isPresent() && b.isPresent()) {
        found.addAll(ofArm(path, byKind(inA.get(arm)), byKind(inB.get(arm))));
      }
    }
    return found;
  }

  /** How arms that both have are put together, and what they are called in other languages. */
  private static List<Difference> ofLineage(Scenario a, Scenario b) {
    return a.arms().keySet().stream().filter(b.arms()::containsKey).flatMap(arm -> differences(
        ARMS + "." + arm + ".", lineage(a.arms().get(arm)), lineage(b.arms().get(arm))).stream()).toList();
  }

  private static Map<String, String> lineage(Arm arm) {
    Map<String, String> lineage = new LinkedHashMap<>();
    if (!arm.bases().isEmpty()) {
      lineage.put("extends", String.join(", ", arm.bases()));
    }
    if (!arm.without().isEmpty()) {
      lineage.put("without", String.join(", ", arm.without()));
    }
    arm.names().forEach((language, name) -> lineage.put("names." + language, name));
    return lineage;
  }

  /** What happens differently in arms that both have, beyond what happens differently in all of them. */
  private static List<Difference> ofEvents(Scenario a, Scenario b) {
    return a.arms().keySet().stream().filter(b.arms()::containsKey).flatMap(arm -> differences(
        ARMS + "." + arm + ".events", ownEvents(a, arm), ownEvents(b, arm)).stream()).toList();
  }

  private static Map<String, String> ownEvents(Scenario scenario, String arm) {
    List<Event> happens = scenario.plan(arm).events();
    List<Event> added = happens.stream().filter(event -> !scenario.events().contains(event)).toList();
    Map<String, String> own = Leaves.of(added);
    List<String> absent = scenario.events().stream().filter(event -> !happens.contains(event))
        .flatMap(event -> event.name().stream()).toList();
    own.putAll(absent.isEmpty() ? Map.of() : Map.of(".absent", String.join(", ", absent)));
    own.remove("");
    return own;
  }

  /** What countermeasures say differently that both have. */
  private static List<Difference> ofArm(
      String path, Map<String, Countermeasure> inA, Map<String, Countermeasure> inB) {
    List<Difference> found = new ArrayList<>();
    inA.forEach((kind, countermeasure) -> {
      if (inB.containsKey(kind)) {
        found.addAll(differences(
            path + "." + kind + ".", Leaves.of(countermeasure), Leaves.of(inB.get(kind))));
      }
    });
    return found;
  }

  private static String kinds(List<Countermeasure> arm) {
    return String.join(", ", byKind(arm).keySet());
  }

  /** The countermeasures of an arm by their names; the second of a name is called {@code dataSecurity[2]}. */
  private static Map<String, Countermeasure> byKind(List<Countermeasure> arm) {
    Map<String, Countermeasure> byKind = new LinkedHashMap<>();
    for (Countermeasure countermeasure : arm) {
      String kind = Names.decapitalised(countermeasure.getClass());
      String name = kind;
      for (int number = 2; byKind.containsKey(name); number++) {
        name = kind + "[" + number + "]";
      }
      byKind.put(name, countermeasure);
    }
    return byKind;
  }

  private static List<Difference> differences(String prefix, Map<String, String> inA, Map<String, String> inB) {
    return union(inA.keySet(), inB.keySet()).stream()
        .map(path -> new Difference(
            prefix + path, Optional.ofNullable(inA.get(path)), Optional.ofNullable(inB.get(path))))
        .filter(difference -> !difference.inA().equals(difference.inB()))
        .toList();
  }

  private static Set<String> union(Set<String> first, Set<String> second) {
    Set<String> union = new LinkedHashSet<>(first);
    union.addAll(second);
    return union;
  }
}

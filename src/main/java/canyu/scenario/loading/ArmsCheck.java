package canyu.scenario.loading;

import canyu.countermeasure.Countermeasure;
import canyu.parameter.Bound;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.Problem;
import canyu.parameter.Variants;
import canyu.scenario.definition.Arm;
import canyu.scenario.definition.Lineage;
import canyu.scenario.definition.Scenario;
import canyu.scenario.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether what arms say of each other, and of events, is there: what they build on, leave out, and compare with. */
final class ArmsCheck {

  private static final List<String> KINDS = List.copyOf(Variants.of(Countermeasure.class).keySet());

  private final Bound<Scenario> scenario;
  private final Node.Mapping tree;
  private final Set<String> names;
  private final Map<String, Arm> arms = new LinkedHashMap<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param names of all arms, be they right or not
   */
  ArmsCheck(Bound<Scenario> scenario, Node.Mapping tree, Set<String> names) {
    this.scenario = scenario;
    this.tree = tree;
    this.names = names;
    names.forEach(name -> scenario.at("arms." + name, Arm.class).ifPresent(arm -> arms.put(name, arm)));
    scenario.all(Event.class).forEach((path, event) -> {
      if (path.startsWith("events[")) {
        events.add(event);
      }
    });
  }

  /** Everything that does not fit. */
  List<Problem> problems() {
    scenario.at("compareWith", String.class).filter(arm -> !arm.equals(Scenario.STATUS_QUO)).ifPresent(arm ->
        known("compareWith", "compareWith must name an arm", arm, names));
    arms.forEach(this::bases);
    arms.forEach(this::without);
    arms.forEach(this::absent);
    arms.forEach(this::eventsTwice);
    arms.forEach(this::languages);
    return problems;
  }

  private void bases(String name, Arm arm) {
    String path = path(name, "extends");
    arm.bases().forEach(base -> {
      if (base.equals(Scenario.STATUS_QUO)) {
        refuse(path, path + " must not name the status quo, on which every arm builds");
      } else {
        known(path, path + " must name arms", base, names);
      }
    });
    if (new Lineage(arms, List.of()).isCircle(name)) {
      refuse(path, path + " must not lead back to the arm itself, but does: " + circle(name));
    }
  }

  private String circle(String name) {
    List<String> way = new ArrayList<>(List.of(name));
    Lineage lineage = new Lineage(arms, List.of());
    String next = name;
    do {
      next = arms.get(next).bases().stream().filter(base -> lineage.withAll(base).contains(name)).findFirst().orElse(name);
      way.add(next);
    } while (!next.equals(name) && way.size() <= arms.size());
    return String.join(", ", way);
  }

  private void without(String name, Arm arm) {
    String path = path(name, "without");
    Set<String> inherited = new Lineage(arms, List.of()).inherited(name);
    boolean complete = arms.keySet().containsAll(arm.bases());
    arm.without().forEach(kind -> {
      if (!KINDS.contains(kind)) {
        known(path, path + " must name kinds of countermeasures", kind, KINDS);
      } else if (complete && !inherited.contains(kind)) {
        refuse(path, path + " must name what the arm takes over, but names " + kind + "; it takes over "
            + (inherited.isEmpty() ? "nothing, since it extends no arm" : String.join(", ", inherited)));
      }
    });
  }

  private void absent(String name, Arm arm) {
    String path = path(name, "absent");
    Set<String> known = new LinkedHashSet<>();
    all(name).forEach(event -> event.name().ifPresent(known::add));
    if (areEventsKnown() && arms.keySet().containsAll(arm.bases())) {
      arm.absent().forEach(event -> known(path, path + " must name events", event, known));
    }
  }

  /** Whether all events could be read; else a name may be that of one which could not. */
  private boolean areEventsKnown() {
    return tree.at("events").filter(Node.Sequence.class::isInstance)
        .map(written -> ((Node.Sequence) written).elements().size() == events.size()).orElse(true);
  }

  /** All events that would happen in an arm, were none absent. */
  private List<Event> all(String name) {
    List<Event> all = new ArrayList<>(events);
    new Lineage(arms, List.of()).withAll(name).forEach(each -> all.addAll(arms.get(each).events()));
    return all;
  }

  private void eventsTwice(String name, Arm arm) {
    Set<String> seen = new HashSet<>();
    Optional<String> twice = all(name).stream().flatMap(event -> event.name().stream())
        .filter(each -> !seen.add(each)).findFirst();
    if (!arm.events().isEmpty() || !arm.bases().isEmpty()) {
      twice.ifPresent(event -> refuse(path(name, "events"), path(name, "events")
          + " must have names of their own, but '" + event + "' is the name of two events in this arm"));
    }
  }

  private void languages(String name, Arm arm) {
    arm.names().keySet().forEach(language ->
        known(path(name, "names"), path(name, "names") + " must be by language", language, Names.LANGUAGES));
  }

  private static String path(String arm, String key) {
    return "arms." + arm + "." + key;
  }

  private void known(String path, String must, String name, Collection<String> known) {
    if (!known.contains(name)) {
      refuse(path, must + ", but names '" + name + "'" + Names.closest(name, known)
          .map(close -> "; did you mean '" + close + "'?")
          .orElse(known.isEmpty() ? "; there are none" : "; there are " + String.join(", ", known)));
    }
  }

  private void refuse(String path, String message) {
    Origin origin = tree.at(path).or(() -> tree.at(path.substring(0, Math.max(0, path.lastIndexOf('.')))))
        .map(Node::origin).orElse(tree.origin());
    problems.add(new Problem(origin, path, message));
  }
}

package canyu.scenario;

import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Period;
import canyu.countermeasure.Target;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.population.Frame;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What must fit together in a scenario beyond each value by itself: names, periods, targets. */
final class ScenarioCheck {

  private final Scenario scenario;
  private final Frame frame;
  private final Node.Mapping tree;
  private final List<Problem> problems = new ArrayList<>();

  ScenarioCheck(Scenario scenario, Frame frame, Node.Mapping tree) {
    this.scenario = scenario;
    this.frame = frame;
    this.tree = tree;
  }

  /** Refuses the scenario with everything that does not fit. */
  void check() {
    levers();
    scenario.arms().forEach(this::arm);
    for (int i = 0; i < scenario.events().size(); i++) {
      event(scenario.events().get(i), "events[" + i + "]");
    }
    if (!problems.isEmpty()) {
      throw new ParameterException(problems);
    }
  }

  private void levers() {
    for (Lever lever : Lever.values()) {
      String path = "levers." + Names.camel(lever);
      Double level = scenario.levers().get(lever);
      if (level == null) {
        refuse("levers", path + " is missing (" + lever.about().value() + ")");
      } else if (level < lever.about().min() || level > lever.about().max()) {
        refuse(path, String.format(Locale.ROOT, "%s must be between %.0f and %.0f, but is %s",
            path, lever.about().min(), lever.about().max(), level));
      }
    }
  }

  private void arm(String name, List<Countermeasure> countermeasures) {
    String path = "arms." + name;
    if (name.isBlank()) {
      refuse("arms", "arms: every arm needs a name");
    }
    if (name.equals(Scenario.STATUS_QUO)) {
      refuse(path, path + ": every scenario has this arm already; give the arm another name");
    }
    for (int i = 0; i < countermeasures.size(); i++) {
      countermeasure(countermeasures.get(i), path + "[" + i + "]");
    }
  }

  private void countermeasure(Countermeasure countermeasure, String path) {
    Period period = countermeasure.terms().period();
    within(path, "from", period.from());
    period.until().ifPresent(week -> within(path, "until", week));
    target(path, "target", countermeasure.terms().target());
  }

  private void event(Event event, String path) {
    within(path, "week", event.week());
    if (event instanceof LeverShift shift) {
      shift.until().ifPresent(week -> within(path, "until", week));
    }
    target(path, "where", event.where());
  }

  private void within(String path, String key, int week) {
    if (week > scenario.time().weeks()) {
      refuseKey(path, key, String.format(Locale.ROOT, "must lie within the %d weeks of the scenario, but is %d",
          scenario.time().weeks(), week));
    }
  }

  private void target(String path, String key, Target target) {
    int before = problems.size();
    target.districts().forEach(name -> known(path, key + ".districts", name, frame.districts().keySet()));
    target.housing().forEach(name -> known(path, key + ".housing", name, frame.housing().keySet()));
    int communities = scenario.population().communities();
    target.communities().stream().filter(number -> number > communities).forEach(number ->
        refuseKey(path, key + ".communities", "must be numbers from 1 to " + communities + ", but one is " + number));
    if (problems.size() == before) {
      double meant = Audience.of(target, scenario.population(), frame).communities();
      if (meant < 1) {
        refuseKey(path, key, String.format(Locale.ROOT,
            "may match nobody: of %d communities about %.2g are meant; more residents, or a wider target, would be"
                + " right", communities, meant));
      }
    }
  }

  private void known(String path, String key, String name, Collection<String> names) {
    if (!names.contains(name)) {
      String instead = Names.closest(name, names)
          .map(close -> "did you mean '" + close + "'?")
          .orElse("the frame has " + String.join(", ", names));
      refuseKey(path, key, "names '" + name + "', which is not in the population frame; " + instead);
    }
  }

  /** Refuses a key of a countermeasure or an event, which stands below the name of its kind. */
  private void refuseKey(String path, String key, String message) {
    Origin origin = tree.at(path).map(node -> node instanceof Node.Mapping mapping && mapping.entries().size() == 1
        ? below(mapping.entries().values().iterator().next(), key)
        : node.origin()).orElse(tree.origin());
    problems.add(new Problem(origin, path + "." + key + " " + message));
  }

  private static Origin below(Node settings, String key) {
    return settings instanceof Node.Mapping mapping
        ? mapping.at(key).map(Node::origin).orElse(mapping.origin())
        : settings.origin();
  }

  private void refuse(String path, String message) {
    problems.add(new Problem(tree.at(path).map(Node::origin).orElse(tree.origin()), message));
  }
}

package canyu.scenario.loading;

import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Period;
import canyu.countermeasure.Phase;
import canyu.countermeasure.Target;
import canyu.countermeasure.Trigger;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.parameter.Bound;
import canyu.parameter.Described;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.Problem;
import canyu.parameter.Sourced;
import canyu.population.Frame;
import canyu.scenario.definition.Inhabitants;
import canyu.scenario.definition.Precision;
import canyu.scenario.definition.Scenario;
import canyu.scenario.draw.Parameters;
import canyu.scenario.draw.Prior;
import canyu.scenario.draw.Uncertainty;
import canyu.scenario.event.Event;
import canyu.scenario.event.LeverShift;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must fit together in a scenario beyond each value by itself: names, periods, targets, priors, precision. Whatever is right by
 * itself is checked, even where something else is not.
 */
final class ScenarioCheck {

  private static final String PRECISION = "precision";
  private static final int LONGEST_NAME = 1000;
  private static final int SHOWN = 60;

  private final Bound<Scenario> scenario;
  private final Optional<Integer> weeks;
  private final Optional<Inhabitants> inhabitants;
  private final Optional<LoadedFrame> loadedFrame;
  private final Optional<Frame> frame;
  private final Node.Mapping tree;
  private final List<Problem> problems = new ArrayList<>();

  ScenarioCheck(Bound<Scenario> scenario, Optional<LoadedFrame> frame, Node.Mapping tree) {
    this.scenario = scenario;
    this.weeks = scenario.at("time.weeks", Integer.class);
    this.inhabitants = scenario.at("population", Inhabitants.class);
    this.frame = frame.map(LoadedFrame::frame);
    this.loadedFrame = frame;
    this.tree = tree;
  }

  /** Everything that does not fit. */
  List<Problem> problems() {
    namesIn("levers").ifPresent(this::levers);
    namesIn("arms").ifPresent(names -> {
      names.forEach(this::arm);
      problems.addAll(new ArmsCheck(scenario, tree, names).problems());
    });
    scenario.all(Countermeasure.class).forEach(this::countermeasure);
    scenario.all(Event.class).forEach(this::event);
    namesOfEvents();
    scenario.at("precision.indicator", Indicator.class).ifPresent(this::precision);
    problems.addAll(new AimsCheck(scenario, loadedFrame, tree).problems());
    Parameters.numbers().forEach(this::prior);
    scenario.at(PRECISION, Precision.class).ifPresent(precision -> firstCities());
    return problems;
  }

  /** Whether a prior can be drawn from; one that is not drawn today is tomorrow. */
  private void prior(Described parameter) {
    String path = Parameters.KEY + "." + parameter.path();
    Sourced.at(tree, path).map(Sourced::prior).filter(text -> !text.isEmpty()).ifPresent(text -> {
      try {
        Prior.of(text, parameter);
      } catch (IllegalArgumentException e) {
        refuse(path, path + "." + e.getMessage());
      }
    });
  }

  /** The first cities decide how many are needed: their spread must be known, over draws where cities share them. */
  private void firstCities() {
    int shared = scenario.at("uncertainty", Uncertainty.class)
        .or(() -> scenario.at(Parameters.KEY + ".posterior", String.class).map(file -> Uncertainty.USUAL))
        .map(Uncertainty::citiesPerDraw).orElse(1);
    scenario.at("replicates", Integer.class).filter(first -> first / shared < 2).ifPresent(first ->
        refuse(PRECISION, PRECISION + ": replicates must be " + 2 * shared
            + " or more, since they decide how many are needed, but are " + first));
  }

  private Optional<Set<String>> namesIn(String path) {
    return tree.at(path).filter(Node.Mapping.class::isInstance).map(node -> ((Node.Mapping) node).entries().keySet());
  }

  private void levers(Set<String> given) {
    for (Lever lever : Lever.values()) {
      String path = "levers." + Names.camel(lever);
      if (!given.contains(Names.camel(lever))) {
        refuse("levers", path + " is missing (" + lever.about().value() + ")");
      }
      scenario.at(path, Double.class)
          .filter(level -> level < lever.about().min() || level > lever.about().max())
          .ifPresent(level -> refuse(path, String.format(Locale.ROOT, "%s must be between %.0f and %.0f, but is %s",
              path, lever.about().min(), lever.about().max(), level)));
    }
  }

  private void arm(String name) {
    String path = "arms." + name;
    if (name.isBlank()) {
      refuse("arms", "arms: every arm needs a name");
    }
    if (name.length() > LONGEST_NAME) {
      refuse(path, "arms: the name of an arm must have at most " + LONGEST_NAME + " characters, but '"
          + name.substring(0, SHOWN) + "...' has " + name.length());
    }
    if (name.equals(Scenario.STATUS_QUO)) {
      refuse(path, path + ": every scenario has this arm already; give the arm another name");
    }
  }

  private void countermeasure(String path, Countermeasure countermeasure) {
    Period period = countermeasure.terms().period();
    within(path, "from", period.from());
    period.until().ifPresent(week -> within(path, "until", week));
    target(path, "target", countermeasure.terms().target());
    List<Phase> phases = countermeasure.terms().phases();
    for (int k = 0; k < phases.size(); k++) {
      phase(path, "phases[" + k + "]", phases.get(k));
    }
    countermeasure.terms().when().ifPresent(trigger -> trigger(path, trigger));
  }

  private void phase(String path, String key, Phase phase) {
    within(path, key + ".from", phase.from());
    phase.until().ifPresent(week -> within(path, key + ".until", week));
    phase.target().ifPresent(target -> target(path, key + ".target", target));
  }

  /** What is observed must be there. */
  private void trigger(String path, Trigger trigger) {
    Map<String, Object> indicators = Names.constants(Indicator.class);
    Indicator indicator = (Indicator) indicators.get(trigger.indicator());
    if (indicator == null) {
      refuseKey(path, "when.indicator", "must name an indicator, but is '" + trigger.indicator() + "'"
          + Names.closest(trigger.indicator(), indicators.keySet()).map(close -> "; did you mean '" + close + "'?")
              .orElse("; 'canyu list indicators' names them"));
      return;
    }
    if (indicator.about().unit().equals("share") || indicator.about().unit().equals("level")) {
      Stream.of(trigger.below(), trigger.above(), trigger.until()).flatMap(Optional::stream)
          .filter(level -> Math.abs(level) > 1).findFirst().ifPresent(level -> refuseKey(path, "when",
              "must give levels of " + trigger.indicator() + " between -1 and 1 (a " + indicator.about().unit()
                  + "), but gives " + level + "; a last week is written beside 'when', not in it"));
    }
    trigger.group().ifPresent(group -> loadedFrame.ifPresent(people -> group(path, indicator, group, people)));
  }

  private void group(String path, Indicator indicator, String group, LoadedFrame people) {
    List<String> groups = people.groups().names();
    int number = groups.indexOf(group);
    if (number < 0) {
      refuseKey(path, "when.group", "must be a group of the city, but is '" + group + "'" + Names.closest(group, groups)
          .map(close -> "; did you mean '" + close + "'?").orElse("; there are " + String.join(", ", groups)));
    } else if (number != Groups.CITY && indicator.cityOnly()) {
      refuseKey(path, "when.group", "must be left out, since " + Names.camel(indicator) + " is of the whole city only, but is '"
          + group + "'");
    } else if (!people.lives(number)) {
      refuseKey(path, "when.group", "must be people who live in the city, but there are no " + group);
    }
  }

  private void event(String path, Event event) {
    within(path, "week", event.week());
    if (event instanceof LeverShift shift) {
      shift.until().ifPresent(week -> within(path, "until", week));
    }
    target(path, "where", event.where());
  }

  /** An event that others refer to must be one; those of different arms may have the same name. */
  private void namesOfEvents() {
    Map<String, Set<String>> before = new HashMap<>();
    scenario.all(Event.class).forEach((path, event) -> event.name().ifPresent(name -> {
      if (name.isBlank()) {
        refuseKey(path, "name", "must not be empty; leave it out where nothing refers to the event");
      } else if (!before.computeIfAbsent(path.substring(0, path.lastIndexOf('[')), list -> new HashSet<>()).add(name)) {
        refuseKey(path, "name", "must be another than those of the other events, but is '" + name + "' again");
      }
    }));
  }

  private void within(String path, String key, int week) {
    weeks.filter(last -> week > last).ifPresent(last -> refuseKey(path, key, String.format(
        Locale.ROOT, "must lie within the %d weeks of the scenario, but is %d", last, week)));
  }

  private void target(String path, String key, Target target) {
    int before = problems.size();
    frame.ifPresent(places -> {
      target.districts().forEach(name -> known(path, key + ".districts", name, places.districts().keySet()));
      target.housing().forEach(name -> known(path, key + ".housing", name, places.housing().keySet()));
    });
    inhabitants.map(Inhabitants::communities).ifPresent(communities ->
        target.communities().stream().filter(number -> number > communities).forEach(number -> refuseKey(
            path, key + ".communities", "must be numbers from 1 to " + communities + ", but one is " + number)));
    if (problems.size() == before) {
      frame.ifPresent(places -> inhabitants.ifPresent(people -> matchesSomebody(path, key, target, people, places)));
    }
  }

  private void matchesSomebody(String path, String key, Target target, Inhabitants people, Frame places) {
    double meant = Audience.of(target, people, places).communities();
    if (meant < 1) {
      refuseKey(path, key, String.format(Locale.ROOT,
          "may match nobody: of %d communities about %.2g are meant; more residents, or a wider target, would be"
              + " right", people.communities(), meant));
    }
  }

  /** Nothing can be known about a gap to people who do not live in the city. */
  private void precision(Indicator indicator) {
    indicator.gap().flatMap(gap -> loadedFrame.flatMap(people -> gap.missing(people.groups(), people::lives).map(part -> part.name(people.groups())))).ifPresent(nobody ->
        refuse("precision.indicator", "precision.indicator " + Names.camel(indicator) + " is not defined in this city,"
            + " so nothing can be known about it: there are no " + nobody));
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
        ? mapping.at(key).or(() -> mapping.at(key.split("[.\\[]", 2)[0])).map(Node::origin).orElse(mapping.origin())
        : settings.origin();
  }

  private void refuse(String path, String message) {
    problems.add(new Problem(tree.at(path).map(Node::origin).orElse(tree.origin()), message));
  }
}

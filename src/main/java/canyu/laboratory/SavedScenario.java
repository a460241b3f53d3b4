package canyu.laboratory;

import canyu.countermeasure.Countermeasure;
import canyu.file.WholeFile;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterYaml;
import canyu.scenario.definition.Arm;
import canyu.scenario.definition.Scenario;
import canyu.scenario.event.Event;
import canyu.scenario.event.LeverShift;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was lived through, as a scenario whose one arm comes to the same week by week.
 *
 * @param loaded the scenario from which it began
 * @param lived the same with the arm and the events as they were made, and with all weeks
 */
record SavedScenario(LoadedScenario loaded, Scenario lived) {

  /** The name of the arm. */
  static final String ARM = "my policy";
  private static final String ARM_IN_CHINESE = "我的政策";

  /** What may be said in several languages, all of which are kept. */
  private static final List<String> TEXTS = List.of("title", "question", "scale.name");

  static SavedScenario of(Laboratory laboratory) {
    List<Countermeasure> countermeasures = laboratory.desk().policy().countermeasures();
    List<Event> events = laboratory.desk().events();
    Scenario scenario = laboratory.scenario();
    int weeks = IntStream.concat(
        IntStream.of(scenario.time().weeks(), laboratory.week()),
        named(countermeasures, Stream.concat(events.stream(), laboratory.eventsOfArm().stream()).toList())).max().orElseThrow();
    return new SavedScenario(laboratory.loaded(), Draft.of(scenario).without("compareWith")
        .with("time.weeks", weeks).with("arms", Map.of(ARM, arm(countermeasures, events, laboratory.eventsOfArm())))
        .with("events", events).scenario());
  }

  /** The arm, with what happens in it beyond what happens whatever the arm, and without what does not. */
  private static Arm arm(List<Countermeasure> countermeasures, List<Event> everywhere, List<Event> here) {
    List<String> absent = everywhere.stream().filter(event -> !here.contains(event))
        .flatMap(event -> event.name().stream()).toList();
    return new Arm(List.of(), countermeasures, List.of(),
        here.stream().filter(event -> !everywhere.contains(event)).toList(), absent, Map.of("zh", ARM_IN_CHINESE));
  }

  /** The weeks that must lie within a scenario because something names them. */
  private static IntStream named(List<Countermeasure> countermeasures, List<Event> events) {
    Stream<Integer> ofArm = countermeasures.stream().map(each -> each.terms().period())
        .flatMap(period -> Stream.concat(Stream.of(period.from()), period.until().stream()));
    Stream<Integer> ofEvents = events.stream().flatMap(event -> Stream.concat(Stream.of(event.week()),
        event instanceof LeverShift shift ? shift.until().stream() : Stream.empty()));
    return Stream.concat(ofArm, ofEvents).mapToInt(Integer::intValue);
  }

  /**
   * Writes the file: what differs from the baseline beside it, or from the one that is shipped.
   *
   * @throws ParameterException if it would not be read back as what was lived through
   */
  void write(Path file) throws IOException {
    if (file.endsWith(ScenarioFile.BASELINE)) {
      throw refused(file, "is the name of the baseline, over which all scenarios of a folder are laid; choose another");
    }
    Scenario baseline = ScenarioFile.read(file.resolveSibling(ScenarioFile.BASELINE), Map.of()).scenario();
    Scenario here = relocated(file, baseline);
    String text = "# Lived through in the laboratory; 'canyu run' comes to the same.\n"
        + ParameterYaml.write(inAllLanguages(
            namingSurvey(difference(Draft.of(baseline).tree(), Draft.of(here).tree()), here)));
    new WholeFile(file).writeText(text, unfinished -> prove(file, unfinished, here));
  }

  /** With the texts that the scenario has in several languages. */
  private Node.Mapping inAllLanguages(Node.Mapping written) {
    Node.Mapping all = written;
    for (String path : TEXTS) {
      Optional<Node.Mapping> languages = loaded.tree().at(path)
          .filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
      if (languages.isPresent()) {
        all = path.contains(".") ? nested(all, path, languages.get()) : all.with(path, all.origin(), languages.get());
      }
    }
    return all;
  }

  private static Node.Mapping nested(Node.Mapping all, String path, Node.Mapping value) {
    String outer = path.substring(0, path.indexOf('.'));
    Node.Mapping inner = (Node.Mapping) all.at(outer).orElseThrow();
    return all.with(outer, all.origin(), inner.with(path.substring(outer.length() + 1), inner.origin(), value));
  }

  /** With other people than the baseline has, a scenario has no survey unless it names one, be it the baseline's. */
  private static Node.Mapping namingSurvey(Node.Mapping difference, Scenario here) {
    return difference.at("population.frame").isPresent() && here.survey().isPresent()
        ? difference.with("survey", difference.origin(), Draft.of(here).tree().at("survey").orElseThrow())
        : difference;
  }

  private void prove(Path file, Path unfinished, Scenario written) {
    LoadedScenario read = ScenarioFile.read(unfinished, Map.of());
    boolean same = read.scenario().arms().get(ARM).equals(written.arms().get(ARM))
        && armless(read.scenario()).equals(armless(written))
        && read.frame().equals(loaded.frame())
        && read.composition().people().equals(loaded.composition().people());
    if (!same) {
      throw refused(file, "would not come to what was lived through, since the files that it names are others there;"
          + " save it beside the scenario from which it began");
    }
  }

  private static Scenario armless(Scenario scenario) {
    return Draft.of(scenario).with("arms", Map.of()).scenario();
  }

  private static ParameterException refused(Path file, String why) {
    return new ParameterException(new Origin(file.toString(), 0), why);
  }

  /** The scenario with its files named from where it is saved; those that the baseline there names keep their names. */
  private Scenario relocated(Path file, Scenario baseline) {
    String frame = lived.population().frame();
    Draft draft = Draft.of(lived);
    if (!frame.equals(baseline.population().frame())) {
      draft = draft.with("population.frame", relocated(file, "population.frame", frame));
    }
    Optional<String> survey = lived.survey().filter(name -> !lived.survey().equals(baseline.survey()));
    return (survey.isPresent() ? draft.with("survey", relocated(file, "survey", survey.get())) : draft).scenario();
  }

  /** The name of a file from where the scenario is saved; one that is shipped keeps its name. */
  private String relocated(Path file, String key, String name) {
    Origin named = loaded.tree().at(key).map(Node::origin).orElseThrow();
    Path found = named.beside(name).toAbsolutePath().normalize();
    Path folder = file.toAbsolutePath().normalize().getParent();
    return Files.exists(found) ? folder.relativize(found).toString().replace('\\', '/') : name;
  }

  /** What must be laid over a tree to make it another. */
  private static Node.Mapping difference(Node.Mapping from, Node.Mapping to) {
    Map<String, Node> differences = new LinkedHashMap<>();
    to.entries().forEach((key, value) -> {
      Node before = from.entries().get(key);
      if (before instanceof Node.Mapping below && value instanceof Node.Mapping above) {
        Node.Mapping inside = difference(below, above);
        if (!inside.entries().isEmpty()) {
          differences.put(key, inside);
        }
      } else if (before == null || !ParameterYaml.write(before).equals(ParameterYaml.write(value))) {
        differences.put(key, value);
      }
    });
    from.entries().keySet().stream().filter(key -> !to.entries().containsKey(key)).forEach(key ->
        differences.put(key, new Node.Written(to.origin(), "", Node.Kind.NULL)));
    return new Node.Mapping(to.origin(), differences, Map.of());
  }
}

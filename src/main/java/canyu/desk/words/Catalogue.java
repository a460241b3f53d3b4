package canyu.desk.words;

import canyu.countermeasure.Cost;
import canyu.countermeasure.Countermeasure;
import canyu.desk.play.ChallengeFile;
import canyu.desk.play.CommunityStand;
import canyu.desk.play.DeskScenario;
import canyu.desk.play.DeskState;
import canyu.desk.play.OpenedScenarios;
import canyu.desk.play.Play;
import canyu.indicator.Indicator;
import canyu.language.Words;
import canyu.parameter.Described;
import canyu.parameter.Names;
import canyu.parameter.Sourced;
import canyu.report.words.Labels;
import canyu.scenario.definition.Outcome;
import canyu.scenario.definition.Plan;
import canyu.scenario.definition.Scenario;
import canyu.scenario.draw.Parameters;
import canyu.scenario.draw.Prior;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What there is to set at the desk, in one language, as a page takes it.
 *
 * @param desk the scenario that it is about
 * @param challenge what is to be reached, if it is one
 * @param labels its words
 */
public record Catalogue(DeskScenario desk, Optional<ChallengeFile> challenge, Labels labels) {

  /** The words of the desk. */
  private static final String WORDS = "desk";

  /** The words of parameters. */
  private static final String PARAMETERS = "calibration";

  /** The indicators whose course is offered beside those of the outcomes. */
  private static final List<Indicator> COURSES = List.of(Indicator.PARTICIPATION, Indicator.PARTICIPATION_52,
      Indicator.WILLING, Indicator.TRUST, Indicator.CONCERN, Indicator.EFFICACY, Indicator.SATISFACTION,
      Indicator.PROVIDING_DATA, Indicator.INFORMED, Indicator.RESPONSE_RECORD, Indicator.CASES_OPEN);

  private static final double LEAST_SHARE = 0.01;
  private static final DeskState USUAL = DeskState.read("{}");

  /**
   * The catalogue of a scenario.
   *
   * @param name by which it is found
   * @throws NoSuchElementException if there is none
   */
  public static Catalogue of(OpenedScenarios scenarios, String name, Locale locale) {
    DeskScenario desk = scenarios.find(name).orElseThrow();
    return new Catalogue(desk, scenarios.challenge(name), new Labels(locale, WORDS, PARAMETERS).about(desk.loaded()));
  }

  /** All of it. */
  public Map<String, Object> content() {
    Scenario scenario = desk.loaded().scenario();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("language", labels.numbers().locale().getLanguage());
    all.put("lang", labels.language());
    all.put("words", words());
    all.put("title", labels.shipped(scenario.title()));
    all.put("question", labels.shipped(scenario.question()));
    all.put("currency", labels.shipped(scenario.currency()));
    all.put("residents", desk.residents(USUAL));
    all.put("weeks", desk.weeks(USUAL));
    all.put("first", Play.FIRST_CITIES);
    all.put("start", scenario.calendar().start().map(Object::toString).orElse(null));
    all.put("draws", desk.loaded().draws().isPresent());
    all.put("groups", groups());
    all.put("places", places());
    all.put("parameters", parameters());
    all.put("outcomes", scenario.outcomes().stream().map(labels::of).toList());
    all.put("courses", courses(scenario));
    all.put("maps", named(CommunityStand.SHOWN.stream()));
    all.put("presets", challenge.isPresent() ? List.of() : presets(scenario));
    all.put("challenge", challenge.map(this::challenge).orElse(null));
    all.put("challenges", ChallengeFile.names().stream().map(this::offered).toList());
    all.put("events", AsWritten.events(scenario.events()));
    return all;
  }

  /** The words of the page, by their keys below {@code page.}. */
  private Map<String, String> words() {
    return new Words(labels.numbers().locale(), WORDS).below("page.");
  }

  private List<Map<String, Object>> groups() {
    return Stream.of(MeasureGroup.values()).map(group -> {
      Map<String, Object> said = new LinkedHashMap<>();
      said.put("name", labels.text("measures." + Names.camel(group)));
      said.put("measures", group.kinds().stream().map(kind -> measure(kind.asSubclass(Record.class))).toList());
      return said;
    }).toList();
  }

  private Map<String, Object> measure(Class<? extends Record> kind) {
    String name = Names.decapitalised(kind);
    Countermeasure usual = AsWritten.usual(kind);
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("kind", name);
    said.put("name", labels.text("countermeasure." + name));
    said.put("does", labels.text("do." + name));
    said.put("cost", cost(usual.cost()));
    return said;
  }

  private String cost(Cost cost) {
    List<String> parts = new ArrayList<>();
    addTo(parts, "cost.setUp", cost.setUp());
    addTo(parts, "cost.weekly", cost.weekly());
    addTo(parts, "cost.perResident", cost.perResidentReached());
    return parts.isEmpty() ? labels.text("cost.nothing") : String.join(labels.text("format.comma"), parts);
  }

  private void addTo(List<String> parts, String key, double amount) {
    if (amount != 0) {
      parts.add(labels.text(key, labels.numbers().significant(amount), labels.shipped(desk.loaded().scenario().currency())));
    }
  }

  private List<Map<String, Object>> places() {
    List<Map<String, Object>> places = new ArrayList<>();
    desk.loaded().frame().districts().keySet().forEach(key -> places.add(place("districts", "district", key)));
    desk.loaded().frame().housing().keySet().forEach(key -> places.add(place("housing", "housing", key)));
    return places;
  }

  private Map<String, Object> place(String list, String kind, String key) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("list", list);
    said.put("key", key);
    said.put("name", labels.group(kind + ":" + key));
    return said;
  }

  /** The parameters that have a prior, which says how far they may be moved. */
  private List<Map<String, Object>> parameters() {
    LoadedScenario loaded = desk.loaded();
    List<Map<String, Object>> all = new ArrayList<>();
    for (Described number : Parameters.numbers()) {
      Sourced.at(loaded.tree(), Parameters.KEY + "." + number.path()).filter(each -> !each.prior().isEmpty()).ifPresent(each -> {
        Prior prior = Prior.of(each.prior(), number);
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("path", number.path());
        said.put("about", labels.shipped(number.about()));
        said.put("unit", number.unit());
        said.put("whole", number.isWhole());
        said.put("value", each.value());
        said.put("low", number.nearest(Math.min(each.value(), prior.quantile(LEAST_SHARE))));
        said.put("high", number.nearest(Math.max(each.value(), prior.quantile(1 - LEAST_SHARE))));
        all.add(said);
      });
    }
    return all;
  }

  private List<Map<String, Object>> courses(Scenario scenario) {
    Set<Indicator> all = new LinkedHashSet<>();
    scenario.outcomes().stream().map(Outcome::indicator).forEach(all::add);
    all.addAll(COURSES);
    return named(all.stream());
  }

  private List<Map<String, Object>> named(Stream<Indicator> indicators) {
    return indicators.map(indicator -> {
      Map<String, Object> said = new LinkedHashMap<>();
      said.put("key", Names.camel(indicator));
      said.put("name", labels.of(indicator));
      return said;
    }).toList();
  }

  private Map<String, Object> challenge(ChallengeFile file) {
    Outcome outcome = file.outcome();
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("key", file.name());
    said.put("title", file.challenge().title().in(labels.numbers().locale()));
    said.put("task", file.challenge().task().in(labels.numbers().locale()));
    said.put("goal", labels.text("challenge.goal", labels.of(outcome),
        labels.amount(outcome.indicator(), file.challenge().gain()),
        labels.numbers().significant(desk.loaded().scenario().budget().orElseThrow()),
        labels.shipped(desk.loaded().scenario().currency())));
    return said;
  }

  private Map<String, Object> offered(String name) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("key", name);
    said.put("title", ChallengeFile.title(name).in(labels.numbers().locale()));
    return said;
  }

  /** The arms of the scenario as policies to begin with, the one with which others are compared left out. */
  private List<Map<String, Object>> presets(Scenario scenario) {
    return scenario.arms().keySet().stream().map(arm -> {
      Plan plan = scenario.plan(arm);
      Map<String, Object> said = new LinkedHashMap<>();
      said.put("name", labels.shipped(arm));
      said.put("policy", AsWritten.of(plan.policy().countermeasures()));
      said.put("events", plan.events().equals(scenario.events()) ? null : AsWritten.events(plan.events()));
      return said;
    }).toList();
  }
}

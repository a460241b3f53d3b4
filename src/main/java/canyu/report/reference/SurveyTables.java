package canyu.report.reference;

import static canyu.report.reference.OddTables.code;

import canyu.city.Divisions;
import canyu.indicator.Answer;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.population.Frame;
import canyu.population.Person;
import canyu.report.terminal.TextTable;
import canyu.scenario.loading.LoadedFrame;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.survey.RealSurvey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What is watched, what was asked, and who lives in the city beside who answered. */
record SurveyTables(LoadedScenario baseline, RealSurvey survey, LoadedFrame respondents) {

  private static final String NONE = "–";

  void addTo(Map<String, String> parts) {
    parts.put("indicators", indicators().asMarkdown());
    parts.put("answers", answers().asMarkdown());
    parts.put("frames", frames().asMarkdown());
  }

  private TextTable indicators() {
    TextTable table = TextTable.of("indicator", "what it is", "unit", "for", "in the end");
    for (Indicator indicator : Indicator.values()) {
      table.add(code(Names.camel(indicator)), indicator.about().value(), indicator.about().unit(),
          indicator.cityOnly() ? "the city" : "all groups", indicator.cumulative() ? "last value" : "mean");
    }
    return table;
  }

  private TextTable answers() {
    TextTable table = TextTable.of("answer", "what it says", "respondents, %");
    for (Answer answer : Answer.values()) {
      Double share = survey.answers().get(answer);
      table.add(code(Names.camel(answer)), answer.about().value(), share == null ? NONE : percent(share));
    }
    return table;
  }

  private TextTable frames() {
    TextTable table = TextTable.of("group", "residents of the city, %", "respondents of the survey, %");
    Divisions divisions = baseline.composition().divisions();
    IntStream.range(0, divisions.sexes().size()).forEach(sex ->
        addPeople(table, divisions.sexes().get(sex), person -> person.sex() == sex));
    IntStream.range(0, divisions.ages().size()).forEach(band ->
        addPeople(table, "aged " + divisions.years(band), person -> divisions.band(person.age()) == band));
    IntStream.range(0, divisions.levels().size()).forEach(level ->
        addPeople(table, divisions.levels().get(level).name(), person -> person.education() == level));
    addPlaces(table, "housing: ", Frame::housing);
    addPlaces(table, "district: ", Frame::districts);
    return table;
  }

  private void addPeople(TextTable table, String group, Predicate<Person> belongs) {
    table.add(group, percent(share(baseline.composition().people(), belongs)),
        percent(share(respondents.composition().people(), belongs)));
  }

  private static double share(List<Person> people, Predicate<Person> belongs) {
    return people.stream().filter(belongs).mapToDouble(Person::weight).sum();
  }

  private void addPlaces(TextTable table, String kind, Function<Frame, Map<String, Double>> weights) {
    Map<String, Double> city = weights.apply(baseline.frame());
    Map<String, Double> sample = weights.apply(respondents.frame());
    Set<String> names = new LinkedHashSet<>(city.keySet());
    names.addAll(sample.keySet());
    names.forEach(name -> table.add(kind + name, share(city, name), share(sample, name)));
  }

  private static String share(Map<String, Double> weights, String name) {
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return weights.containsKey(name) ? percent(weights.get(name) / all) : NONE;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}

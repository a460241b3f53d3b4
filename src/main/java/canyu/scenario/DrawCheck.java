package canyu.scenario;

import canyu.parameter.Described;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tries every draw of parameters that the cities of a scenario can take, and names those that break a rule between
 * parameters, such as that two shares leave something over.
 */
final class DrawCheck {

  private static final int NAMED = 5;

  private final Scenario scenario;
  private final ParameterDraws draws;
  private final Map<String, Broken> broken = new LinkedHashMap<>();

  private DrawCheck(Scenario scenario, ParameterDraws draws) {
    this.scenario = scenario;
    this.draws = draws;
  }

  /** A rule that draws break, with what is said of the first of them. */
  private record Broken(String rule, List<Integer> draws) {}

  /** A problem for every rule that some draw breaks. */
  static List<Problem> problems(Scenario scenario, ParameterDraws draws) {
    return new DrawCheck(scenario, draws).problems();
  }

  private List<Problem> problems() {
    IntStream.range(0, count()).forEach(this::attempt);
    return broken.entrySet().stream().map(each -> problem(each.getKey(), each.getValue())).toList();
  }

  private int count() {
    int cities = Math.max(scenario.replicates(), scenario.precision().map(Precision::atMost).orElse(0));
    return scenario.uncertainty().orElseThrow().draw(cities - 1) + 1;
  }

  private void attempt(int draw) {
    try {
      draws.parameters(draw);
    } catch (ParameterException refused) {
      refused.problems().forEach(problem ->
          broken.computeIfAbsent(place(problem.message()), place -> new Broken(problem.message(), new ArrayList<>()))
              .draws().add(draw));
    }
  }

  /** The path with which the message of a problem begins. */
  private static String place(String message) {
    return message.split("[: ]", 2)[0];
  }

  private Problem problem(String place, Broken rule) {
    int first = rule.draws().get(0);
    List<String> meant = meant(place, rule.rule());
    List<String> drawn = meant.stream().filter(draws::draws).toList();
    String origins = drawn.stream().map(path -> last(path) + " from " + draws.source(path, first))
        .collect(Collectors.joining(", "));
    return new Problem(origin(meant, drawn, first), rule.rule() + " in " + named(rule.draws()) + " of " + count()
        + ", which take " + origins + "; narrower priors, or other draws, would be right");
  }

  /** The parameters that a rule speaks of; all of the same record where it names none of them. */
  private static List<String> meant(String place, String rule) {
    List<String> siblings = Parameters.numbers().stream().map(Described::path)
        .filter(path -> place.startsWith(Parameters.KEY + "." + path.substring(0, path.lastIndexOf('.')))).toList();
    List<String> named = siblings.stream()
        .filter(path -> Pattern.compile("\\b" + last(path) + "\\b").matcher(words(rule)).find()).toList();
    return named.isEmpty() ? siblings : named;
  }

  /** What a rule says, without the path before it. */
  private static String words(String rule) {
    return rule.substring(rule.lastIndexOf('.', place(rule).length()) + 1);
  }

  /** Rather where the scenario itself says something than in the baseline. */
  private Origin origin(List<String> meant, List<String> drawn, int draw) {
    return meant.stream().map(path -> draws.origin(path, draw))
        .filter(origin -> !origin.file().endsWith(ScenarioFile.BASELINE)).findFirst()
        .orElseGet(() -> draws.origin((drawn.isEmpty() ? meant : drawn).get(0), draw));
  }

  private static String named(List<Integer> draws) {
    String numbers = draws.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    return (draws.size() == 1 ? "draw " : "draws ") + numbers
        + (draws.size() > NAMED ? " and " + (draws.size() - NAMED) + " more" : "");
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}

package canyu.scenario.loading;

import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.parameter.Problem;
import canyu.scenario.definition.Precision;
import canyu.scenario.definition.Scenario;
import canyu.scenario.draw.ParameterDraws;
import canyu.scenario.draw.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** A rule that draws break, with what is wrong with the first of them. */
  private record Broken(Problem first, List<Integer> draws) {}

  /** A problem for every rule that some draw breaks. */
  static List<Problem> problems(Scenario scenario, ParameterDraws draws) {
    return new DrawCheck(scenario, draws).problems();
  }

  private List<Problem> problems() {
    IntStream.range(0, count()).forEach(this::attempt);
    return broken.values().stream().map(this::problem).toList();
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
          broken.computeIfAbsent(problem.path(), path -> new Broken(problem, new ArrayList<>())).draws().add(draw));
    }
  }

  private Problem problem(Broken rule) {
    int first = rule.draws().get(0);
    List<String> meant = Parameters.meant(rule.first());
    List<String> drawn = meant.stream().filter(draws::draws).toList();
    String origins = drawn.stream().map(path -> last(path) + " from " + draws.source(path, first))
        .collect(Collectors.joining(", "));
    return new Problem(origin(meant, drawn, first), rule.first().path(), rule.first().message() + " in " + named(rule.draws()) + " of " + count()
        + ", which take " + origins + "; narrower priors, or other draws, would be right");
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

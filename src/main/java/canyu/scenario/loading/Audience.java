package canyu.scenario.loading;

import canyu.countermeasure.Target;
import canyu.population.Frame;
import canyu.scenario.definition.Inhabitants;
import java.util.List;
import java.util.Map;

/**
 * How much of a city a target means, before any city is drawn.
 *
 * @param communities how many communities, in expectation
 * @param residents how many residents live in them
 */
public record Audience(double communities, double residents) {

  /** What a target means in a scenario. */
  public static Audience of(Target target, LoadedScenario loaded) {
    return of(target, loaded.scenario().population(), loaded.frame());
  }

  static Audience of(Target target, Inhabitants inhabitants, Frame frame) {
    double communities = target.communities().isEmpty()
        ? inhabitants.communities() * share(frame.districts(), target.districts())
            * share(frame.housing(), target.housing())
        : target.communities().stream().distinct().count();
    return new Audience(communities, communities * inhabitants.residents() / inhabitants.communities());
  }

  private static double share(Map<String, Double> weights, List<String> chosen) {
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return chosen.isEmpty() ? 1 : chosen.stream().distinct().mapToDouble(weights::get).sum() / all;
  }
}

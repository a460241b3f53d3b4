package canyu.laboratory;

import canyu.scenario.definition.Inhabitants;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import java.util.Optional;

/** Scenarios as the laboratory lives through them: one city with certain parameters, looked at every week. */
final class Observed {

  /**
   * So many residents have small cities, and their communities no fewer than these if the scenario has as many: in smaller
   * ones fewer contributions are answered at a time, so that records and efficacy are lower for no other reason.
   */
  private static final int SMALL = 5000;
  private static final int FEWEST_NEIGHBOURS = 250;

  private Observed() {}

  /** The scenario of the first replicate; how often one looks changes nothing else. */
  static LoadedScenario everyWeek(LoadedScenario loaded) {
    return with(loaded, Draft.of(loaded.ofReplicate(0))
        .with("time.recordCity", 1).with("replicates", 1).without("precision").without("uncertainty").scenario());
  }

  /** The same scenario, with the same parameters but other luck. */
  static LoadedScenario withSeed(LoadedScenario loaded, long seed) {
    return with(loaded, Draft.of(loaded.scenario()).with("seed", seed).scenario());
  }

  /** The same scenario in a small city: as many communities of fewer residents each, or fewer communities. */
  static LoadedScenario small(LoadedScenario loaded) {
    Inhabitants population = loaded.scenario().population();
    int communities = population.communities();
    int size = Math.min(population.communitySize(), Math.max(FEWEST_NEIGHBOURS, SMALL / communities));
    int residents = Math.min(population.residents(), Math.max(SMALL, size));
    return with(loaded, Draft.of(loaded.scenario())
        .with("population.communitySize", size).with("population.residents", residents).scenario());
  }

  private static LoadedScenario with(LoadedScenario loaded, Scenario scenario) {
    return new LoadedScenario(scenario, loaded.frame(), loaded.composition(), loaded.tree(), Optional.empty());
  }
}

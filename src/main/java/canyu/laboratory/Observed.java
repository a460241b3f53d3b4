package canyu.laboratory;

import canyu.scenario.LoadedScenario;
import canyu.scenario.Scenario;
import java.util.Optional;

/** Scenarios as the laboratory lives through them: one city with certain parameters, looked at every week. */
final class Observed {

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

  private static LoadedScenario with(LoadedScenario loaded, Scenario scenario) {
    return new LoadedScenario(scenario, loaded.frame(), loaded.composition(), loaded.tree(), Optional.empty());
  }
}

package canyu.scenario.review;

import canyu.countermeasure.Cost;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Period;
import canyu.countermeasure.Terms;
import canyu.scenario.loading.Audience;
import canyu.scenario.loading.LoadedScenario;

/** What countermeasures cost, before any city is drawn. */
public final class ExpectedCost {

  private ExpectedCost() {}

  /**
   * What a countermeasure costs over all weeks of a scenario, in its currency, if its target means as many communities as
   * are expected; where it holds everywhere, exactly that. With a trigger as if it began at once, with phases as if none
   * gave way to a later one.
   */
  public static double of(Countermeasure countermeasure, LoadedScenario loaded) {
    Terms terms = countermeasure.terms();
    Cost cost = countermeasure.cost();
    return terms.phases().isEmpty() ? of(terms, cost, loaded)
        : terms.phases().stream().mapToDouble(phase -> of(phase.alone(terms), cost, loaded)).sum();
  }

  private static double of(Terms terms, Cost cost, LoadedScenario loaded) {
    Period period = terms.period();
    int weeks = period.weeksBy(loaded.scenario().time().weeks());
    Audience audience = Audience.of(terms.target(), loaded);
    return weeks == 0 ? 0 : terms.strength() * (audience.communities() * (cost.setUp() + weeks * cost.weekly())
        + audience.residents() * period.share(period.from() + weeks - 1) * cost.perResidentReached());
  }
}

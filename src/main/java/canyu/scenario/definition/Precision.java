package canyu.scenario.definition;

import canyu.indicator.Indicator;
import canyu.parameter.About;
import java.util.Optional;

/** How exactly the paired effect of every arm on one outcome must be known. */
public record Precision(
    @About("an indicator of the city; the first outcome where left out")
    Optional<Indicator> indicator,
    @About(value = "half the width of the 95 % interval that is wanted", unit = "unit of the indicator",
        min = 1e-9, max = 1e9)
    double halfWidth,
    @About(value = "replicates are not added beyond this number", unit = "cities", min = 2, max = 100000)
    int atMost) {

  /** What must be known. */
  public Outcome outcome(Scenario scenario) {
    return indicator.map(Outcome::of).orElseGet(() -> scenario.outcomes().get(0));
  }
}

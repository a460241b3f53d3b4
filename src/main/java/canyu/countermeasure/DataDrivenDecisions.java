package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Decisions follow data and what residents say instead of habit", source = "Chen 5.2, Wang III.C")
public record DataDrivenDecisions(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 50000, weekly: 1000, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "how far decisions follow data and what residents said",
        unit = "level", min = 0, max = 1, preset = "0.7", source = "assumed")
    double decisionQuality)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(Goal.raise(Lever.DECISION_QUALITY, decisionQuality));
  }
}

package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Prevention first: issues are foreseen and kept from arising", source = "Wang I.C, III.C")
public record PredictivePrevention(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 80000, weekly: 1500, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "share of issues that are prevented", unit = "share", min = 0, max = 1, preset = "0.3",
        source = "assumed")
    double prevented)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(Goal.raise(Lever.PREVENTION, prevented));
  }
}

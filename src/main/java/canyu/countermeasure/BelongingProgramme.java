package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Public space and community activities build belonging and identity", source = "Chen 5.1")
public record BelongingProgramme(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 150000, weekly: 1500, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "intensity of the activities", unit = "level", min = 0, max = 1, preset = "0.6",
        source = "assumed")
    double intensity)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(Goal.raise(Lever.BELONGING, intensity));
  }
}

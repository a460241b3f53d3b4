package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "The public is invited to find problems and to urge their solution", source = "Ding 4.3")
public record CrowdReporting(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 10000, weekly: 500, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "how much more readily residents report an issue",
        unit = "level", min = 0, max = 1, preset = "0.8", source = "assumed")
    double invitation)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(Goal.raise(Lever.CROWD_REPORTING, invitation));
  }
}

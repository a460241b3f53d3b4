package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "One data platform for all agencies instead of information islands",
    source = "Ding 4.2, Wang III.E, Chen 4.3")
public record DataIntegration(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 100000, weekly: 1000, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "share of misrouted cases that find their agency in a week",
        unit = "share per week", min = 0, max = 1, preset = "0.8", source = "assumed")
    double integration)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(Goal.raise(Lever.INTEGRATION, integration));
  }
}

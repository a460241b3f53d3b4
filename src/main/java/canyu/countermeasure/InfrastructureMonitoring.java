package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Sensors find failures of public facilities", source = "Ding 4.1")
public record InfrastructureMonitoring(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 150000, weekly: 1000, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "share of open issues that sensors find in a week",
        unit = "share per week", min = 0, max = 1, preset = "0.15", source = "assumed")
    double monitoring)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(Goal.raise(Lever.MONITORING, monitoring));
  }
}

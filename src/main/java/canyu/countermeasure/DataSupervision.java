package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Supervision of important data, with the duty to notify", source = "Chen 5.3")
public record DataSupervision(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 20000, weekly: 600, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "level of supervision", unit = "level", min = 0, max = 1, preset = "0.8",
        source = "assumed")
    double supervision)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(Goal.raise(Lever.SUPERVISION, supervision));
  }
}

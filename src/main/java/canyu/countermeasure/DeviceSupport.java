package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Subsidised devices, terminals in community rooms, and help at hand", source = "Ding 3.2 and 5, Chen 5.4")
public record DeviceSupport(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 20000, weekly: 1000, perResidentReached: 20}", source = "assumed")
    Cost cost,
    @About(value = "share of those without a device who get the use of one in a week", unit = "share per week",
        min = 0, max = 1, preset = "0.02", source = "assumed")
    double access)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(Goal.raise(Lever.DEVICE_ACCESS, access));
  }
}

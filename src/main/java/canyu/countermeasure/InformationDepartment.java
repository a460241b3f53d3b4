package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Staff and means for the information work of the community", source = "Ding 3.3")
public record InformationDepartment(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 20000, weekly: 2000, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "level of staff and means", unit = "level", min = 0, max = 1, preset = "0.9",
        source = "assumed")
    double capacity)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(Goal.raise(Lever.INFORMATION_CAPACITY, capacity));
  }
}

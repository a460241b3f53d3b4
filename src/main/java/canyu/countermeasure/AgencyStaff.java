package canyu.countermeasure;

import canyu.city.Agency;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;
import java.util.Map;

@About(value = "Agencies get more staff, or fewer, and handle as many cases as these can", source = "assumed")
public record AgencyStaff(
    @Unwrapped Terms terms,
    @About(value = "what it costs; what it saves is below 0", preset = "{setUp: 0, weekly: 3000, perResidentReached: 0}",
        source = "assumed")
    Cost cost,
    @About(value = "the cases that each agency named can then handle", unit = "cases per 1,000 residents and week",
        min = 0, max = 100, preset = "{neighbourhoodCommittee: 6}", source = "assumed")
    Map<Agency, Double> capacity)
    implements Countermeasure {

  public AgencyStaff {
    if (capacity.isEmpty()) {
      throw new IllegalArgumentException("capacity must name one agency or more, but is empty");
    }
  }

  @Override
  public List<Goal> goals() {
    return capacity.entrySet().stream().map(each -> Goal.change(each.getKey().capacity(), each.getValue())).toList();
  }
}

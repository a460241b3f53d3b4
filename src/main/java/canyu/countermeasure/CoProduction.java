package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Public work is outsourced to enterprises and social organisations", source = "Ding 4.3, Chen 5.2")
public record CoProduction(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 10000, weekly: 4000, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "cases that each of the two can then handle",
        unit = "cases per 1,000 residents and week", min = 0, max = 100, preset = "3", source = "assumed")
    double capacity)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(
        Goal.raise(Lever.CAPACITY_ENTERPRISE, capacity),
        Goal.raise(Lever.CAPACITY_SOCIAL_ORGANISATION, capacity));
  }
}

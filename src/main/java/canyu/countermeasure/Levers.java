package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;
import java.util.Map;

@About(value = "Any levers, set directly, up or down; for researchers", source = "assumed")
public record Levers(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{}")
    Cost cost,
    @About("the level of each lever, which must lie in the lever's range")
    Map<Lever, Double> set)
    implements Countermeasure {

  public Levers {
    set.forEach((lever, level) -> lever.check("set", level));
  }

  @Override
  public List<Goal> goals() {
    return set.entrySet().stream().map(entry -> Goal.set(entry.getKey(), entry.getValue())).toList();
  }
}

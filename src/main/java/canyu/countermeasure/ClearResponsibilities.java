package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Several subjects, each with its duty, under one design from the top", source = "Chen 5.2, Wang II.A")
public record ClearResponsibilities(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 10000, weekly: 200, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "share of cases that go to the responsible agency at once",
        unit = "share", min = 0, max = 1, preset = "0.85", source = "assumed")
    double clarity)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(Goal.raise(Lever.CLARITY, clarity));
  }
}

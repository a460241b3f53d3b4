package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Grid officers find issues, register them and pass them on", source = "Wang I.B, Chen 4.3")
public record GridGovernance(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 20000, weekly: 6000, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "share of open issues that officers find in a week",
        unit = "share per week", min = 0, max = 1, preset = "0.25", source = "assumed")
    double monitoring,
    @About(value = "share of cases passed to the responsible agency at once",
        unit = "share", min = 0, max = 1, preset = "0.75", source = "assumed")
    double clarity,
    @About(value = "chance that news through residents' meetings reaches a resident with full access in a week",
        unit = "share per week", min = 0, max = 1, preset = "0.08", source = "assumed")
    double reach)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(
        Goal.raise(Lever.MONITORING, monitoring),
        Goal.raise(Lever.CLARITY, clarity),
        Goal.raise(Lever.REACH_RESIDENTS_MEETING, reach));
  }
}

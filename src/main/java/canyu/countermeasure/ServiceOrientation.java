package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Officials turn from managing to serving", source = "Chen 5.2, Wang III.A-B")
public record ServiceOrientation(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 15000, weekly: 500, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "share of consultations answered on a fully interactive channel",
        unit = "share", min = 0, max = 1, preset = "0.6", source = "assumed")
    double answered,
    @About(value = "share of information requests that are granted", unit = "share", min = 0, max = 1, preset = "0.6",
        source = "assumed")
    double granted,
    @About(value = "share of cases that go to the responsible agency at once",
        unit = "share", min = 0, max = 1, preset = "0.6", source = "assumed")
    double clarity)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(
        Goal.raise(Lever.CLOSED_LOOP, answered),
        Goal.raise(Lever.DISCLOSURE, granted),
        Goal.raise(Lever.CLARITY, clarity));
  }
}

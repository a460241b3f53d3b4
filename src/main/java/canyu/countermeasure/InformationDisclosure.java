package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "The glass door opens: requests for information are granted, data are open",
    source = "Ding 3.1, Wang II.E")
public record InformationDisclosure(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 15000, weekly: 600, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "share of information requests that are granted",
        unit = "share", min = 0, max = 1, preset = "0.85", source = "assumed")
    double granted)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(Goal.raise(Lever.DISCLOSURE, granted));
  }
}

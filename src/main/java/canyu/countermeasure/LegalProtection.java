package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Rules on the ownership of data, accountability, punishment and redress",
    source = "Chen 5.3, Wang III.D")
public record LegalProtection(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 20000, weekly: 300, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "level of legal protection", unit = "level", min = 0, max = 1, preset = "0.8",
        source = "assumed")
    double protection)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(Goal.raise(Lever.LEGAL_PROTECTION, protection));
  }
}

package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Secure equipment and secure processing of data", source = "Chen 5.3")
public record DataSecurity(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 80000, weekly: 800, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "level of security", unit = "level", min = 0, max = 1, preset = "0.9",
        source = "assumed")
    double security)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(Goal.raise(Lever.SECURITY, security));
  }
}

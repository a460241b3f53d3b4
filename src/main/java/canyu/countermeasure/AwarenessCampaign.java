package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "A campaign tells residents of their rights and that they are the protagonists of governance",
    source = "Chen 5.1, Wang III.A")
public record AwarenessCampaign(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 5000, weekly: 2000, perResidentReached: 2}", source = "assumed")
    Cost cost,
    @About(value = "intensity of the campaign", unit = "level", min = 0, max = 1, preset = "0.6",
        source = "assumed")
    double intensity)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(Goal.raise(Lever.CAMPAIGN, intensity));
  }
}

package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Free training in the use of digital means", source = "Ding 3.2")
public record DigitalLiteracyTraining(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 10000, weekly: 1500, perResidentReached: 5}", source = "assumed")
    Cost cost,
    @About(value = "intensity of the training", unit = "level", min = 0, max = 1, preset = "0.6",
        source = "assumed")
    double intensity)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(Goal.raise(Lever.TRAINING, intensity));
  }
}

package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Wishes and demands are collected through an interface platform and used", source = "Ding 4.1, Chen 5.2")
public record SentimentCollection(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 40000, weekly: 1000, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "share of consultations answered on a fully interactive channel",
        unit = "share", min = 0, max = 1, preset = "0.55", source = "assumed")
    double answered,
    @About(value = "how far decisions follow what residents said", unit = "level", min = 0, max = 1, preset = "0.5",
        source = "assumed")
    double decisionQuality)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(
        Goal.raise(Lever.CLOSED_LOOP, answered),
        Goal.raise(Lever.DECISION_QUALITY, decisionQuality));
  }
}

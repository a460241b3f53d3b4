package canyu.countermeasure;

import canyu.city.Channel;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "One unified public-service platform for information, services and participation",
    source = "Chen 5.4, Wang III.E")
public record ParticipationPlatform(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 120000, weekly: 1500, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "share of communities that have the service platform",
        unit = "share", min = 0, max = 1, preset = "0.9", source = "assumed")
    double coverage,
    @About(value = "how easy it is to take part through the service platform",
        unit = "level", min = 0, max = 1, preset = "0.7", source = "assumed")
    double usability,
    @About(value = "chance that news through it reaches a resident with full access in a week",
        unit = "share per week", min = 0, max = 1, preset = "0.15", source = "assumed")
    double reach,
    @About(value = "how far it carries an answer back to the resident",
        unit = "level", min = 0, max = 1, preset = "0.8", source = "assumed")
    double interactivity)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return Goal.raise(Channel.SERVICE_PLATFORM, coverage, usability, reach, interactivity).toList();
  }
}

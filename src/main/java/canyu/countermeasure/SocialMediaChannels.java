package canyu.countermeasure;

import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Groups in QQ or WeChat and an official account in every community, well kept",
    source = "Chen 5.4, Wang III.E")
public record SocialMediaChannels(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 10000, weekly: 800, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "share of communities that have each of the two", unit = "share", min = 0, max = 1, preset = "0.9",
        source = "assumed")
    double coverage,
    @About(value = "how easy it is to take part through each of the two",
        unit = "level", min = 0, max = 1, preset = "0.65", source = "assumed")
    double usability,
    @About(value = "chance that news through it reaches a resident with full access in a week",
        unit = "share per week", min = 0, max = 1, preset = "0.15", source = "assumed")
    double reach,
    @About(value = "how far it carries an answer back to the resident",
        unit = "level", min = 0, max = 1, preset = "0.6", source = "assumed")
    double interactivity)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    return List.of(
        Goal.raise(Lever.COVERAGE_SOCIAL_GROUP, coverage),
        Goal.raise(Lever.USABILITY_SOCIAL_GROUP, usability),
        Goal.raise(Lever.REACH_SOCIAL_GROUP, reach),
        Goal.raise(Lever.INTERACTIVITY_SOCIAL_GROUP, interactivity),
        Goal.raise(Lever.COVERAGE_OFFICIAL_ACCOUNT, coverage),
        Goal.raise(Lever.USABILITY_OFFICIAL_ACCOUNT, usability),
        Goal.raise(Lever.REACH_OFFICIAL_ACCOUNT, reach),
        Goal.raise(Lever.INTERACTIVITY_OFFICIAL_ACCOUNT, interactivity));
  }
}

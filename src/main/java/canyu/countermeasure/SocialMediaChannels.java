package canyu.countermeasure;

import canyu.city.Channel;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;
import java.util.stream.Stream;

@About(value = "Group chats and an official account in every community, well kept",
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
    return Stream.of(Channel.SOCIAL_GROUP, Channel.OFFICIAL_ACCOUNT)
        .flatMap(channel -> Goal.raise(channel, coverage, usability, reach, interactivity))
        .toList();
  }
}

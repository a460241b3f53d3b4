package canyu.countermeasure;

import canyu.city.Channel;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Channels are closed, community by community; what opens one again comes after it", source = "assumed")
public record CloseChannel(
    @Unwrapped Terms terms,
    @About(value = "what it costs; what it saves is below 0", preset = "{setUp: 0, weekly: 0, perResidentReached: 0}",
        source = "assumed")
    Cost cost,
    @About(value = "the channels that are closed", preset = "[residentsMeeting, bulletinBoard]", source = "assumed")
    List<Channel> channels)
    implements Countermeasure {

  public CloseChannel {
    Named.once("channels", channels);
  }

  @Override
  public List<Goal> goals() {
    return channels.stream().map(channel -> Goal.lower(channel.coverage(), 0)).toList();
  }
}

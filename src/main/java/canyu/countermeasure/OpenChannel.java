package canyu.countermeasure;

import canyu.city.Channel;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.List;

@About(value = "Channels are opened where there are none, as easy to use as those that there are", source = "assumed")
public record OpenChannel(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 5000, weekly: 500, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "the channels that are opened", preset = "[residentsMeeting, bulletinBoard]", source = "assumed")
    List<Channel> channels,
    @About(value = "share of communities that have each of them then", unit = "share", min = 0, max = 1, preset = "1",
        source = "assumed")
    double coverage)
    implements Countermeasure {

  public OpenChannel {
    Named.once("channels", channels);
  }

  @Override
  public List<Goal> goals() {
    return channels.stream().map(channel -> Goal.raise(channel.coverage(), coverage)).toList();
  }
}

package canyu.countermeasure;

import canyu.city.Channel;
import canyu.city.Lever;
import canyu.parameter.About;
import canyu.parameter.Unwrapped;
import java.util.ArrayList;
import java.util.List;

@About(value = "Every contribution, online and offline, gets a visible answer", source = "Wang III.E, Chen 5.2")
public record ClosedLoopFeedback(
    @Unwrapped Terms terms,
    @About(value = "what it costs", preset = "{setUp: 20000, weekly: 2000, perResidentReached: 0}", source = "assumed")
    Cost cost,
    @About(value = "share of consultations answered on a fully interactive channel",
        unit = "share", min = 0, max = 1, preset = "0.9", source = "assumed")
    double answered,
    @About(value = "how far every channel carries an answer back", unit = "level", min = 0, max = 1, preset = "0.7",
        source = "assumed")
    double interactivity)
    implements Countermeasure {

  @Override
  public List<Goal> goals() {
    List<Goal> goals = new ArrayList<>(List.of(Goal.raise(Lever.CLOSED_LOOP, answered)));
    for (Channel channel : Channel.values()) {
      goals.add(Goal.raise(channel.interactivity(), interactivity));
    }
    return goals;
  }
}

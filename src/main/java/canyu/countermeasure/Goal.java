package canyu.countermeasure;

import canyu.city.Channel;
import canyu.city.Lever;
import java.util.stream.Stream;

/**
 * Where a countermeasure takes a lever once fully in force.
 *
 * @param level the level aimed at, within the lever's range
 * @param upwardsOnly whether a lever that is higher already stays where it is
 */
public record Goal(Lever lever, double level, boolean upwardsOnly) {

  static Goal raise(Lever lever, double level) {
    return new Goal(lever, level, true);
  }

  /** Everything that makes a channel better. */
  static Stream<Goal> raise(
      Channel channel, double coverage, double usability, double reach, double interactivity) {
    return Stream.of(raise(channel.coverage(), coverage), raise(channel.usability(), usability),
        raise(channel.reach(), reach), raise(channel.interactivity(), interactivity));
  }

  static Goal set(Lever lever, double level) {
    return new Goal(lever, level, false);
  }
}

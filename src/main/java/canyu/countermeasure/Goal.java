package canyu.countermeasure;

import canyu.city.Channel;
import canyu.city.Community;
import canyu.city.Lever;
import canyu.city.LeverLevels;
import java.util.stream.Stream;

/**
 * Where a countermeasure takes a lever once fully in force.
 *
 * @param level the level aimed at, within the lever's range
 */
public record Goal(Lever lever, double level, Way way) {

  /** How a lever is moved, in the order in which it is done. */
  public enum Way {
    /** Down, unless it is lower already. */
    LOWER,
    /** Up or down from where it stood before policy. */
    CHANGE,
    /** Up, unless it is higher already. */
    RAISE,
    /** Up or down from where all others have taken it. */
    SET
  }

  static Goal lower(Lever lever, double level) {
    return new Goal(lever, level, Way.LOWER);
  }

  static Goal change(Lever lever, double level) {
    return new Goal(lever, level, Way.CHANGE);
  }

  static Goal raise(Lever lever, double level) {
    return new Goal(lever, level, Way.RAISE);
  }

  /** Everything that makes a channel better. */
  static Stream<Goal> raise(
      Channel channel, double coverage, double usability, double reach, double interactivity) {
    return Stream.of(raise(channel.coverage(), coverage), raise(channel.usability(), usability),
        raise(channel.reach(), reach), raise(channel.interactivity(), interactivity));
  }

  static Goal set(Lever lever, double level) {
    return new Goal(lever, level, Way.SET);
  }

  /** Where it takes a lever that stands at a level. */
  public double from(double before) {
    return switch (way) {
      case LOWER -> Math.min(before, level);
      case RAISE -> Math.max(before, level);
      case CHANGE, SET -> level;
    };
  }

  /** Takes its lever a share of the way. */
  void move(LeverLevels levers, Community community, double share) {
    switch (way) {
      case LOWER -> levers.lower(lever, community, (float) level, (float) share);
      case CHANGE -> levers.change(lever, community, (float) level, (float) share);
      case RAISE -> levers.raise(lever, community, (float) level, (float) share);
      case SET -> levers.move(lever, community, (float) level, (float) share);
    }
  }
}

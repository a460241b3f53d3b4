package canyu.countermeasure;

import canyu.city.Lever;

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

  static Goal set(Lever lever, double level) {
    return new Goal(lever, level, false);
  }
}

package canyu.process;

import canyu.city.Week;

/** Something that happens to a city every week: a record of its parameters and what it does. */
public interface WeeklyProcess {

  /** Lets it happen once to every community. */
  void run(Week week);

  /** Moves a level some way up to 1. */
  static float up(float level, float share) {
    return level + share * (1 - level);
  }

  /** Moves a level some way down to 0. */
  static float down(float level, float share) {
    return level - share * level;
  }
}

package canyu.process;

import canyu.city.Week;

/** Something that happens to a city every week: a record of its parameters and what it does. */
public interface WeeklyProcess {

  /** Lets it happen once to every community. */
  void run(Week week);

  /**
   * By number of ties, the chance that none of them tells a resident, to whom each does with the same chance.
   *
   * @param most the largest number of ties
   */
  static float[] untold(double chance, int most) {
    float[] untold = new float[most + 1];
    for (int ties = 0; ties < untold.length; ties++) {
      untold[ties] = (float) StrictMath.pow(1 - chance, ties);
    }
    return untold;
  }

  /** Moves a level some way up to 1. */
  static float up(float level, float share) {
    return level + share * (1 - level);
  }

  /** Moves a level some way down to 0. */
  static float down(float level, float share) {
    return level - share * level;
  }
}

package canyu.population;

import canyu.parameter.About;

/** Residents between two ages, the number of whom may fall from one year of age to the next. */
public record Band(
    @About(value = "first age", unit = "years", min = Years.FIRST, max = Years.LAST) int from,
    @About(value = "last age, itself included", unit = "years", min = Years.FIRST, max = Years.LAST) int to,
    @About(value = "residents in the band", unit = "share", min = 0, max = 1) double share,
    @About(value = "how many fewer are a year older", unit = "share per year", min = -1, max = 1, preset = "0")
    double decline) {

  public Band {
    if (to < from) {
      throw new IllegalArgumentException("to must be at least from = " + from + ", but is " + to);
    }
  }

  /** The weight of an age relative to the first age of the band. */
  double weight(int age) {
    return StrictMath.pow(1 - decline, age - from);
  }
}

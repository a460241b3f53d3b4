package canyu.scenario.draw;

import canyu.parameter.About;

/** How far the uncertainty of parameters is carried into the results. */
public record Uncertainty(
    @About(value = "how many cities share one set of parameters; from two on, chance and parameters can be told apart",
        unit = "cities", min = 1, max = 1000, preset = "2")
    int citiesPerDraw) {

  /** What holds where a scenario names posterior draws and says nothing of how they are used. */
  public static final Uncertainty USUAL = new Uncertainty(2);

  /** The number of the set of parameters that a replicate uses. */
  public int draw(int replicate) {
    return replicate / citiesPerDraw;
  }
}

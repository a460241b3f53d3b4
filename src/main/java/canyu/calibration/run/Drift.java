package canyu.calibration.run;

/**
 * How far the share of an answer moves in the two years after the questions if nothing new is done.
 *
 * @param name of the answer
 * @param mean change over the cities that were watched, as a share
 * @param largest change in any of them, in size
 */
public record Drift(String name, double mean, double largest) {}

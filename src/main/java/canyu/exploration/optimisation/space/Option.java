package canyu.exploration.optimisation.space;

import java.util.List;

/**
 * What may be chosen of one countermeasure, besides doing without it.
 *
 * @param strengths in order, from 0 to 1
 * @param starts first weeks, in order
 * @param targets how many targets there are to choose from
 */
public record Option(List<Double> strengths, List<Double> starts, int targets) {

  /** A countermeasure that is done as it is, or not. */
  public static final Option ON_OR_OFF = new Option(List.of(1.0), List.of(1.0), 1);

  /** In how many ways it can be done. */
  public long ways() {
    return (long) strengths.size() * starts.size() * targets;
  }

  /**
   * One of the ways in which it can be done.
   *
   * @param option its own number among those that may be chosen, from 0
   * @param number the way, from 0 and below the number of ways
   */
  public Dose way(int option, long number) {
    int target = (int) (number % targets);
    int start = (int) (number / targets % starts.size());
    int strength = (int) (number / targets / starts.size());
    return new Dose(option, strengths.get(strength), starts.get(start).intValue(), target);
  }

  /** The element that lies at a share of a list, 0 to below 1. */
  public static double at(List<Double> values, double share) {
    return values.get(index(values.size(), share));
  }

  /** The place, from 0, that lies at a share of a list of some size, 0 to below 1. */
  public static int index(int size, double share) {
    return (int) Math.min(size - 1.0, Math.floor(share * size));
  }
}

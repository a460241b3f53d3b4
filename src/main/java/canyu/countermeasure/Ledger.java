package canyu.countermeasure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where and when everything of a policy was in force in one city: from it and from prices follows what the policy has
 * cost by the end of any week.
 *
 * @param extents of each countermeasure, in the order of the policy
 */
public record Ledger(List<List<Extent>> extents) {

  /** Nothing was ever in force. */
  public static final Ledger NONE = new Ledger(List.of());

  /** What all has cost by the end of a week. */
  public double costBy(int now, List<Cost> prices) {
    return runningBy(now, prices) + onceBy(now, prices);
  }

  /** What one countermeasure has cost by the end of a week. */
  public double costBy(int now, int countermeasure, Cost price) {
    return runningBy(now, countermeasure, price) + onceBy(now, countermeasure, price);
  }

  /**
   * What falls to some weeks, the last of which is given: what they cost themselves, and their share of what was paid
   * once by then, which is written off evenly.
   *
   * @param writtenOff over how many weeks
   */
  public double costOf(int weeks, int last, int writtenOff, List<Cost> prices) {
    return runningBy(last, prices) - runningBy(last - weeks, prices) + onceBy(last, prices) * weeks / writtenOff;
  }

  private double runningBy(int now, List<Cost> prices) {
    return IntStream.range(0, extents.size()).mapToDouble(k -> runningBy(now, k, prices.get(k))).sum();
  }

  private double runningBy(int now, int countermeasure, Cost price) {
    return extents.get(countermeasure).stream().mapToDouble(extent -> extent.runningBy(now, price)).sum();
  }

  private double onceBy(int now, List<Cost> prices) {
    return IntStream.range(0, extents.size()).mapToDouble(k -> onceBy(now, k, prices.get(k))).sum();
  }

  private double onceBy(int now, int countermeasure, Cost price) {
    return extents.get(countermeasure).stream().mapToDouble(extent -> extent.onceBy(now, price)).sum();
  }
}

package canyu.exploration.ensemble;

import canyu.city.Chance;
import java.util.stream.IntStream;

/** Numbers from 0 in an order, or as a sample, that chance decides; the same for the same purpose and number. */
public final class ShuffledDraws {

  private ShuffledDraws() {}

  private static long stream(String purpose, int number) {
    return Chance.of(2015, 0).stream(purpose, number);
  }

  /**
   * All numbers below a count, each once (Fisher and Yates).
   *
   * @param purpose a name, used nowhere else
   * @param number which one of the purpose's
   */
  public static int[] of(String purpose, int number, int count) {
    long stream = stream(purpose, number);
    int[] order = IntStream.range(0, count).toArray();
    for (int last = count - 1; last > 0; last--) {
      int other = (int) (Chance.open(stream, last) * (last + 1));
      int moved = order[last];
      order[last] = order[other];
      order[other] = moved;
    }
    return order;
  }

  /** How often each number below a count is in a sample of so many with replacement. */
  public static int[] counts(String purpose, int number, int count) {
    long stream = stream(purpose, number);
    int[] counts = new int[count];
    for (int k = 0; k < count; k++) {
      counts[(int) (Chance.open(stream, k) * count)]++;
    }
    return counts;
  }
}

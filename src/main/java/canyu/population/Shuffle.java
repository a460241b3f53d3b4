package canyu.population;

import canyu.city.Chance;

/** Random order, the same for the same stream (Fisher and Yates). */
final class Shuffle {

  private Shuffle() {}

  static void of(short[] items, long stream) {
    for (int i = items.length - 1; i > 0; i--) {
      int j = (int) (Chance.open(stream, i) * (i + 1));
      short item = items[i];
      items[i] = items[j];
      items[j] = item;
    }
  }

  /** The numbers below {@code count} in random order. */
  static int[] upTo(int count, long stream) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int j = (int) (Chance.open(stream, i) * (i + 1));
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}

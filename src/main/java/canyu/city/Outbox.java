package canyu.city;

import java.util.Arrays;

/**
 * What the residents of one community will show to ties in other communities. It is delivered when all communities are
 * done, so that each can work alone; it keeps its room from week to week.
 */
public final class Outbox {

  private int[] to = new int[64];
  private int[] change = new int[64];
  private int size;

  void add(int resident, int shown) {
    if (size == to.length) {
      to = Arrays.copyOf(to, 2 * size);
      change = Arrays.copyOf(change, 2 * size);
    }
    to[size] = resident;
    change[size++] = shown;
  }

  /** Adds everything to what the residents addressed see, and empties the box. */
  void deliver(int[] seen) {
    for (int k = 0; k < size; k++) {
      seen[to[k]] += change[k];
    }
    size = 0;
  }
}

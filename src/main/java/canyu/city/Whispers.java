package canyu.city;

import java.util.Arrays;

/**
 * To whom in one community a tie told a rumour last week, once for each such tie. It is filled when all communities are
 * done, so that each can work alone.
 */
public final class Whispers {

  private int[] to = new int[0];
  private int size;

  /** To nobody. */
  public Whispers() {}

  private Whispers(Whispers from) {
    to = Arrays.copyOf(from.to, from.size);
    size = from.size;
  }

  /** One more tie tells a resident. */
  public void add(int resident) {
    if (size == to.length) {
      to = Arrays.copyOf(to, Math.max(16, 2 * size));
    }
    to[size++] = resident;
  }

  /** Does something for each resident told, with the number of ties who told, and forgets them all. */
  public void hear(Listener listener) {
    Arrays.sort(to, 0, size);
    int told = size;
    size = 0;
    for (int k = 0; k < told;) {
      int first = k;
      while (k < told && to[k] == to[first]) {
        k++;
      }
      listener.hears(to[first], k - first);
    }
  }

  /** What becomes of a resident whom some ties told. */
  @FunctionalInterface
  public interface Listener {
    void hears(int resident, int ties);
  }

  /** The same words, to be heard elsewhere too. */
  Whispers copy() {
    return new Whispers(this);
  }
}

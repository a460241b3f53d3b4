package canyu.indicator;

/**
 * Counts many yes-or-no facts about residents at once, by profile.
 *
 * <p>Eight facts are counted in the eight bytes of one long: a table turns eight bits into eight bytes of 0 or 1, so
 * that one addition counts them all. A byte holds 255, then it is emptied into a proper count.
 */
final class Counter {

  private static final int FACTS_A_WORD = 8;
  private static final int WORDS = (Tally.values().length + FACTS_A_WORD - 1) / FACTS_A_WORD;
  private static final int FULL = 255;
  private static final long[] SPREAD = spread();

  private final long[] running;
  private final int[] added;
  private final int[] counts;

  Counter(int profiles) {
    running = new long[profiles * WORDS];
    added = new int[profiles];
    counts = new int[profiles * WORDS * FACTS_A_WORD];
  }

  private static long[] spread() {
    long[] spread = new long[1 << FACTS_A_WORD];
    for (int bits = 0; bits < spread.length; bits++) {
      for (int fact = 0; fact < FACTS_A_WORD; fact++) {
        spread[bits] |= (bits >> fact & 1L) << FACTS_A_WORD * fact;
      }
    }
    return spread;
  }

  /** Counts the facts that are true of one resident with this profile. */
  void add(int profile, long facts) {
    int at = profile * WORDS;
    for (int word = 0; word < WORDS; word++) {
      running[at + word] += SPREAD[(int) (facts >>> FACTS_A_WORD * word) & 0xFF];
    }
    if (++added[profile] == FULL) {
      empty(profile);
    }
  }

  private void empty(int profile) {
    int at = profile * WORDS;
    for (int word = 0; word < WORDS; word++) {
      long sums = running[at + word];
      for (int fact = 0; fact < FACTS_A_WORD; fact++) {
        counts[(at + word) * FACTS_A_WORD + fact] += (int) (sums >>> FACTS_A_WORD * fact) & 0xFF;
      }
      running[at + word] = 0;
    }
    added[profile] = 0;
  }

  /** How many residents with this profile a fact was true of. */
  int count(int profile, int fact) {
    if (added[profile] > 0) {
      empty(profile);
    }
    return counts[profile * WORDS * FACTS_A_WORD + fact];
  }
}

package canyu.city;

/**
 * Who knows whom, undirected, in compressed rows; and what everyone saw of the people they know at the end of last
 * week.
 *
 * <p>Three things can be seen of a resident: informed, active of late, heard news of an incident this week. Few
 * residents
 * change in a week, so each change is pushed to their ties instead of every resident asking all of theirs: the three
 * counts stand side by side in one number per resident, nine bits each; what the resident shows takes three bits more.
 */
public final class Ties {

  /** A resident has fewer ties than this. */
  public static final int LIMIT = 1 << 9;

  public static final int INFORMED = 1;
  public static final int ACTIVE = 2;
  public static final int HEARD = 4;

  private static final int MASK = LIMIT - 1;
  private static final int ACTIVE_SHIFT = 9;
  private static final int HEARD_SHIFT = 18;
  private static final int SHOWN_SHIFT = 27;

  private static final float[] ONE_OF = oneOf();

  private final int[] row;
  private final int[] tie;
  private final int[] seen;
  private final int largestDegree;

  /**
   * @param row entry i is where the ties of resident i begin in {@code tie}; one entry more than residents
   * @param tie the other end of every tie; each tie stands twice
   * @throws IllegalArgumentException if a resident has {@link #LIMIT} ties or more
   */
  public Ties(int[] row, int[] tie) {
    this(row, tie, new int[row.length - 1], largestDegree(row));
  }

  private Ties(int[] row, int[] tie, int[] seen, int largestDegree) {
    this.row = row;
    this.tie = tie;
    this.seen = seen;
    this.largestDegree = largestDegree;
  }

  private static int largestDegree(int[] row) {
    int largest = 0;
    for (int i = 0; i < row.length - 1; i++) {
      int degree = row[i + 1] - row[i];
      if (degree >= LIMIT) {
        throw new IllegalArgumentException("resident " + i + " has " + degree + " ties, more than " + MASK);
      }
      largest = Math.max(largest, degree);
    }
    return largest;
  }

  private static float[] oneOf() {
    float[] shares = new float[LIMIT];
    for (int degree = 1; degree < LIMIT; degree++) {
      shares[degree] = 1f / degree;
    }
    return shares;
  }

  /** How many ties a resident has. */
  public int degree(int resident) {
    return row[resident + 1] - row[resident];
  }

  /** The most ties that any resident has. */
  public int largestDegree() {
    return largestDegree;
  }

  /** The other end of a resident's k-th tie. */
  public int tie(int resident, int k) {
    return tie[row[resident] + k];
  }

  /** How many of a resident's ties were informed. */
  public int informed(int resident) {
    return seen[resident] & MASK;
  }

  /** How many of a resident's ties were active of late. */
  public int active(int resident) {
    return seen[resident] >>> ACTIVE_SHIFT & MASK;
  }

  /** The share of a resident's ties who were active of late; 0 without ties. */
  public float shareActive(int resident) {
    return active(resident) * ONE_OF[degree(resident)];
  }

  /** How many of a resident's ties heard news of an incident last week. */
  public int heard(int resident) {
    return seen[resident] >>> HEARD_SHIFT & MASK;
  }

  /** What a resident shows, in bits: {@link #INFORMED}, {@link #ACTIVE} and {@link #HEARD}. */
  public int shown(int resident) {
    return seen[resident] >>> SHOWN_SHIFT;
  }

  /**
   * Shows a resident's state to their ties: at once in the own community, through the outbox elsewhere.
   *
   * @param state what is shown, in bits
   * @param outbox of the resident's community
   */
  public void show(int resident, int state, Community community, Outbox outbox) {
    int shown = shown(resident);
    int change = counts(state) - counts(shown);
    seen[resident] += (state - shown) << SHOWN_SHIFT;
    int first = community.from();
    int size = community.size();
    int end = row[resident + 1];
    for (int k = row[resident]; k < end; k++) {
      int other = tie[k];
      // one comparison: what lies before the community is negative and so, unsigned, beyond its end
      if (Integer.compareUnsigned(other - first, size) < 0) {
        seen[other] += change;
      } else {
        outbox.add(other, change);
      }
    }
  }

  /** Delivers what all communities have shown to others. */
  public void deliver(Outbox[] outboxes) {
    for (Outbox outbox : outboxes) {
      outbox.deliver(seen);
    }
  }

  private static int counts(int state) {
    return state & 1 | (state >> 1 & 1) << ACTIVE_SHIFT | (state >> 2) << HEARD_SHIFT;
  }

  /** The same ties, free to show something else. */
  Ties copy() {
    return new Ties(row, tie, seen.clone(), largestDegree);
  }
}

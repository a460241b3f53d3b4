package canyu.city;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Who knows whom, undirected, in compressed rows; and what everyone saw of the people they know at the end of last week.
 *
 * <p>Three things can be seen of a resident: informed, active of late, heard news of an incident this week. Few residents
 * change in a week, so each change is pushed to their ties instead of every resident asking all of theirs: the three
 * counts stand side by side in one number per resident, ten bits each.
 */
public final class Ties {

  /** A resident has fewer ties than this. */
  public static final int LIMIT = 1 << 10;

  private static final int MASK = LIMIT - 1;
  private static final int ACTIVE_SHIFT = 10;
  private static final int HEARD_SHIFT = 20;
  private static final VarHandle SEEN = MethodHandles.arrayElementVarHandle(int[].class);

  private final int[] row;
  private final int[] tie;
  private final byte[] shown;
  private final int[] seen;

  /**
   * @param row entry i is where the ties of resident i begin in {@code tie}; one entry more than residents
   * @param tie the other end of every tie; each tie stands twice
   * @throws IllegalArgumentException if a resident has {@link #LIMIT} ties or more
   */
  public Ties(int[] row, int[] tie) {
    this(row, tie, new byte[row.length - 1], new int[row.length - 1]);
    for (int i = 0; i < shown.length; i++) {
      if (degree(i) >= LIMIT) {
        throw new IllegalArgumentException("resident " + i + " has " + degree(i) + " ties, more than " + MASK);
      }
    }
  }

  private Ties(int[] row, int[] tie, byte[] shown, int[] seen) {
    this.row = row;
    this.tie = tie;
    this.shown = shown;
    this.seen = seen;
  }

  /** How many ties a resident has. */
  public int degree(int resident) {
    return row[resident + 1] - row[resident];
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

  /** How many of a resident's ties heard news of an incident last week. */
  public int heard(int resident) {
    return seen[resident] >>> HEARD_SHIFT;
  }

  /** Shows a resident's state to their ties; safe to call for different residents at once. */
  public void show(int resident, boolean informed, boolean active, boolean heard) {
    int state = (informed ? 1 : 0) | (active ? 2 : 0) | (heard ? 4 : 0);
    if (state != shown[resident]) {
      int change = counts(state) - counts(shown[resident]);
      shown[resident] = (byte) state;
      for (int k = row[resident]; k < row[resident + 1]; k++) {
        SEEN.getAndAdd(seen, tie[k], change);
      }
    }
  }

  private static int counts(int state) {
    return state & 1 | (state >> 1 & 1) << ACTIVE_SHIFT | (state >> 2) << HEARD_SHIFT;
  }

  /** The same ties, free to show something else. */
  Ties copy() {
    return new Ties(row, tie, shown.clone(), seen.clone());
  }
}

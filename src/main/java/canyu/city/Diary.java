package canyu.city;

/** What a resident thinks and did this week, in the bits of one number; written anew every week. */
public final class Diary {

  public static final int WILLING = 1;
  public static final int PROVIDES_DATA = 1 << 1;
  public static final int PAYS = 1 << 2;
  public static final int REFUSES_TO_PAY = 1 << 3;
  public static final int REPORT = 1 << 4;
  public static final int REQUEST = 1 << 5;
  public static final int CONSULTATION = 1 << 6;
  public static final int SOLVED = 1 << 7;
  public static final int HIT = 1 << 8;
  public static final int HEARD = 1 << 9;

  /** Was told a rumour; beside the reasons, since it came later. */
  public static final int TOLD_RUMOUR = 1 << 15;

  /** Any kind of taking part. */
  public static final int ACT = REPORT | REQUEST | CONSULTATION;

  /** How many bits it has. */
  public static final int BITS = 16;

  private static final int FIRST_REASON = 10;

  private Diary() {}

  /** The ordinal in {@link Barrier} of the reason that an unwilling resident gives. */
  public static int reason(int diary) {
    return Integer.numberOfTrailingZeros(diary >> FIRST_REASON);
  }

  /** The bit of the unwilling whose largest barrier is the one with this ordinal in {@link Barrier}. */
  public static int because(int barrier) {
    return 1 << FIRST_REASON + barrier;
  }
}

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

  /** Any kind of taking part. */
  public static final int ACT = REPORT | REQUEST | CONSULTATION;

  private static final int REASON_SHIFT = 10;

  private Diary() {}

  /** The bits that state the largest barrier of an unwilling resident. */
  public static int because(int barrier) {
    return barrier << REASON_SHIFT;
  }

  /** The ordinal of the {@link Barrier} that an unwilling resident names. */
  public static int reason(int diary) {
    return diary >> REASON_SHIFT & 7;
  }
}

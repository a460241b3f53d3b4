package canyu.city;

/**
 * Where a resident's case stands, in one byte: its stage, the agency responsible, and whether the resident reported it.
 */
public final class Case {

  /** No public issue at hand. */
  public static final byte NONE = 0;

  /** The resident has met an issue and nobody has been told. */
  public static final int OPEN = 1;

  /** It was told this week, by the resident or by monitoring, and waits to be routed. */
  public static final int TOLD = 2;

  /** It went to an agency that is not responsible. */
  public static final int MISROUTED = 3;

  /** It waits at the responsible agency. */
  public static final int QUEUED = 4;

  private static final int REPORTED = 1 << 6;

  private Case() {}

  /** A new case, open, for which an agency is responsible. */
  public static byte open(int agency) {
    return (byte) (agency << 3 | OPEN);
  }

  /** One of the stages above. */
  public static int stage(byte caseNow) {
    return caseNow & 7;
  }

  /** The ordinal of the responsible {@link Agency}. */
  public static int agency(byte caseNow) {
    return caseNow >> 3 & 7;
  }

  /** Whether the resident reported it, so that its outcome is an answer to them. */
  public static boolean reported(byte caseNow) {
    return (caseNow & REPORTED) != 0;
  }

  /** The same case at another stage. */
  public static byte at(byte caseNow, int stage) {
    return (byte) (caseNow & ~7 | stage);
  }

  /** The same case, told by the resident. */
  public static byte reportedNow(byte caseNow) {
    return (byte) (at(caseNow, TOLD) | REPORTED);
  }
}

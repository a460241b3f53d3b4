package canyu.dataset;

/** Numbers of Stata, the largest of which say why there is none: {@code .} and {@code .a} to {@code .z}. */
final class DtaNumbers {

  private static final int BYTE_NOTHING = 101;
  private static final int INT_NOTHING = 32_741;
  private static final int LONG_NOTHING = 2_147_483_621;
  private static final int FLOAT_NOTHING = 0x7f00_0000;
  private static final int FLOAT_STEP = 0x800;
  private static final long DOUBLE_NOTHING = 0x7fe0_0000_0000_0000L;
  private static final int DOUBLE_STEP = 40;
  private static final int REASONS = 26;

  private DtaNumbers() {}

  /** Reads a number into a column. */
  static void read(DtaType.Kind kind, ByteReader bytes, RawColumn column) {
    switch (kind) {
      case BYTE -> whole((byte) bytes.byteAt("a row"), BYTE_NOTHING, column);
      case INT -> whole((short) bytes.shortAt("a row"), INT_NOTHING, column);
      case LONG -> whole(bytes.intAt("a row"), LONG_NOTHING, column);
      case FLOAT -> {
        int bits = bytes.intAt("a row");
        add(bits < FLOAT_NOTHING ? -1 : (bits - FLOAT_NOTHING) / FLOAT_STEP, shortest(Float.intBitsToFloat(bits)), column);
      }
      default -> {
        long bits = bytes.longAt("a row");
        add(bits < DOUBLE_NOTHING ? -1 : bits - DOUBLE_NOTHING >> DOUBLE_STEP, Double.longBitsToDouble(bits), column);
      }
    }
  }

  /** The value that labels name with a number. */
  static String labelled(int number) {
    return number > LONG_NOTHING && number - LONG_NOTHING <= REASONS ? reason(number - LONG_NOTHING)
        : Integer.toString(number);
  }

  /** What was written as a number of half the digits: .1 rather than .10000000149. */
  private static double shortest(float number) {
    return Double.parseDouble(Float.toString(number));
  }

  private static void whole(int number, int nothing, RawColumn column) {
    add(number < nothing ? -1 : number - nothing, number, column);
  }

  private static void add(long missing, double number, RawColumn column) {
    if (missing > 0 && missing <= REASONS) {
      column.add(reason(missing));
    } else {
      column.add(missing == 0 || Double.isInfinite(number) ? Double.NaN : number);
    }
  }

  private static String reason(long letter) {
    return "." + (char) ('a' + letter - 1);
  }
}

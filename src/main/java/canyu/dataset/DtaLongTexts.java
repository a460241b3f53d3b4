package canyu.dataset;

import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/** Texts of any length, which stand behind the rows of a file of Stata and are named there by variable and row. */
final class DtaLongTexts {

  private static final int TERMINATED = 130;

  private final Map<Long, String> texts = new HashMap<>();
  private final int variableBytes;

  /** @param variableBytes how many of the eight bytes in a row name the variable; the others name the row */
  private DtaLongTexts(int variableBytes) {
    this.variableBytes = variableBytes;
  }

  /** Versions before 117 have none. */
  static DtaLongTexts none() {
    return new DtaLongTexts(0);
  }

  /** Reads them all. */
  static DtaLongTexts read(ByteReader bytes, DtaLayout layout) {
    DtaLongTexts all = new DtaLongTexts(switch (layout.release()) {
      case 117 -> 4;
      case 118 -> 2;
      default -> 3;
    });
    while (RawColumn.raw(bytes.take(3, "the long texts")).equals("GSO")) {
      long variable = bytes.intAt("a long text");
      long row = layout.release() == 117
          ? Integer.toUnsignedLong(bytes.intAt("a long text")) : bytes.longAt("a long text");
      int kind = bytes.byteAt("a long text");
      String text = RawColumn.raw(bytes.take(bytes.count("the length of a long text", Integer.MAX_VALUE), "a long text"));
      all.texts.put(all.key(variable, row), kind == TERMINATED && text.endsWith("\0") ? text.substring(0, text.length() - 1) : text);
    }
    return all;
  }

  private long key(long variable, long row) {
    return variable << Long.SIZE - variableBytes * Byte.SIZE | row;
  }

  /** The text that the next eight bytes of a row name; empty if there is none. */
  String read(ByteReader bytes) {
    byte[] name = bytes.take(Long.BYTES, "a row");
    boolean big = bytes.order() == ByteOrder.BIG_ENDIAN;
    return texts.getOrDefault(key(number(name, 0, variableBytes, big), number(name, variableBytes, Long.BYTES, big)), "");
  }

  private static long number(byte[] bytes, int from, int to, boolean big) {
    long number = 0;
    for (int k = 0; k < to - from; k++) {
      number = number << Byte.SIZE | bytes[big ? from + k : to - 1 - k] & 0xff;
    }
    return number;
  }
}

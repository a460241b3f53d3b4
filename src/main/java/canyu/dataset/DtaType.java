package canyu.dataset;

import java.util.List;

/**
 * How Stata keeps a variable, and the numbers by which its versions name that.
 *
 * @param bytes in a row
 */
record DtaType(Kind kind, int bytes) {

  private static final int LONGEST_OLD_TEXT = 244;
  private static final int LONGEST_TEXT = 2045;
  private static final int LONG_TEXT = 32_768;
  private static final int FIRST_OLD = 251;
  private static final int LAST_NEW = 65_530;
  private static final List<Kind> NUMBERS = List.of(Kind.BYTE, Kind.INT, Kind.LONG, Kind.FLOAT, Kind.DOUBLE);

  /** What a variable holds. */
  enum Kind {
    BYTE(1), INT(2), LONG(4), FLOAT(4), DOUBLE(8), TEXT(0), LONG_TEXT(8);

    private final int bytes;

    Kind(int bytes) {
      this.bytes = bytes;
    }
  }

  /** The type of a number in versions up to 115. */
  static DtaType old(int code, ByteReader bytes) {
    if (code >= FIRST_OLD) {
      return of(NUMBERS.get(code - FIRST_OLD));
    }
    if (code < 1 || code > LONGEST_OLD_TEXT) {
      throw bytes.wrong("the type of a variable must be 1 to 244 or 251 to 255, but is " + code);
    }
    return new DtaType(Kind.TEXT, code);
  }

  /** The type of a number in versions from 117. */
  static DtaType tagged(int code, ByteReader bytes) {
    if (code == LONG_TEXT) {
      return of(Kind.LONG_TEXT);
    }
    if (code <= LAST_NEW && code > LAST_NEW - NUMBERS.size()) {
      return of(NUMBERS.get(LAST_NEW - code));
    }
    if (code < 1 || code > LONGEST_TEXT) {
      throw bytes.wrong("the type of a variable must be 1 to 2045, 32768 or 65526 to 65530, but is " + code);
    }
    return new DtaType(Kind.TEXT, code);
  }

  private static DtaType of(Kind kind) {
    return new DtaType(kind, kind.bytes);
  }

  boolean isText() {
    return kind == Kind.TEXT || kind == Kind.LONG_TEXT;
  }
}

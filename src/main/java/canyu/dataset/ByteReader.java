package canyu.dataset;

import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The bytes of a file, one after the other; where they end too soon, it says where, and in what. */
final class ByteReader {

  private final String file;
  private final ByteBuffer bytes;

  ByteReader(String file, byte[] bytes) {
    this.file = file;
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** How numbers are written from here on. */
  void order(ByteOrder order) {
    bytes.order(order);
  }

  ByteOrder order() {
    return bytes.order();
  }

  int position() {
    return bytes.position();
  }

  int left() {
    return bytes.remaining();
  }

  /** Goes on somewhere else. */
  void at(long position, String what) {
    if (position < 0 || position > bytes.limit()) {
      throw wrong(what + " is said to be at byte " + position + ", but the file has " + bytes.limit() + " bytes");
    }
    bytes.position((int) position);
  }

  byte[] take(long count, String what) {
    need(count, what);
    byte[] taken = new byte[(int) count];
    bytes.get(taken);
    return taken;
  }

  void skip(long count, String what) {
    need(count, what);
    bytes.position(bytes.position() + (int) count);
  }

  int byteAt(String what) {
    need(1, what);
    return bytes.get() & 0xff;
  }

  int shortAt(String what) {
    need(Short.BYTES, what);
    return bytes.getShort() & 0xffff;
  }

  int intAt(String what) {
    need(Integer.BYTES, what);
    return bytes.getInt();
  }

  long longAt(String what) {
    need(Long.BYTES, what);
    return bytes.getLong();
  }

  double doubleAt(String what) {
    need(Double.BYTES, what);
    return bytes.getDouble();
  }

  /** A whole number that counts or measures something in the file. */
  int count(String what, int most) {
    int from = bytes.position();
    int count = intAt(what);
    if (count < 0 || count > most) {
      bytes.position(from);
      throw wrong(what + " must be between 0 and " + most + ", but is " + count);
    }
    return count;
  }

  /** Text up to the first zero. */
  static byte[] untilZero(byte[] text) {
    int end = 0;
    while (end < text.length && text[end] != 0) {
      end++;
    }
    return Arrays.copyOf(text, end);
  }

  private void need(long count, String what) {
    if (count < 0 || count > bytes.remaining()) {
      throw wrong("the file ends in " + what + ", which needs " + count + " bytes, but " + bytes.remaining() + " are left;"
          + " the whole file would be right");
    }
  }

  /** What is wrong here. */
  ParameterException wrong(String message) {
    return wrongAt(bytes.position(), message);
  }

  /** What is wrong at some byte. */
  ParameterException wrongAt(long position, String message) {
    return new ParameterException(new Origin(file, 0), "at byte " + position + ": " + message);
  }
}

package canyu.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The rows of a file of SPSS as eights of bytes: a number each, or a part of a text. */
sealed interface SavUnits {

  /** Reads the next eight bytes; false where there are no more. */
  boolean next(byte[] unit) throws IOException;

  /** As they are in the file. */
  record Plain(InputStream in) implements SavUnits {

    @Override
    public boolean next(byte[] unit) throws IOException {
      return in.readNBytes(unit, 0, unit.length) == unit.length;
    }
  }

  /** Written with a byte for each small whole number, for eight spaces and for nothing. */
  final class Compressed implements SavUnits {

    private static final int PADDING = 0;
    private static final int END = 252;
    private static final int AS_IT_IS = 253;
    private static final int SPACES = 254;
    private static final int NOTHING = 255;

    private final InputStream in;
    private final double bias;
    private final ByteOrder order;
    private final byte[] codes = new byte[SavVariable.UNIT];
    private int next = SavVariable.UNIT;

    Compressed(InputStream in, double bias, ByteOrder order) {
      this.in = in;
      this.bias = bias;
      this.order = order;
    }

    @Override
    public boolean next(byte[] unit) throws IOException {
      while (true) {
        if (next == codes.length) {
          if (in.readNBytes(codes, 0, codes.length) < codes.length) {
            return false;
          }
          next = 0;
        }
        int code = codes[next++] & 0xff;
        switch (code) {
          case PADDING -> { }
          case END -> {
            return false;
          }
          case AS_IT_IS -> {
            return in.readNBytes(unit, 0, unit.length) == unit.length;
          }
          case SPACES -> {
            Arrays.fill(unit, (byte) ' ');
            return true;
          }
          default -> {
            ByteBuffer.wrap(unit).order(order).putDouble(code == NOTHING ? -Double.MAX_VALUE : code - bias);
            return true;
          }
        }
      }
    }
  }
}

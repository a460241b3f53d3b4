package canyu.desk.words;

import java.nio.charset.StandardCharsets;

/**
 * A short text as a QR code (ISO/IEC 18004): bytes, at the lowest level of error correction, in the smallest of versions 1
 * to 5, which have one block each; mask 0.
 */
public final class QrCode {

  /** By version: how many bytes of data there are, and how many that correct errors. */
  private static final int[] DATA = {19, 34, 55, 80, 108};
  private static final int[] CORRECTION = {7, 10, 15, 20, 26};
  private static final int FIELD = 0x11d;
  private static final int BYTE = 8;

  /** That errors are corrected at the lowest level, and that the mask is 0, with what corrects that. */
  private static final int FORMAT = 0b111011111000100;
  private static final int FORMAT_BITS = 15;

  private final boolean[][] dark;
  private final boolean[][] fixed;

  private QrCode(int size) {
    dark = new boolean[size][size];
    fixed = new boolean[size][size];
  }

  /**
   * The code of a text.
   *
   * @throws IllegalArgumentException if it has more than 106 bytes
   */
  public static QrCode of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int version = 0;
    while (version < DATA.length && bytes.length + 2 > DATA[version]) {
      version++;
    }
    if (version == DATA.length) {
      throw new IllegalArgumentException("at most " + (DATA[DATA.length - 1] - 2) + " bytes have a place, not " + bytes.length);
    }
    QrCode code = new QrCode(21 + 4 * version);
    code.drawPatterns(version);
    code.drawBytes(corrected(data(bytes, DATA[version]), CORRECTION[version]));
    return code;
  }

  /** Mode and length, the bytes, the end, and what fills the rest. */
  private static byte[] data(byte[] bytes, int length) {
    byte[] data = new byte[length];
    data[0] = (byte) (0x40 | bytes.length >> 4);
    data[1] = (byte) (bytes.length << 4);
    for (int k = 0; k < bytes.length; k++) {
      data[k + 1] |= (byte) ((bytes[k] & 0xff) >> 4);
      data[k + 2] = (byte) (bytes[k] << 4);
    }
    for (int k = bytes.length + 2; k < length; k++) {
      data[k] = (byte) ((k - bytes.length) % 2 == 0 ? 0xec : 0x11);
    }
    return data;
  }

  /** The data, and behind it the rest of its division by the generator of a Reed–Solomon code. */
  private static byte[] corrected(byte[] data, int corrections) {
    int[] generator = new int[corrections + 1];
    generator[0] = 1;
    int root = 1;
    for (int k = 0; k < corrections; k++) {
      for (int j = k + 1; j > 0; j--) {
        generator[j] ^= times(generator[j - 1], root);
      }
      root = times(root, 2);
    }
    byte[] all = new byte[data.length + corrections];
    System.arraycopy(data, 0, all, 0, data.length);
    for (int k = 0; k < data.length; k++) {
      int factor = all[k] & 0xff;
      for (int j = 1; j <= corrections; j++) {
        all[k + j] ^= (byte) times(generator[j], factor);
      }
      all[k] = data[k];
    }
    return all;
  }

  private static int times(int a, int b) {
    int product = 0;
    for (int bit = BYTE - 1; bit >= 0; bit--) {
      product = product << 1 ^ (product >> BYTE - 1) * FIELD;
      product ^= (b >> bit & 1) * a;
    }
    return product;
  }

  private void drawPatterns(int version) {
    for (int k = 0; k < size(); k++) {
      fix(6, k, k % 2 == 0);
      fix(k, 6, k % 2 == 0);
    }
    drawSquare(3, 3, 4);
    drawSquare(size() - 4, 3, 4);
    drawSquare(3, size() - 4, 4);
    if (version > 0) {
      drawSquare(size() - 7, size() - 7, 2);
    }
    for (int bit = 0; bit < FORMAT_BITS; bit++) {
      boolean one = (FORMAT >> bit & 1) == 1;
      fix(bit < 6 ? 8 : bit < 8 ? 8 : bit == 8 ? 7 : 14 - bit, bit < 6 ? bit : bit < 8 ? bit + 1 : 8, one);
      fix(bit < BYTE ? size() - 1 - bit : 8, bit < BYTE ? 8 : size() - FORMAT_BITS + bit, one);
    }
    fix(8, size() - 8, true);
  }

  /** A pattern by which readers find their way: rings around a dark middle. */
  private void drawSquare(int x, int y, int reach) {
    for (int dy = -reach; dy <= reach; dy++) {
      for (int dx = -reach; dx <= reach; dx++) {
        int ring = Math.max(Math.abs(dx), Math.abs(dy));
        if (x + dx >= 0 && x + dx < size() && y + dy >= 0 && y + dy < size()) {
          fix(x + dx, y + dy, reach == 4 ? ring != 2 && ring != 4 : ring != 1);
        }
      }
    }
  }

  private void fix(int x, int y, boolean isDark) {
    dark[y][x] = isDark;
    fixed[y][x] = true;
  }

  /** In pairs of columns from right to left, up and down by turns, wherever no pattern is. */
  private void drawBytes(byte[] bytes) {
    int next = 0;
    for (int pair = 0; pair < (size() - 1) / 2; pair++) {
      int right = size() - 1 - 2 * pair - (size() - 1 - 2 * pair <= 6 ? 1 : 0);
      for (int step = 0; step < 2 * size(); step++) {
        int x = right - step % 2;
        int y = pair % 2 == 0 ? size() - 1 - step / 2 : step / 2;
        if (!fixed[y][x]) {
          boolean one = next < BYTE * bytes.length && (bytes[next / BYTE] >> BYTE - 1 - next % BYTE & 1) == 1;
          dark[y][x] = one ^ (x + y) % 2 == 0;
          next++;
        }
      }
    }
  }

  /** How many modules it is wide and high, without the light frame of four that it needs around it. */
  public int size() {
    return dark.length;
  }

  /** Whether a module is dark. */
  public boolean isDark(int x, int y) {
    return dark[y][x];
  }

  /** Its dark modules as a path of SVG, a unit each, with the frame. */
  public String path() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < size(); y++) {
      for (int x = 0; x < size(); x++) {
        if (dark[y][x]) {
          path.append('M').append(x + 4).append(' ').append(y + 4).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }
}

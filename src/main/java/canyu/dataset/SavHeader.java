package canyu.dataset;

import java.nio.ByteOrder;
import java.util.List;

/**
 * The first 176 bytes of a file of SPSS.
 *
 * @param compression how rows are written
 * @param weight the number of the variable that is the weight, from 1; 0 if there is none
 * @param rows how many there are; -1 if the file does not say
 * @param bias what is taken from a byte of compressed data to get its number
 */
record SavHeader(Compression compression, int weight, int rows, double bias) {

  private static final int MAGIC = 4;
  private static final int PRODUCT = 60;
  private static final int DATE_AND_LABEL = 9 + 8 + 64 + 3;
  private static final List<Integer> LAYOUTS = List.of(2, 3);

  /** How rows are written. */
  enum Compression { NONE, BYTES, ZLIB }

  /** Reads it, and learns from it in which order the bytes of a number stand. */
  static SavHeader read(ByteReader bytes) {
    String magic = RawColumn.raw(bytes.take(MAGIC, "its first word"));
    if (!magic.equals("$FL2") && !magic.equals("$FL3")) {
      throw bytes.wrongAt(0, "a file of SPSS must begin with $FL2 or $FL3, but this one does not");
    }
    bytes.skip(PRODUCT, "the name of the program that wrote it");
    int layoutAt = bytes.position();
    if (!LAYOUTS.contains(bytes.intAt("the header"))) {
      bytes.order(ByteOrder.BIG_ENDIAN);
      bytes.at(layoutAt, "the layout");
      int layout = bytes.intAt("the header");
      if (!LAYOUTS.contains(layout)) {
        throw bytes.wrongAt(layoutAt, "the layout must be 2 or 3 in either order of bytes, but is " + layout);
      }
    }
    bytes.skip(Integer.BYTES, "the header");
    int compression = bytes.count("the kind of compression", Compression.values().length - 1);
    int weight = bytes.count("the number of the weight", Integer.MAX_VALUE);
    int rows = bytes.intAt("the number of rows");
    double bias = bytes.doubleAt("the bias of compression");
    bytes.skip(DATE_AND_LABEL, "the header");
    return new SavHeader(Compression.values()[compression], weight, Math.max(rows, -1), bias);
  }

}

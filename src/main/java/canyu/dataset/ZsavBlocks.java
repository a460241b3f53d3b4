package canyu.dataset;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.InflaterInputStream;

/** The blocks of a .zsav file, each compressed with zlib, which a trailer at its end lists. */
final class ZsavBlocks {

  private static final int MOST_BLOCKS = 1 << 20;

  private final ByteReader bytes;
  private final byte[] content;

  ZsavBlocks(ByteReader bytes, byte[] content) {
    this.bytes = bytes;
    this.content = content;
  }

  /** All blocks one after the other, inflated as they are read. */
  InputStream stream() {
    bytes.skip(Long.BYTES, "the header of compressed rows");
    long trailer = bytes.longAt("the place of the list of blocks");
    bytes.at(trailer, "the list of blocks");
    bytes.skip(2 * Long.BYTES + Integer.BYTES, "the list of blocks");
    int count = bytes.count("the number of blocks", MOST_BLOCKS);
    List<InputStream> blocks = new ArrayList<>();
    for (int block = 0; block < count; block++) {
      bytes.skip(Long.BYTES, "the list of blocks");
      long from = bytes.longAt("the place of a block");
      bytes.skip(Integer.BYTES, "the size of a block");
      int length = bytes.count("the size of a block", content.length);
      int next = bytes.position();
      bytes.at(from, "a block");
      bytes.skip(length, "a block");
      bytes.at(next, "the list of blocks");
      blocks.add(new InflaterInputStream(new ByteArrayInputStream(content, (int) from, length)));
    }
    return new BufferedInputStream(new SequenceInputStream(Collections.enumeration(blocks)));
  }
}

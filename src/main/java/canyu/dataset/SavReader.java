package canyu.dataset;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file of SPSS (.sav, .zsav), after the description in the manual of PSPP. There is no Java library that could be
 * trusted: the one there is takes weights from the wrong column and breaks Chinese texts.
 */
final class SavReader {

  private final String file;
  private final ByteReader bytes;
  private final byte[] content;
  private final Encoding named;

  SavReader(String file, byte[] content, Encoding named) {
    this.file = file;
    this.content = content;
    this.bytes = new ByteReader(file, content);
    this.named = named;
  }

  Dataset read() {
    SavHeader header = SavHeader.read(bytes);
    SavDictionary dictionary = SavDictionary.read(bytes);
    List<SavVariable> variables = dictionary.variables();
    if (variables.isEmpty()) {
      throw bytes.wrong("a file of SPSS must have a variable, but this one has none");
    }
    Optional<RawColumn> weight = dictionary.numbered(header.weight()).map(SavVariable::column);
    long rows = dictionary.extensions().rows() >= 0 ? dictionary.extensions().rows() : header.rows();
    if (rows >= 0) {
      Dataset.refuseTooMany(file, rows, variables.size());
    }
    int read = new SavRows(file, units(header), bytes.order(), variables, dictionary.extensions().nothing()).read(rows);
    return new RawTable(file, variables.stream().map(SavVariable::column).toList(), read, weight)
        .decoded(named, dictionary.extensions().encoding());
  }

  private SavUnits units(SavHeader header) {
    int from = bytes.position();
    return switch (header.compression()) {
      case NONE -> new SavUnits.Plain(new ByteArrayInputStream(content, from, content.length - from));
      case BYTES -> new SavUnits.Compressed(
          new ByteArrayInputStream(content, from, content.length - from), header.bias(), bytes.order());
      case ZLIB -> new SavUnits.Compressed(inflated(), header.bias(), bytes.order());
    };
  }

  private InputStream inflated() {
    return new ZsavBlocks(bytes, content).stream();
  }
}

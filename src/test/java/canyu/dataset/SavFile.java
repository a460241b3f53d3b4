package canyu.dataset;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a file of SPSS: with a byte for each small number, in UTF-8, with numbers and texts of up to 255 bytes. PSPP reads what it writes. */
public final class SavFile {

  private final List<Column> columns = new ArrayList<>();
  private final List<Object[]> rows = new ArrayList<>();
  private String weight = "";

  /** A variable; one of width 0 is a number. */
  private record Column(String name, String label, int width, Map<Integer, String> labels, List<Integer> missing) {

    int units() {
      return Math.max(1, (width + 7) / 8);
    }
  }

  public SavFile number(String name, String label, Map<Integer, String> labels, Integer... missing) {
    columns.add(new Column(name, label, 0, labels, List.of(missing)));
    return this;
  }

  public SavFile text(String name, String label, int width) {
    columns.add(new Column(name, label, width, Map.of(), List.of()));
    return this;
  }

  public SavFile weightedBy(String name) {
    weight = name;
    return this;
  }

  /** A row: a number, a text, or null for nothing, for every variable. */
  public void row(Object... values) {
    rows.add(values.clone());
  }

  /** The bytes of the file. */
  public byte[] bytes() {
    Bytes out = new Bytes();
    header(out);
    for (Column column : columns) {
      variable(out, column);
    }
    int number = 1;
    for (Column column : columns) {
      labels(out, column, number);
      number += column.units();
    }
    extension(out, 3, 4, new Bytes().ints(1, 0, 0, -1, 1, 1, 2, 65_001).bytes());
    extension(out, 20, 1, "UTF-8".getBytes(StandardCharsets.UTF_8));
    out.ints(999, 0);
    Bytes plain = new Bytes();
    for (Object[] row : rows) {
      for (int k = 0; k < row.length; k++) {
        value(plain, columns.get(k), row[k]);
      }
    }
    compress(ByteBuffer.wrap(plain.bytes()).order(ByteOrder.LITTLE_ENDIAN), out);
    return out.bytes();
  }

  private void header(Bytes out) {
    int number = 0;
    int units = 0;
    for (Column column : columns) {
      number = column.name().equals(weight) ? units + 1 : number;
      units += column.units();
    }
    out.text("$FL2@(#) SPSS DATA FILE canyu test", 64).ints(2, units, 1, number, rows.size()).number(100)
        .text("29 Nov 26", 9).text("00:00:00", 8).text("", 64 + 3);
  }

  private static void variable(Bytes out, Column column) {
    int format = column.width() > 0 ? 1 << 16 | Math.min(255, column.width()) << 8 : 5 << 16 | 8 << 8 | 2;
    out.ints(2, column.width(), 1, column.missing().size(), format, format).text(column.name().toUpperCase(Locale.ROOT), 8);
    byte[] label = column.label().getBytes(StandardCharsets.UTF_8);
    out.ints(label.length).bytes(Arrays.copyOf(label, (label.length + 3) / 4 * 4));
    column.missing().forEach(out::number);
    for (int k = 1; k < column.units(); k++) {
      out.ints(2, -1, 0, 0, 0, 0).text("", 8);
    }
  }

  private static void labels(Bytes out, Column column, int number) {
    if (column.labels().isEmpty()) {
      return;
    }
    out.ints(3, column.labels().size());
    column.labels().forEach((value, label) -> {
      byte[] text = label.getBytes(StandardCharsets.UTF_8);
      byte[] padded = Arrays.copyOf(new byte[] {(byte) text.length}, (text.length + 8) / 8 * 8);
      System.arraycopy(text, 0, padded, 1, text.length);
      out.number(value).bytes(padded);
    });
    out.ints(4, 1, number);
  }

  private static void extension(Bytes out, int kind, int size, byte[] content) {
    out.ints(7, kind, size, content.length / size).bytes(content);
  }

  /** Eight codes, then the eights of bytes that have none. */
  private static void compress(ByteBuffer plain, Bytes out) {
    while (plain.hasRemaining()) {
      byte[] codes = new byte[8];
      Bytes asTheyAre = new Bytes();
      for (int k = 0; k < codes.length && plain.hasRemaining(); k++) {
        byte[] unit = new byte[8];
        double number = plain.getDouble(plain.position());
        plain.get(unit);
        if (number == Math.rint(number) && number > -100 && number <= 151) {
          codes[k] = (byte) (number + 100);
        } else if (number == -Double.MAX_VALUE) {
          codes[k] = (byte) 255;
        } else if (new String(unit, StandardCharsets.ISO_8859_1).isBlank()) {
          codes[k] = (byte) 254;
        } else {
          codes[k] = (byte) 253;
          asTheyAre.bytes(unit);
        }
      }
      out.bytes(codes).bytes(asTheyAre.bytes());
    }
  }

  private static void value(Bytes out, Column column, Object value) {
    if (column.width() > 0) {
      out.text(String.valueOf(value), column.units() * 8);
    } else {
      out.number(value == null ? -Double.MAX_VALUE : ((Number) value).doubleValue());
    }
  }

  /** Bytes that grow. */
  private static final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes ints(int... numbers) {
      ByteBuffer buffer = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
      Arrays.stream(numbers).forEach(buffer::putInt);
      return bytes(buffer.array());
    }

    Bytes number(double number) {
      return bytes(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(number).array());
    }

    /** A text with spaces behind it. */
    Bytes text(String text, int length) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] padded = new byte[length];
      Arrays.fill(padded, (byte) ' ');
      System.arraycopy(bytes, 0, padded, 0, bytes.length);
      return bytes(padded);
    }

    Bytes bytes(byte[] more) {
      out.writeBytes(more);
      return this;
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }
}

package canyu.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records that later versions of SPSS have added to the dictionary: encoding, long names, long texts. */
final class SavExtensions {

  private static final int MACHINE_INTEGERS = 3;
  private static final int MACHINE_FLOATS = 4;
  private static final int LONG_NAMES = 13;
  private static final int LONG_TEXTS = 14;
  private static final int MANY_ROWS = 16;
  private static final int ENCODING = 20;
  private static final int LONG_LABELS = 21;
  private static final int LONG_MISSING = 22;

  private static final int CODE_PAGE = 7;
  private static final int LONGEST_RECORD = 1 << 28;
  private static final int LONGEST_TEXT = 1 << 16;

  /** Code pages that say only how many bits a character has. */
  private static final int LAST_NAMELESS = 4;

  private final ByteReader bytes;
  private final Map<String, String> longNames = new HashMap<>();
  private final Map<String, Integer> longWidths = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> longLabels = new HashMap<>();
  private final Map<String, List<String>> longMissing = new HashMap<>();
  private Optional<Encoding> encoding = Optional.empty();
  private Optional<Encoding> codePage = Optional.empty();
  private double nothing = -Double.MAX_VALUE;
  private long rows = -1;

  SavExtensions(ByteReader bytes) {
    this.bytes = bytes;
  }

  /** Reads a record; of a kind that is not known, it goes past it. */
  void read() {
    int kind = bytes.intAt("the dictionary");
    int size = bytes.count("the size of an extension", LONGEST_RECORD);
    long length = (long) size * bytes.count("the length of an extension", LONGEST_RECORD);
    int from = bytes.position();
    bytes.skip(length, "an extension of the dictionary");
    int next = bytes.position();
    bytes.at(from, "an extension");
    switch (kind) {
      case MACHINE_INTEGERS -> readCodePage(length);
      case MACHINE_FLOATS -> nothing = bytes.doubleAt("the number that stands for nothing");
      case LONG_NAMES -> pairs(length).forEach(longNames::put);
      case LONG_TEXTS -> pairs(length).forEach((name, width) -> longWidths.put(name, width(width)));
      case MANY_ROWS -> readRows();
      case ENCODING -> encoding = Encoding.find(RawColumn.raw(bytes.take(length, "the encoding")));
      case LONG_LABELS -> readLongLabels(next);
      case LONG_MISSING -> readLongMissing(next);
      default -> { }
    }
    bytes.at(next, "an extension");
  }

  private void readCodePage(long length) {
    bytes.skip(Math.min(length, (long) CODE_PAGE * Integer.BYTES), "the code page");
    int page = bytes.intAt("the code page");
    codePage = page <= LAST_NAMELESS ? Optional.empty() : Encoding.find("windows-" + page);
  }

  private void readRows() {
    bytes.skip(Long.BYTES, "the number of rows");
    rows = bytes.longAt("the number of rows");
  }

  /** {@code NAME=value}, separated by tabs. */
  private Map<String, String> pairs(long length) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : RawColumn.raw(bytes.take(length, "an extension")).split("\t", -1)) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        pairs.put(pair.substring(0, sign), pair.substring(sign + 1).replace("\0", "").strip());
      }
    }
    return pairs;
  }

  private int width(String text) {
    double width = NumberText.parse(text);
    if (!(width > 0 && width <= 32_767)) {
      throw bytes.wrong("the width of a long text must be between 1 and 32767, but is '" + text + "'");
    }
    return (int) width;
  }

  private void readLongLabels(int end) {
    while (bytes.position() < end) {
      String name = counted("the name of a text variable");
      bytes.skip(Integer.BYTES, "the width of a text");
      int labels = bytes.count("the number of labels of a text variable", LONGEST_RECORD);
      Map<String, String> meaning = new LinkedHashMap<>();
      for (int k = 0; k < labels; k++) {
        String value = counted("a text that has a label");
        meaning.put(value, counted("the label of a text"));
      }
      longLabels.put(name, meaning);
    }
  }

  private void readLongMissing(int end) {
    while (bytes.position() < end) {
      String name = counted("the name of a text variable");
      int count = bytes.byteAt("the number of missing texts");
      int length = bytes.count("the length of a missing text", LONGEST_TEXT);
      List<String> values = new ArrayList<>();
      for (int k = 0; k < count; k++) {
        values.add(RawColumn.padded(bytes.take(length, "a missing text")));
      }
      longMissing.put(name, values);
    }
  }

  private String counted(String what) {
    return RawColumn.padded(bytes.take(bytes.count("the length of " + what, LONGEST_TEXT), what));
  }

  /** The encoding that the file says it has. */
  Optional<Encoding> encoding() {
    return encoding.or(() -> codePage);
  }

  /** The number that stands for nothing. */
  double nothing() {
    return nothing;
  }

  /** How many rows there are; -1 if it is not said. */
  long rows() {
    return rows;
  }

  /** The whole widths of texts of more than 255 bytes, by short name. */
  Map<String, Integer> longWidths() {
    return longWidths;
  }

  /** Gives variables their long names, and long texts their labels and missing values. */
  void nameAndLabel(List<SavVariable> variables) {
    Map<String, RawColumn> named = variables.stream().map(SavVariable::column)
        .peek(column -> column.name = longNames.getOrDefault(column.name, column.name))
        .collect(Collectors.toMap(column -> column.name, Function.identity(), (first, second) -> first));
    longLabels.forEach((name, labels) ->
        Optional.ofNullable(named.get(name)).ifPresent(column -> column.labels.putAll(labels)));
    longMissing.forEach((name, values) ->
        Optional.ofNullable(named.get(name)).ifPresent(column -> column.missing = MissingValues.of(values)));
  }
}

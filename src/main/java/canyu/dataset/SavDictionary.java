package canyu.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file of SPSS says of its variables, between its header and its rows: records of several kinds, as the manual of
 * PSPP describes them.
 */
final class SavDictionary {

  private static final int VARIABLE = 2;
  private static final int LABELS = 3;
  private static final int LABELLED = 4;
  private static final int DOCUMENT = 6;
  private static final int EXTENSION = 7;
  private static final int END = 999;

  private static final int NAME = 8;
  private static final int DOCUMENT_LINE = 80;
  private static final int LONGEST_LABEL = 1 << 16;
  private static final int MOST_LABELS = 1 << 20;
  private static final int FORMATS = 2 * Integer.BYTES;
  private static final int RANGE_AND_ONE = -3;
  private static final int RANGE = -2;
  private static final int MOST_MISSING = 3;

  private final ByteReader bytes;
  private final Map<Integer, SavVariable> byNumber = new LinkedHashMap<>();
  private final SavExtensions extensions;
  private int units;

  private SavDictionary(ByteReader bytes) {
    this.bytes = bytes;
    this.extensions = new SavExtensions(bytes);
  }

  /** Reads all records up to the rows. */
  static SavDictionary read(ByteReader bytes) {
    SavDictionary dictionary = new SavDictionary(bytes);
    boolean more = true;
    while (more) {
      more = dictionary.readRecord();
    }
    return dictionary;
  }

  /** Reads a record; false if it was the last. */
  private boolean readRecord() {
    int from = bytes.position();
    int kind = bytes.intAt("the dictionary");
    switch (kind) {
      case VARIABLE -> readVariable();
      case LABELS -> readLabels();
      case DOCUMENT -> bytes.skip((long) DOCUMENT_LINE * bytes.count("the number of lines of a document", MOST_LABELS),
          "a document");
      case EXTENSION -> extensions.read();
      case END -> bytes.skip(Integer.BYTES, "the end of the dictionary");
      default -> throw bytes.wrongAt(from,
          "a record of the dictionary must be of kind 2, 3, 6, 7 or 999, but is of kind " + kind);
    }
    return kind != END;
  }

  private void readVariable() {
    int from = bytes.position();
    int width = bytes.intAt("a variable");
    if (width < -1 || width > SavVariable.LONGEST) {
      throw bytes.wrongAt(from, "the width of a variable must be between -1 and 255, but is " + width);
    }
    boolean labelled = bytes.intAt("a variable") == 1;
    int missing = bytes.intAt("a variable");
    bytes.skip(FORMATS, "a variable");
    String name = RawColumn.padded(bytes.take(NAME, "the name of a variable"));
    units++;
    if (width >= 0) {
      byNumber.put(units, SavVariable.of(name, width));
    }
    if (labelled) {
      int length = bytes.count("the length of a label", LONGEST_LABEL);
      String label = RawColumn.raw(bytes.take(length, "the label of a variable"));
      bytes.skip(Math.min(bytes.left(), (4 - length % 4) % 4), "the label of a variable");
      Optional.ofNullable(byNumber.get(units)).ifPresent(variable -> variable.column().label = label);
    }
    readMissing(from, missing);
  }

  private void readMissing(int from, int kind) {
    if (kind < RANGE_AND_ONE || kind == -1 || kind > MOST_MISSING) {
      throw bytes.wrongAt(from, "the number of missing values must be -3, -2 or 0 to 3, but is " + kind);
    }
    boolean text = byNumber.containsKey(units) && byNumber.get(units).width() > 0;
    double low = kind < 0 ? bytes.doubleAt("a missing value") : 1;
    double high = kind < 0 ? bytes.doubleAt("a missing value") : 0;
    List<String> values = new ArrayList<>();
    for (int k = 0; k < (kind < 0 ? kind == RANGE ? 0 : 1 : kind); k++) {
      values.add(value(text));
    }
    if (kind != 0 && byNumber.containsKey(units)) {
      byNumber.get(units).column().missing = new MissingValues(List.copyOf(values), low, high);
    }
  }

  private String value(boolean text) {
    return text ? RawColumn.padded(bytes.take(SavVariable.UNIT, "a value"))
        : NumberText.text(bytes.doubleAt("a value"));
  }

  /** Labels of values, and then the variables whose values they are. */
  private void readLabels() {
    int from = bytes.position();
    int count = bytes.count("the number of labels of values", MOST_LABELS);
    int[] places = new int[count];
    List<String> labels = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      places[k] = bytes.position();
      bytes.skip(SavVariable.UNIT, "a value that has a label");
      int length = bytes.byteAt("the label of a value");
      labels.add(RawColumn.raw(bytes.take(length, "the label of a value")));
      bytes.skip(SavVariable.units(length + 1) * SavVariable.UNIT - length - 1L, "the label of a value");
    }
    if (bytes.intAt("the dictionary") != LABELLED) {
      throw bytes.wrongAt(from, "labels of values must be followed by their variables, but are not");
    }
    int variables = bytes.count("the number of variables with these labels", MOST_LABELS);
    List<SavVariable> labelled = new ArrayList<>();
    for (int k = 0; k < variables; k++) {
      Optional.ofNullable(byNumber.get(bytes.intAt("a variable with these labels"))).ifPresent(labelled::add);
    }
    int next = bytes.position();
    for (SavVariable variable : labelled) {
      for (int k = 0; k < count; k++) {
        bytes.at(places[k], "a value");
        variable.column().labels.put(value(variable.width() > 0), labels.get(k));
      }
    }
    bytes.at(next, "the dictionary");
  }

  /** The variables, long texts in one, with their long names. */
  List<SavVariable> variables() {
    List<SavVariable> pieces = List.copyOf(byNumber.values());
    Map<String, Integer> widths = extensions.longWidths();
    List<SavVariable> variables = new ArrayList<>();
    for (int k = 0; k < pieces.size(); k++) {
      SavVariable first = pieces.get(k);
      int width = widths.getOrDefault(first.column().name, first.width());
      int parts = first.width() == 0 ? 1 : SavVariable.pieces(width);
      if (k + parts > pieces.size() || parts > 1 && pieces.subList(k, k + parts).stream().anyMatch(part -> part.width() == 0)) {
        throw bytes.wrong("the text variable " + first.column().name + " must have " + parts + " pieces, but has fewer");
      }
      variables.add(parts == 1 ? first : first.joined(width, pieces.subList(k, k + parts)));
      k += parts - 1;
    }
    extensions.nameAndLabel(variables);
    return variables;
  }

  /** How many eights of bytes a row has. */
  int units() {
    return units;
  }

  /** The variable with a number, if it has one: 1 for the first eight bytes of a row. */
  Optional<SavVariable> numbered(int number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  SavExtensions extensions() {
    return extensions;
  }
}

package canyu.dataset;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file of Stata (.dta) of versions 113 to 115 and 117 to 119, after Stata's own description of them. */
final class DtaReader {

  private static final int FIRST_TAGGED = '<';
  private static final int LABEL_OF_DATA = 81;
  private static final int TIME = 18;
  private static final int MAP_ENTRIES = 14;
  private static final int MOST_VARIABLES = 120_000;
  private static final int NAME_PADDING = 3;

  private final String file;
  private final ByteReader bytes;
  private final Encoding named;
  private final List<DtaType> types = new ArrayList<>();
  private final List<RawColumn> columns = new ArrayList<>();
  private DtaLayout layout;
  private int variables;
  private long rows;

  DtaReader(String file, byte[] content, Encoding named) {
    this.file = file;
    this.bytes = new ByteReader(file, content);
    this.named = named;
  }

  Dataset read() {
    int first = bytes.byteAt("its first byte");
    boolean tagged = first == FIRST_TAGGED;
    bytes.at(0, "its start");
    if (tagged) {
      readTagged();
    } else {
      readOld();
    }
    if (columns.isEmpty()) {
      throw bytes.wrong("a file of Stata must have a variable, but this one has none");
    }
    Optional<Encoding> said = layout.isUnicode() ? Encoding.find("UTF-8") : Optional.empty();
    return new RawTable(file, columns, (int) rows, Optional.empty()).decoded(named, said);
  }

  private void readOld() {
    layout = DtaLayout.of(bytes.byteAt("the version"), bytes);
    int order = bytes.byteAt("the order of bytes");
    if (order != 1 && order != 2) {
      throw bytes.wrongAt(1, "the order of bytes must be 1 or 2, but is " + order);
    }
    bytes.order(order == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    bytes.skip(2, "the header");
    variables = bytes.shortAt("the number of variables");
    rows = bytes.count("the number of rows", Integer.MAX_VALUE);
    bytes.skip(LABEL_OF_DATA + TIME, "the header");
    for (int k = 0; k < variables; k++) {
      types.add(DtaType.old(bytes.byteAt("the types of variables"), bytes));
    }
    List<String> labelled = describe();
    skipExpansions();
    readRows();
    Map<String, Map<String, String>> sets = new HashMap<>();
    while (bytes.left() > 0) {
      readLabels(sets);
    }
    label(labelled, sets);
  }

  private void readTagged() {
    bytes.skip("<stata_dta><header><release>".length(), "the header");
    String release = RawColumn.raw(bytes.take(3, "the version"));
    layout = DtaLayout.of((int) Math.max(0, NumberText.parse(release)), bytes);
    expect("</release><byteorder>");
    bytes.order(RawColumn.raw(bytes.take(3, "the order of bytes")).equals("MSF") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    expect("</byteorder><K>");
    int from = bytes.position();
    variables = layout.release() == 119 ? bytes.count("the number of variables", MOST_VARIABLES) : bytes.shortAt("the number of variables");
    expect("</K><N>");
    rows = layout.release() == 117 ? Integer.toUnsignedLong(bytes.intAt("the number of rows")) : bytes.longAt("the number of rows");
    if (rows < 0) {
      throw bytes.wrongAt(from, "the number of rows must be 0 or more, but is " + rows);
    }
    expect("</N><label>");
    bytes.skip(layout.isUnicode() ? bytes.shortAt("the label of the data") : bytes.byteAt("the label of the data"), "the label of the data");
    expect("</label><timestamp>");
    bytes.skip(bytes.byteAt("the time"), "the time");
    expect("</timestamp></header><map>");
    long[] map = new long[MAP_ENTRIES];
    for (int k = 0; k < MAP_ENTRIES; k++) {
      map[k] = bytes.longAt("the map");
    }
    expect("</map><variable_types>");
    for (int k = 0; k < variables; k++) {
      types.add(DtaType.tagged(bytes.shortAt("the types of variables"), bytes));
    }
    expect("</variable_types><varnames>");
    readSections(map);
  }

  /** Where the parts begin that the map names. */
  private enum Place { FILE, MAP, TYPES, NAMES, SORTING, FORMATS, SETS, LABELS, NOTES, DATA, LONG_TEXTS, LABELS_OF_VALUES }

  private void readSections(long[] map) {
    List<String> labelled = describe();
    go(map, Place.LONG_TEXTS, "<strls>");
    DtaLongTexts texts = DtaLongTexts.read(bytes, layout);
    go(map, Place.DATA, "<data>");
    readRows(texts);
    go(map, Place.LABELS_OF_VALUES, "<value_labels>");
    Map<String, Map<String, String>> sets = new HashMap<>();
    while (bytes.left() >= "<lbl>".length() && next("<lbl>")) {
      readLabels(sets);
      expect("</lbl>");
    }
    label(labelled, sets);
  }

  private void go(long[] map, Place place, String tag) {
    bytes.at(map[place.ordinal()], tag);
    expect(tag);
  }

  /** Names and labels of variables, and the names of the sets of labels that their values have. */
  private List<String> describe() {
    for (int k = 0; k < variables; k++) {
      columns.add(new RawColumn(text(layout.name(), "the names of variables"), types.get(k).isText()));
    }
    between("</varnames><sortlist>");
    bytes.skip((long) layout.sort() * (variables + 1), "the order of sorting");
    between("</sortlist><formats>");
    bytes.skip((long) layout.format() * variables, "the formats of variables");
    between("</formats><value_label_names>");
    List<String> labelled = new ArrayList<>();
    for (int k = 0; k < variables; k++) {
      labelled.add(text(layout.name(), "the names of sets of labels"));
    }
    between("</value_label_names><variable_labels>");
    for (RawColumn column : columns) {
      column.label = text(layout.label(), "the labels of variables");
    }
    return labelled;
  }

  private void between(String tags) {
    if (layout.hasTags()) {
      expect(tags);
    }
  }

  private String text(int length, String what) {
    return RawColumn.raw(ByteReader.untilZero(bytes.take(length, what)));
  }

  private void skipExpansions() {
    while (true) {
      int kind = bytes.byteAt("the notes");
      int length = bytes.count("the length of a note", Integer.MAX_VALUE);
      bytes.skip(length, "a note");
      if (kind == 0 && length == 0) {
        return;
      }
    }
  }

  private void readRows() {
    readRows(DtaLongTexts.none());
  }

  private void readRows(DtaLongTexts texts) {
    Dataset.refuseTooMany(file, rows, variables);
    int width = types.stream().mapToInt(DtaType::bytes).sum();
    if (rows * width > bytes.left()) {
      throw bytes.wrong("the file says that it has " + rows + " rows of " + width + " bytes, but only " + bytes.left()
          + " bytes are left; the whole file would be right");
    }
    for (long row = 0; row < rows; row++) {
      for (int k = 0; k < variables; k++) {
        DtaType type = types.get(k);
        switch (type.kind()) {
          case TEXT -> columns.get(k).add(text(type.bytes(), "a row"));
          case LONG_TEXT -> columns.get(k).add(texts.read(bytes));
          default -> DtaNumbers.read(type.kind(), bytes, columns.get(k));
        }
      }
    }
  }

  /** A set of labels: its values, and where the label of each begins. */
  private void readLabels(Map<String, Map<String, String>> sets) {
    bytes.skip(Integer.BYTES, "a set of labels");
    String name = text(layout.name(), "the name of a set of labels");
    bytes.skip(NAME_PADDING, "a set of labels");
    int count = bytes.count("the number of labels", bytes.left() / (2 * Integer.BYTES));
    int length = bytes.count("the length of labels", bytes.left());
    int[] from = new int[count];
    int[] values = new int[count];
    for (int k = 0; k < count; k++) {
      from[k] = bytes.count("the place of a label", Math.max(0, length - 1));
    }
    for (int k = 0; k < count; k++) {
      values[k] = bytes.intAt("a value that has a label");
    }
    String texts = RawColumn.raw(bytes.take(length, "the labels of values"));
    Map<String, String> labels = sets.computeIfAbsent(name, set -> new LinkedHashMap<>());
    for (int k = 0; k < count; k++) {
      int end = texts.indexOf('\0', from[k]);
      labels.put(DtaNumbers.labelled(values[k]), texts.substring(from[k], end < 0 ? length : end));
    }
  }

  private void label(List<String> labelled, Map<String, Map<String, String>> sets) {
    for (int k = 0; k < variables; k++) {
      columns.get(k).labels.putAll(sets.getOrDefault(labelled.get(k), Map.of()));
    }
  }

  /** Whether a tag stands here; if so, it is read. */
  private boolean next(String tag) {
    int from = bytes.position();
    if (RawColumn.raw(bytes.take(tag.length(), tag)).equals(tag)) {
      return true;
    }
    bytes.at(from, tag);
    return false;
  }

  private void expect(String tags) {
    int from = bytes.position();
    if (!next(tags)) {
      throw bytes.wrongAt(from, "there must be " + tags + " in a file of Stata, but there is something else");
    }
  }
}

package canyu.dataset;

import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a sheet of an Excel workbook (.xlsx): a header, then a row for each respondent. A page of the JDK's own zip and
 * XML, since the libraries for it would make the program larger by more than its limit leaves.
 */
final class XlsxReader {

  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final long LARGEST = 1L << 29;

  private final String file;
  private final byte[] content;
  private final Optional<String> sheet;

  XlsxReader(String file, byte[] content, Optional<String> sheet) {
    this.file = file;
    this.content = content;
    this.sheet = sheet;
  }

  Dataset read() {
    String part = "its list of sheets";
    try {
      Map<String, byte[]> parts = parts(name -> name.equals(WORKBOOK) || name.equals(RELATIONS) || name.equals(STRINGS));
      if (!parts.containsKey(WORKBOOK)) {
        throw wrong("must be a workbook of Excel 2007 or later (.xlsx), but is none or is damaged");
      }
      String path = sheet(new XlsxPart(parts.get(WORKBOOK)).sheets(),
          new XlsxPart(parts.getOrDefault(RELATIONS, new byte[0])).relations());
      part = STRINGS;
      List<String> strings = parts.containsKey(STRINGS) ? new XlsxPart(parts.get(STRINGS)).strings() : List.of();
      part = path;
      byte[] cells = parts(path::equals).get(path);
      if (cells == null) {
        throw wrong("the sheet must be in " + path + ", but that is not in the file");
      }
      return table(new XlsxPart(cells).rows(strings));
    } catch (XMLStreamException | IOException damaged) {
      throw wrong(part + " is damaged; the whole file as Excel wrote it would be right");
    }
  }

  /** What is asked of the name of a part. */
  private interface Wanted {
    boolean test(String name);
  }

  private Map<String, byte[]> parts(Wanted wanted) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (wanted.test(entry.getName())) {
          byte[] part = zip.readNBytes((int) LARGEST);
          if (part.length == LARGEST) {
            throw wrong(entry.getName() + " has more than " + LARGEST + " bytes; a smaller table would be right");
          }
          parts.put(entry.getName(), part);
        }
      }
    } catch (IllegalArgumentException name) {
      throw new IOException(name);
    }
    return parts;
  }

  /** The path of the sheet that is asked for. */
  private String sheet(Map<String, String> sheets, Map<String, String> relations) {
    if (sheets.isEmpty()) {
      throw wrong("a workbook must have a sheet, but this one has none");
    }
    String name = sheet.orElse(sheets.keySet().iterator().next());
    if (!sheets.containsKey(name)) {
      throw wrong("the sheet must be one of " + String.join(", ", sheets.keySet()) + ", but is '" + name + "'");
    }
    String target = relations.getOrDefault(sheets.get(name), "worksheets/sheet1.xml");
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private Dataset table(List<XlsxPart.Row> rows) {
    if (rows.isEmpty()) {
      throw wrong("the sheet must have a header, but it is empty");
    }
    TreeMap<Integer, String> names = new TreeMap<>(rows.get(0).cells());
    rows.stream().skip(1).flatMap(row -> row.cells().entrySet().stream().filter(cell -> !names.containsKey(cell.getKey()))
        .map(cell -> XlsxPart.letters(cell.getKey()) + row.number())).findFirst().ifPresent(cell -> {
          throw wrong("cell " + cell + " stands in a column whose header is empty; a name in row " + rows.get(0).number()
              + " would be right");
        });
    Dataset.refuseTooMany(file, rows.size(), names.size());
    List<Variable> variables = new ArrayList<>();
    names.forEach((place, name) -> variables.add(Variable.bare(name.strip(),
        rows.stream().skip(1).map(row -> row.cells().getOrDefault(place, "")).toList())));
    RawTable.refuseTwice(file, variables);
    return new Dataset(file, "UTF-8", false, List.copyOf(variables), rows.size() - 1, Optional.empty());
  }

  private ParameterException wrong(String message) {
    return new ParameterException(new Origin(file, 0), message);
  }
}

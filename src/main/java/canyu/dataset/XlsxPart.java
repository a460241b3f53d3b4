package canyu.dataset;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook: XML, of which no other files and no entities are taken. */
record XlsxPart(byte[] xml) {

  private static final int LETTERS = 26;
  private static final int MOST_COLUMNS = 16_384;

  /**
   * A row that is not empty.
   *
   * @param number in the sheet, from 1
   * @param cells what they say, by the number of their column, from 0
   */
  record Row(int number, SortedMap<Integer, String> cells) {}

  private XMLStreamReader reader() throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  /** The relations of sheets, by their names, in their order. */
  Map<String, String> sheets() throws XMLStreamException {
    Map<String, String> sheets = new LinkedHashMap<>();
    for (XMLStreamReader in = reader(); in.hasNext();) {
      if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("sheet")) {
        sheets.put(attribute(in, "name"), attribute(in, "id"));
      }
    }
    return sheets;
  }

  /** The paths of parts, by their relation. */
  Map<String, String> relations() throws XMLStreamException {
    Map<String, String> paths = new LinkedHashMap<>();
    if (xml.length == 0) {
      return paths;
    }
    for (XMLStreamReader in = reader(); in.hasNext();) {
      if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("Relationship")) {
        paths.put(attribute(in, "Id"), attribute(in, "Target"));
      }
    }
    return paths;
  }

  /** Texts that cells name by their number. */
  List<String> strings() throws XMLStreamException {
    List<String> strings = new ArrayList<>();
    for (XMLStreamReader in = reader(); in.hasNext();) {
      if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("si")) {
        strings.add(texts(in, "si"));
      }
    }
    return strings;
  }

  /** All rows that are not empty, from top to bottom. */
  List<Row> rows(List<String> strings) throws XMLStreamException {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (XMLStreamReader in = reader(); in.hasNext();) {
      if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("row")) {
        number = number(attribute(in, "r"), number + 1);
        SortedMap<Integer, String> cells = cells(in, strings);
        if (!cells.isEmpty()) {
          rows.add(new Row(number, cells));
        }
      }
    }
    return rows;
  }

  private static SortedMap<Integer, String> cells(XMLStreamReader in, List<String> strings) throws XMLStreamException {
    SortedMap<Integer, String> cells = new TreeMap<>();
    int column = -1;
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("row")) {
        return cells;
      }
      if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("c")) {
        column = column(attribute(in, "r"), column + 1, in);
        String text = value(in, strings).strip();
        if (!text.isEmpty()) {
          cells.put(column, text);
        }
      }
    }
    return cells;
  }

  private static String value(XMLStreamReader in, List<String> strings) throws XMLStreamException {
    String kind = attribute(in, "t");
    String text = "";
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("v")) {
        text = in.getElementText();
      } else if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("is")) {
        text = texts(in, "is");
      }
    }
    return switch (kind) {
      case "s" -> shared(text, strings, in);
      case "str", "inlineStr", "b", "d" -> text;
      case "e" -> "";
      default -> Double.isNaN(NumberText.parse(text)) ? text : NumberText.text(NumberText.parse(text));
    };
  }

  private static String shared(String text, List<String> strings, XMLStreamReader in) throws XMLStreamException {
    int place = number(text, -1);
    if (place < 0 || place >= strings.size()) {
      throw new XMLStreamException("there is no text " + text, in.getLocation());
    }
    return strings.get(place);
  }

  /** All texts up to the end of an element, but not how they are spoken. */
  private static String texts(XMLStreamReader in, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean spoken = false;
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("rPh")) {
        spoken = true;
      } else if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("rPh")) {
        spoken = false;
      } else if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("t") && !spoken) {
        text.append(in.getElementText());
      } else if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals(element)) {
        break;
      }
    }
    return text.toString();
  }

  private static String attribute(XMLStreamReader in, String name) {
    for (int k = 0; k < in.getAttributeCount(); k++) {
      if (in.getAttributeLocalName(k).equals(name)) {
        return in.getAttributeValue(k);
      }
    }
    return "";
  }

  private static int number(String text, int otherwise) {
    double number = NumberText.parse(text);
    return number >= 0 && number <= Integer.MAX_VALUE ? (int) number : otherwise;
  }

  /** The column of a place such as {@code AB12}, from 0. */
  private static int column(String place, int otherwise, XMLStreamReader in) throws XMLStreamException {
    int column = 0;
    for (int k = 0; k < place.length() && place.charAt(k) >= 'A' && place.charAt(k) <= 'Z' && column <= MOST_COLUMNS; k++) {
      column = column * LETTERS + place.charAt(k) - 'A' + 1;
    }
    int found = column == 0 ? otherwise : column - 1;
    if (found >= MOST_COLUMNS) {
      throw new XMLStreamException("there is no column " + place, in.getLocation());
    }
    return found;
  }

  /** The letters of a column. */
  static String letters(int column) {
    String above = column < LETTERS ? "" : letters(column / LETTERS - 1);
    return above + (char) ('A' + column % LETTERS);
  }
}

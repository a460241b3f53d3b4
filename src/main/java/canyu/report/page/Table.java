package canyu.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table that scrolls by itself where the page is too narrow for it; its first column stays. Or its rows are stacked there. */
public final class Table {

  private final Element body = Element.of("tbody");
  private final List<String> heads;
  private final List<List<Element>> rows = new ArrayList<>();
  private final Element table;

  /** @param heads the head of each column */
  public Table(List<String> heads) {
    this.heads = List.copyOf(heads);
    Element row = Element.of("tr", heads.stream().map(head -> Element.of("th", head).with("scope", "col")).toList());
    table = Element.of("table", Element.of("thead", row), body);
  }

  public static Table of(String... heads) {
    return new Table(List.of(heads));
  }

  /** A row of text. */
  public void row(String head, String... cells) {
    row(head, Stream.of(cells).map(Table::cell).toList());
  }

  /** A row of cells. */
  public void row(String head, List<Element> cells) {
    rows.add(cells);
    body.add(Element.of("tr", Element.of("th", head).with("scope", "row")).add(cells));
  }

  /** A row that opens a part of the table. */
  public void part(String head, int columns) {
    body.add(Element.of("tr", Element.of("th", head).with("scope", "rowgroup").with("colspan", columns)
        .with("class", "part")));
  }

  public static Element cell(String text) {
    return Element.of("td", text);
  }

  public Element element() {
    return Element.of("div", table).with("class", "scroll").with("tabindex", "0");
  }

  /** Where the page is narrow, every row is a block in which each cell stands beside its head. */
  public Element stacked() {
    rows.forEach(cells -> IntStream.range(0, cells.size())
        .forEach(k -> cells.get(k).with("data-head", heads.get(k + 1))));
    return element().with("class", "stacked");
  }

  /** Folded away until it is asked for. */
  public static Element folded(String summary, Element... content) {
    return Element.of("details", Element.of("summary", summary)).add(content);
  }
}

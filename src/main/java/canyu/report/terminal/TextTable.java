package canyu.report.terminal;

import canyu.parameter.VisibleText;
import canyu.report.words.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of text, for a terminal or for Markdown.
 *
 * @param header the head of each column
 * @param rows the cells, as many in each row as there are heads
 */
public record TextTable(List<String> header, List<List<String>> rows) {

  private static final int WIDEST = 64;
  private static final int NARROWEST = 12;

  /** A table without rows, to be filled. */
  public static TextTable of(String... header) {
    return new TextTable(List.of(header), new ArrayList<>());
  }

  public void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** As text in columns that are aligned on a terminal; numbers stand to the right, long cells are wrapped. */
  public String asText() {
    return asText(Integer.MAX_VALUE);
  }

  /**
   * The same in lines of at most so many places, as long as the first column keeps some; its cells are wrapped, and where
   * that is not enough the heads.
   */
  public String asText(int places) {
    return new TextTable(visible(header), rows.stream().map(TextTable::visible).toList()).aligned(places);
  }

  private static List<String> visible(List<String> cells) {
    return cells.stream().map(VisibleText::inOneLine).toList();
  }

  private String aligned(int places) {
    int[] whole = IntStream.range(0, header.size()).map(this::width).toArray();
    int[] widths = NARROWEST + others(whole) <= places ? whole : IntStream.range(0, header.size())
        .map(column -> column == 0 ? whole[0] : Math.min(whole[column], Math.max(NARROWEST, longest(column)))).toArray();
    widths[0] = Math.min(widths[0], Math.max(NARROWEST, places - others(widths)));
    StringBuilder text = new StringBuilder(lines(header, widths));
    text.append(IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining("  "))).append('\n');
    rows.forEach(row -> text.append(lines(row, widths)));
    return text.toString();
  }

  private static int others(int[] widths) {
    return IntStream.of(widths).skip(1).map(width -> width + 2).sum();
  }

  private int width(int column) {
    return Math.max(Places.taken(header.get(column)), longest(column));
  }

  private int longest(int column) {
    return Math.min(WIDEST, rows.stream().mapToInt(row -> Places.taken(row.get(column))).max().orElse(0));
  }

  private String lines(List<String> row, int[] widths) {
    List<List<String>> cells = IntStream.range(0, widths.length)
        .mapToObj(column -> wrapped(row.get(column), widths[column])).toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(1);
    return IntStream.range(0, height)
        .mapToObj(line -> IntStream.range(0, widths.length)
            .mapToObj(column -> padded(line < cells.get(column).size() ? cells.get(column).get(line) : "",
                widths[column], column))
            .collect(Collectors.joining("  ")).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> wrapped(String cell, int width) {
    List<String> lines = new ArrayList<>();
    String rest = cell;
    while (Places.taken(rest) > width) {
      int fits = Places.fitting(rest, width);
      int end = rest.lastIndexOf(' ', fits);
      end = end <= 0 ? fits : end;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    lines.add(rest);
    return lines;
  }

  private String padded(String cell, int width, int column) {
    String space = " ".repeat(width - Places.taken(cell));
    return isNumeric(column) ? space + cell : cell + space;
  }

  private boolean isNumeric(int column) {
    return column > 0
        && rows.stream().map(row -> row.get(column)).allMatch(cell -> cell.matches("[-+−–\\d.,%\\[\\] ]*"));
  }

  /** As a table in Markdown, which takes spaces at the beginning of a cell away: a wide one stands for them. */
  public String asMarkdown() {
    Function<List<String>, String> line = cells -> cells.stream()
        .map(cell -> cell.replace("|", "\\|").replaceFirst("^ +", "&emsp;"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
    return line.apply(header) + "|" + " --- |".repeat(header.size()) + "\n"
        + rows.stream().map(line).collect(Collectors.joining());
  }
}

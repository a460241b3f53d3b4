package canyu.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void numbersStandToTheRightAndWordsToTheLeft() {
    TextTable table = TextTable.of("arm", "share %", "verdict");
    table.add("status quo", "3.20", "");
    table.add("platform", "+10.45", "raises");

    assertThat(table.asText()).isEqualTo("""
        arm         share %  verdict
        ----------  -------  -------
        status quo     3.20
        platform     +10.45  raises
        """);
  }

  @Test
  void longCellsAreWrappedBetweenWords() {
    TextTable table = new TextTable(List.of("what", "unit"), List.of(List.of("word ".repeat(20).strip(), "share")));

    assertThat(table.asText().lines().skip(2)).containsExactly(
        "word word word word word word word word word word word word word  share",
        "word word word word word word word");
    assertThat(table.asText().lines().map(line -> line.indexOf("share"))).contains(66);
  }

  @Test
  void headsAreWrappedWhereTheLinesWouldBeTooLong() {
    TextTable table = TextTable.of("arm", "participation, 52 weeks, among those aged 70+", "cost");
    table.add("more offline, and more staff", "+215 [+167, +264]", "11,532,000");

    assertThat(table.asText(60).lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60))
        .anySatisfy(line -> assertThat(line).contains("+215 [+167, +264]").endsWith("  11,532,000"));
    assertThat(table.asText(90).lines().findFirst().orElseThrow()).contains("participation, 52 weeks, among those aged 70+");
  }

  @Test
  void aWordWithoutSpacesIsCut() {
    TextTable table = new TextTable(List.of("what"), List.of(List.of("x".repeat(100))));

    assertThat(table.asText().lines().skip(2)).containsExactly("x".repeat(64), "x".repeat(36));
  }

  @Test
  void columnsAreAlignedByThePlacesThatLettersTake() {
    TextTable table = TextTable.of("措施", "share %", "verdict");
    table.add("闭环反馈", "3.20", "raises");
    table.add("e\u0301te\u0301", "10.45", "");

    assertThat(table.asText()).isEqualTo("""
        措施      share %  verdict
        --------  -------  -------
        闭环反馈     3.20  raises
        e\u0301te\u0301         10.45
        """);
  }

  @Test
  void wideLettersAreCutByPlacesAndMarksStayWithTheirLetter() {
    TextTable chinese = new TextTable(List.of("what"), List.of(List.of("参".repeat(40) + "x")));
    TextTable marked = new TextTable(List.of("what"), List.of(List.of("e\u0301".repeat(65))));

    assertThat(chinese.asText().lines().skip(1))
        .containsExactly("-".repeat(64), "参".repeat(32), "参".repeat(8) + "x");
    assertThat(marked.asText().lines().skip(2)).containsExactly("e\u0301".repeat(64), "e\u0301");
  }

  @Test
  void aCellControlsNoTerminal() {
    TextTable table = TextTable.of("arm", "verdict");
    table.add("\u001b[31mred\nline", "raises");

    assertThat(table.asText().lines().skip(2)).containsExactly("\\u001b[31mred\\u000aline  raises");
  }

  @Test
  void inMarkdownBarsAreEscaped() {
    TextTable table = TextTable.of("arm", "verdict");
    table.add("a|b", "raises");

    assertThat(table.asMarkdown()).isEqualTo("""
        | arm | verdict |
        | --- | --- |
        | a\\|b | raises |
        """);
  }

  @Test
  void withoutRowsThereIsTheHead() {
    assertThat(TextTable.of("arm").asText()).isEqualTo("arm\n---\n");
  }
}

package canyu.report;

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
  void aWordWithoutSpacesIsCut() {
    TextTable table = new TextTable(List.of("what"), List.of(List.of("x".repeat(100))));

    assertThat(table.asText().lines().skip(2)).containsExactly("x".repeat(64), "x".repeat(36));
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

package canyu.scenario.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import canyu.parameter.ParameterException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as users have them, and that every cell knows its line. */
class CsvTableTest {

  private static List<Integer> lines(CsvTable table) {
    return table.column("a").stream().map(cell -> cell.origin().line()).toList();
  }

  private static List<String> texts(CsvTable table, String column) {
    return table.column(column).stream().map(CsvTable.Cell::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void cellsKnowTheLineInWhichTheirRowBegins(String lineBreak) {
    CsvTable table = new CsvTable("t.csv",
        "a,b\n1,\"one\ntwo, \"\"three\"\"\"\n2,\n#3, x \n4,5\n\n \n".replace("\n", lineBreak));

    assertThat(texts(table, "a")).containsExactly("1", "2", "#3", "4");
    assertThat(texts(table, "b")).containsExactly("one\ntwo, \"three\"", "", "x", "5");
    assertThat(lines(table)).containsExactly(2, 4, 5, 6);
  }

  @Test
  void columnsWithoutANameMayBeManyAndLongCellsAreRead() {
    CsvTable table = new CsvTable("t.csv", ",a,,\n1," + "x".repeat(100_000) + ",,\n");

    assertThat(table.columns()).containsExactly("", "a", "", "");
    assertThat(table.cell(0, "a").text()).hasSize(100_000);
  }

  static Stream<Arguments> brokenTables() {
    return Stream.of(
        arguments("rows of other lengths, all at once", "a,b,c\n1,2,3,\n1,2,3\n1,2\n1\n",
            "t.csv:2: has 4 cells, but the header 3\nt.csv:4: has 2 cells, but the header 3\n"
                + "t.csv:5: has 1 cell, but the header 3"),
        arguments("columns of one name", "a,b,b,a\n1,2,3,4\n",
            "t.csv:1: the column 'b' is here twice\nt.csv:1: the column 'a' is here twice"),
        arguments("an empty line that is not the last", "a,b\n\n1,2\n", "t.csv:2: the line is empty"),
        arguments("semicolons", "a;b\n1;0,5\n",
            "t.csv:1: cells must be separated by commas, but it looks as if they were separated by semicolons"),
        arguments("semicolons between quotation marks", "\"a\";\"b\"\n1;2\n",
            "t.csv:1: cells must be separated by commas, but it looks as if they were separated by semicolons"),
        arguments("tabs", "a\tb\n1\t2\n",
            "t.csv:1: cells must be separated by commas, but it looks as if they were separated by tabs"),
        arguments("a quotation mark that stays open", "a,b\n1,2\n3,\"4\n5,6\n7,8\n",
            "t.csv:3: a quotation mark is opened and never closed"),
        arguments("too many cells", "a,b\n" + "1,".repeat(20_000) + "\n", "t.csv:2: has more than 16384 cells"),
        arguments("nothing", "\n\n", "t.csv: file is empty"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenTables")
  void saysInWhichLineWhatIsWrong(String what, String text, String message) {
    assertThatThrownBy(() -> new CsvTable("t.csv", text)).isInstanceOf(ParameterException.class).hasMessage(message);
  }
}

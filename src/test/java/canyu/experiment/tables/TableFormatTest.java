package canyu.experiment.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class TableFormatTest {

  private static final TableFormat RAW = new TableFormat(false, true, false, false);
  private static final TableFormat MARKED = new TableFormat(true, false, false, false);

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|'/C calc'!A0", "+1", "-2+3", "@SUM(A1)", " =1", "\t=1", "＝1", "＋1", "－1", "＠a"})
  void aFormulaIsATextUnlessItIsWantedRaw(String formula) throws IOException {
    assertThat(written(TableFormat.USUAL, formula)).isEqualTo("arm,value\n'" + formula + ",-1.5\nb,\n");
    assertThat(written(RAW, formula)).isEqualTo("arm,value\n" + formula + ",-1.5\nb,\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"status quo", "a=b", "1-2", " lead", "trail ", "'quoted'", "参与"})
  void otherTextsStayAsTheyAre(String text) throws IOException {
    assertThat(written(TableFormat.USUAL, text)).isEqualTo("arm,value\n" + text + ",-1.5\nb,\n");
    assertThat(TableFormat.USUAL.cell(text)).isEqualTo(text);
  }

  @Test
  void whatHoldsCommasOrLinesIsQuoted() throws IOException {
    assertThat(written(TableFormat.USUAL, "\r=1,2")).isEqualTo("arm,value\n\"'\r=1,2\",-1.5\nb,\n");
    assertThat(TableFormat.USUAL.cell("\r=1,\"2\"")).isEqualTo("\"'\r=1,\"\"2\"\"\"");
    assertThat(RAW.cell("=1")).isEqualTo("=1");
    assertThat(TableFormat.USUAL.cell("=1")).isEqualTo("'=1");
  }

  @Test
  void theMarkComesFirst() throws IOException {
    assertThat(written(MARKED, "参与")).isEqualTo("\uFEFFarm,value\n参与,-1.5\nb,\n");
    assertThat(MARKED.csv("a,b\n")).isEqualTo("\uFEFFa,b\n");
  }

  private static String written(TableFormat format, String name) throws IOException {
    StringWriter csv = new StringWriter();
    format.write(Table.create("effects", StringColumn.create("arm", name, "b"),
        DoubleColumn.create("value", new double[] {-1.5, Double.NaN})), csv);
    return csv.toString();
  }
}

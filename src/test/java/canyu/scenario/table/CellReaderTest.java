package canyu.scenario.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canyu.parameter.Origin;
import canyu.parameter.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read as other programs write them. */
class CellReaderTest {

  private static final Range ANY = new Range(-Double.MAX_VALUE, Double.MAX_VALUE);

  /** How programs write a number; each of them loses no more than the digits that it leaves out. */
  private static final Map<String, Function<Double, String>> WRITERS = Map.of(
      "Java, Python and pandas: the shortest that is the same", number -> Double.toString(number),
      "Python's repr", number -> Double.toString(number).replaceFirst("\\.0E", "E").replace("E", "e"),
      "pandas with float_format %.17g", number -> plain(number, 17),
      "R: 15 digits, exponents with a sign and two digits", number -> plain(number, 15)
          .replaceFirst("E([+-])(\\d)$", "e$10$2").replace("E", "e"),
      "SAS and Stata: no 0 before the point", number -> plain(number, 16).replaceFirst("^(-?)0\\.", "$1."),
      "Excel: 15 digits in scientific notation", number -> String.format(Locale.ROOT, "%.14E", number));

  static Set<Map.Entry<String, Function<Double, String>>> writers() {
    return WRITERS.entrySet();
  }

  private static String plain(double number, int digits) {
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(digits));
    return Math.abs(rounded.scale()) < 40 ? rounded.toPlainString() : rounded.toString();
  }

  private static CsvTable.Cell cell(String text) {
    return new CsvTable.Cell(new Origin("t.csv", 2), "weight", text);
  }

  @ParameterizedTest
  @MethodSource("writers")
  void numbersOfOtherProgramsAreTheSameNumbers(Map.Entry<String, Function<Double, String>> writer) {
    SplittableRandom random = new SplittableRandom(7);
    CellReader reader = new CellReader();
    for (int i = 0; i < 2_000; i++) {
      double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-30, 30));
      double read = reader.number(cell(writer.getValue().apply(number)), ANY).orElseThrow();

      assertThat(Math.abs(read - number)).as(writer.getKey()).isLessThanOrEqualTo(6e-15 * Math.abs(number));
    }
  }

  @ParameterizedTest
  @CsvSource({".5, 0.5", "5., 5", "+1e3, 1000", "1E-05, 0.00001", "-.5e+1, -5", "007, 7",
      "0.73333333333333330000000000000000000001, 0.7333333333333333"})
  void unusualNumbersAreNumbers(String text, double number) {
    assertThat(new CellReader().number(cell(text), ANY)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "NA", "NaN", "Infinity", "1e999", "0x1p3", "1d", "1f", "1 000", "--1", "1e", "e5",
      "\u0665", "50%"})
  void whatIsNoNumberIsNone(String text) {
    CellReader reader = new CellReader();

    assertThat(reader.number(cell(text), ANY)).isEmpty();
    assertThat(reader.isContent()).isFalse();
  }

  /** Each takes a moment, and would take minutes if its digits were tried in every division. */
  @ParameterizedTest
  @ValueSource(strings = {"x", ".5.", "e", ","})
  @Timeout(20)
  void manyDigitsThatAreNoNumberAreSoonKnown(String end) {
    assertThat(new CellReader().number(cell("7".repeat(300_000) + end), ANY)).isEmpty();
  }

  @Test
  void wholeNumbersMayHaveAPoint() {
    CellReader reader = new CellReader();

    assertThat(reader.whole(cell("30.0"), new Range(15, 110))).contains(30.0);
    assertThat(reader.whole(cell("30.5"), new Range(15, 110))).isEmpty();
    assertThat(reader.number(cell("0,5"), new Range(0, 1))).isEmpty();
    assertThatThrownBy(reader::refuseAllThatIsWrong).hasMessage("""
        t.csv:2: weight must be a whole number between 15 and 110, but is '30.5'
        t.csv:2: weight must be a number between 0 and 1 with a decimal point, but is '0,5'""");
  }
}

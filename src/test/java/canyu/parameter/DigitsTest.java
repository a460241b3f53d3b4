package canyu.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

  private static final int TRIES = 100_000;

  /** Java 17 itself writes the second of them with a digit more. */
  @ParameterizedTest
  @CsvSource({"0x1p-2, 0.25", "0x1p-62, 2.168404344971009E-19", "-0x1p-44, -5.684341886080802E-14",
      "0x1p55, 3.602879701896397E16", "0x0p0, 0.0", "-0x0p0, -0.0", "0x1p0, 1.0", "0x1p10, 1024.0",
      "Infinity, Infinity", "NaN, NaN"})
  void areTheShortestOnEveryJava(String number, String digits) {
    assertThat(Digits.of(Double.parseDouble(number))).isEqualTo(digits);
  }

  @Test
  void areReadBackAsTheSameNumber() {
    SplittableRandom bits = new SplittableRandom(1);
    for (int k = 0; k < TRIES; k++) {
      double number = Double.longBitsToDouble(bits.nextLong());
      assertThat(Double.parseDouble(Digits.of(number))).isEqualTo(Double.valueOf(number));
    }
  }
}

package canyu.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

  /** Powers of two for which {@code Double.toString} of Java 17 has a digit too many, and usual numbers. */
  @ParameterizedTest
  @CsvSource({
      "0x1p-62, 2.168404344971009E-19", "0x1p-61, 4.336808689942018E-19", "0x1p-44, 5.684341886080802E-14",
      "2e23, 2.0E23", "0.25, 0.25", "100, 100.0", "1e7, 1.0E7", "-0.001, -0.001", "1e-4, 1.0E-4", "0, 0.0", "NaN, NaN",
      "Infinity, Infinity"})
  void areAsFewAsAreReadAsTheSameNumber(String number, String digits) {
    assertThat(Digits.of(Double.parseDouble(number))).isEqualTo(digits);
  }

  @Test
  void everyNumberIsReadAgainToTheLastBit() {
    Random random = new Random(19);
    for (int i = 0; i < 100_000; i++) {
      double number = Double.longBitsToDouble(random.nextLong());
      assertThat(Double.valueOf(Double.parseDouble(Digits.of(number)))).isEqualTo(Double.valueOf(number));
    }
  }
}

package canyu.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

  @ParameterizedTest
  @CsvSource({"001b", "0000", "0007", "0008", "007f", "0085", "009b", "2028", "061c", "200e", "202a", "202e", "2066",
      "2069", "feff", "d800", "ffff"})
  void whatControlsStandsAsItsCode(String code) {
    String text = "a" + (char) Integer.parseInt(code, 16) + "b";

    assertThat(VisibleText.of(text)).isEqualTo("a\\u" + code + "b");
    assertThat(VisibleText.inOneLine(text)).isEqualTo("a\\u" + code + "b");
  }

  @Test
  void linesStayWhereThereMayBeSome() {
    assertThat(VisibleText.of("a\n\tb\r\nc\rd")).isEqualTo("a\n\tb\r\nc\\u000dd");
    assertThat(VisibleText.inOneLine("a\n\tb\r\n")).isEqualTo("a\\u000a\\u0009b\\u000d\\u000a");
  }

  @Test
  void lettersOfAllScriptsStay() {
    String letters = "é 参与 العربية हिन्दी 한국어 \uD83D\uDE00 e\u0301 \u200D a\u00A0b \\u001b";

    assertThat(VisibleText.of(letters)).isEqualTo(letters);
    assertThat(VisibleText.inOneLine(letters)).isEqualTo(letters);
  }

  @Test
  void noCharacterOfCommandsIsLeft() {
    String all = IntStream.rangeClosed(0, 0xFFFF).collect(StringBuilder::new, StringBuilder::appendCodePoint,
        StringBuilder::append).reverse().toString();

    assertThat(VisibleText.inOneLine(all).chars()).noneMatch(Character::isISOControl)
        .noneMatch(letter -> letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069);
  }
}

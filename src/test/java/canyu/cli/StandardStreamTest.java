package canyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandardStreamTest {

  @Test
  void isUtf8UnlessATerminalHasAnotherEncodingOfItsOwn() {
    Charset chinese = Charset.forName("GBK");

    assertThat(StandardStream.encoding(Optional.empty())).isEqualTo(StandardCharsets.UTF_8);
    assertThat(StandardStream.encoding(Optional.of(chinese))).isEqualTo(chinese);
    assertThat(StandardStream.encoding(Optional.of(StandardCharsets.US_ASCII))).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void endsLinesAsFilesDo() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    new StandardStream(new PrintStream(bytes, true, StandardCharsets.US_ASCII)).println("参与");

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("参与\n");
  }
}

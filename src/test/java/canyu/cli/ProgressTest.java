package canyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

  /** Java's own encoding may be that of the country, while the terminal has another. */
  @Test
  void theBarIsWrittenInTheEncodingOfTheTerminal() {
    for (Charset terminal : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GBK")}) {
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      try (Progress bar = new Progress.Bar("居民参与", 3, new PrintStream(written, true, terminal))) {
        bar.step();
        bar.expectMore(2);
      }

      assertThat(written.toString(terminal)).contains("居民参与").contains("1/5");
    }
  }
}

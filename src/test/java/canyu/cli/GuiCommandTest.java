package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The laboratory's command where no window can open. */
class GuiCommandTest {

  @Test
  void withoutADisplayItSaysSoAndEndsWithTwo() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
        "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), Canyu.class.getName(),
        "gui", "scenarios/suzhou-2019.yaml").start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(new Terminal(process.waitFor(), out, err)).isEqualTo(new Terminal(2, "",
        "The laboratory opens a window, and there is no display here; 'canyu run' needs none."
            + System.lineSeparator()));
  }

  @Test
  void aWrongScenarioIsExplainedBeforeAnyWindowOpens(@TempDir Path folder) throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "tilte: A town\n");

    assertThat(canyu("gui", wrong)).isEqualTo(
        new Terminal(2, "", wrong + ":1: tilte: unknown key; did you mean 'title'?\n"));
  }

  @Test
  void aLessonBringsItsOwnScenario() {
    assertThat(canyu("gui", "scenarios/suzhou-2019.yaml", "--lesson", "lesson.yaml").exitCode()).isEqualTo(2);
  }
}

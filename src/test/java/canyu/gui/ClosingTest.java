package canyu.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import canyu.scenario.ScenarioFile;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.event.WindowEvent;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever closes the window has ended the program, at whatever moment. */
class ClosingTest {

  private static final String CLOSING = "closing";

  /** Far more than it takes on a machine that does nothing else. */
  private static final int SECONDS = 10;

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(ints = {0, 1500})
  void theProgramEndsWhileACityIsDrawnAndSettles(int milliseconds) throws Exception {
    assumeTrue(Gui.hasDisplay(), "there is no window without a display");
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), ClosingTest.class.getName(), Integer.toString(milliseconds))
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader said = process.inputReader()) {
      assertThat(said.readLine()).isEqualTo(CLOSING);
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("the process has ended").isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  /** Opens a city that takes far longer to settle than anybody waits here, and closes its window some time after. */
  public static void main(String[] arguments) throws Exception {
    Gui.open(ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of("population.residents", "400000")), Locale.ENGLISH);
    while (Frame.getFrames().length == 0 || !Frame.getFrames()[0].isShowing()) {
      Thread.sleep(5);
    }
    Thread.sleep(Integer.parseInt(arguments[0]));
    System.out.println(CLOSING);
    Frame window = Frame.getFrames()[0];
    EventQueue.invokeLater(() -> window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING)));
  }
}

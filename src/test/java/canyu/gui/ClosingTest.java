package canyu.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import canyu.scenario.loading.ScenarioFile;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.event.WindowEvent;
import java.io.BufferedReader;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.swing.JButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever closes the window has ended the program within a second, at whatever moment. {@link ClosingTimes} says it of many. */
class ClosingTest {

  private static final String CLOSING = "closing";

  /** Far more than it takes on a machine that does nothing else. */
  private static final int SECONDS = 10;

  /** From closing to the end of the program, by its own clock, on a machine that is not busy. In nanoseconds. */
  private static final double LONGEST = 1e9;
  private static final int TRIES = 3;

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({"400000, 0, false", "400000, 1500, false", "20000, 0, true", "20000, 700, true", "20000, 3000, true"})
  void theProgramEndsWithinASecond(int residents, int milliseconds, boolean playing) throws Exception {
    assumeTrue(Gui.hasDisplay(), "there is no window without a display");
    double shortest = Double.POSITIVE_INFINITY;
    for (int k = 0; k < TRIES && shortest >= LONGEST; k++) {
      shortest = Math.min(shortest, closing(residents, milliseconds, playing).nanoseconds() / timesAsMuchAsItCan());
    }
    assertThat(shortest).as("nanoseconds it took").isLessThan(LONGEST);
  }

  /** A machine that has n times as much to do as it has processors takes n times as long for everything. */
  private static double timesAsMuchAsItCan() {
    OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
    return Math.max(1, machine.getSystemLoadAverage() / machine.getAvailableProcessors());
  }

  /**
   * How long it took to close a window.
   *
   * @param nanoseconds by the clock
   * @param work of the processors in that time, in nanoseconds
   */
  record Closing(long nanoseconds, long work) {}

  /** Closes a window in a process of its own, and says how long that took. */
  static Closing closing(int residents, int milliseconds, boolean playing) throws Exception {
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), ClosingTest.class.getName(), Integer.toString(residents),
        Integer.toString(milliseconds), Boolean.toString(playing))
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader said = process.inputReader()) {
      assertThat(said.readLine()).isEqualTo(CLOSING);
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("the process has ended").isTrue();
      assertThat(process.exitValue()).isZero();
      String[] took = said.readLine().split(" ");
      return new Closing(Long.parseLong(took[0]), Long.parseLong(took[1]));
    } finally {
      process.destroyForcibly();
    }
  }

  /** Opens a city, lets it settle and perhaps play, and closes its window some time after. */
  public static void main(String[] arguments) throws Exception {
    Gui.open(ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of("population.residents", arguments[0])), Locale.ENGLISH);
    while (Frame.getFrames().length == 0 || !Frame.getFrames()[0].isShowing()) {
      Thread.sleep(5);
    }
    if (Boolean.parseBoolean(arguments[2])) {
      play();
    }
    Thread.sleep(Integer.parseInt(arguments[1]));
    System.out.println(CLOSING);
    long closed = System.nanoTime();
    long worked = work();
    Runtime.getRuntime().addShutdownHook(
        new Thread(() -> System.out.println(System.nanoTime() - closed + " " + (work() - worked))));
    Frame window = Frame.getFrames()[0];
    EventQueue.invokeLater(() -> window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING)));
  }

  /** What the processors have worked for this process, in nanoseconds. */
  private static long work() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  /** Presses the button as soon as there is one; from then on weeks pass, and small cities follow. */
  private static void play() throws Exception {
    AtomicBoolean pressed = new AtomicBoolean();
    while (!pressed.get()) {
      Thread.sleep(50);
      EventQueue.invokeAndWait(() -> button(Frame.getFrames()[0]).ifPresent(play -> {
        play.doClick();
        pressed.set(true);
      }));
    }
  }

  private static Optional<JButton> button(Container container) {
    return Stream.of(container.getComponents()).flatMap(part ->
        part instanceof JButton found && "play".equals(found.getName()) ? Stream.of(found)
            : part instanceof Container inner ? button(inner).stream() : Stream.empty()).findFirst();
  }
}

package canyu.gui;

import canyu.gui.look.Look;
import canyu.gui.look.PlainTextTest;
import canyu.gui.play.Session;
import canyu.gui.play.Speed;
import canyu.gui.window.LaboratoryWindow;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.awt.EventQueue;
import java.awt.Frame;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.swing.JCheckBox;

/**
 * How many weeks a second the window plays, how much work of the processors each week takes, and how much memory: with
 * both lives, the small cities and all that the map can show. It needs a display, and is told best by a machine that does
 * nothing else:
 *
 * <pre>xvfb-run -a mvn -q -Pbenchmark test-compile exec:exec -Dbenchmark="canyu.gui.WindowSpeed 20000 60"</pre>
 */
final class WindowSpeed {

  private static final int SETTLING = 5;
  private static final int PARTS = 6;
  private static final double MEGABYTE = 1 << 20;

  private final Session session;

  private WindowSpeed(Session session) {
    this.session = session;
  }

  /**
   * Prints it for six parts of the time.
   *
   * @param arguments how many residents the city has, and for how many seconds it plays
   */
  public static void main(String[] arguments) throws Exception {
    LoadedScenario scenario = ScenarioFile.read(
        Path.of("scenarios/suzhou-2019.yaml"), Map.of("population.residents", arguments[0]));
    int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
    LaboratoryWindow window = onEventThread(() -> {
      Look.dress(Locale.ENGLISH);
      LaboratoryWindow opened = new LaboratoryWindow(Locale.ENGLISH, () -> { });
      opened.open(scenario);
      return opened;
    });
    while (onEventThread(window::session).isEmpty()) {
      Thread.sleep(100);
    }
    new WindowSpeed(onEventThread(window::session).orElseThrow()).measure(seconds);
    onEventThread(() -> {
      window.close();
      return Optional.empty();
    });
  }

  private void measure(int seconds) throws Exception {
    onEventThread(() -> {
      PlainTextTest.within(Frame.getFrames()[0]).stream().filter(JCheckBox.class::isInstance).map(JCheckBox.class::cast)
          .filter(box -> box.getName() != null && box.getName().startsWith("city.") && !box.isSelected())
          .forEach(JCheckBox::doClick);
      session.scene().selectResident(1);
      session.player().speed(Speed.FASTEST.weeksPerSecond());
      session.player().playOrPause();
      return Optional.empty();
    });
    Thread.sleep(1_000L * SETTLING);
    for (int part = 0; part < PARTS; part++) {
      int week = session.laboratory().week();
      Map<String, Double> work = milliseconds();
      long began = System.nanoTime();
      Thread.sleep(1_000L * seconds / PARTS);
      double lasted = (System.nanoTime() - began) / 1e9;
      int weeks = session.laboratory().week() - week;
      StringBuilder each = new StringBuilder();
      milliseconds().forEach((name, worked) -> {
        double perWeek = (worked - work.getOrDefault(name, 0.0)) / Math.max(1, weeks);
        each.append(perWeek < 0.5 ? "" : String.format(Locale.ROOT, ", %s %.0f", name, perWeek));
      });
      System.out.printf(Locale.ROOT, "%d weeks, %.1f a second, load %.1f; milliseconds of work for each week%s;"
          + " small cities in week %d; %.0f MB%n", weeks, weeks / lasted,
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), each,
          session.laboratory().fan().week(0), memory());
    }
  }

  /** What is in use once nothing is left that nobody needs. */
  private static double memory() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  /** How long the threads of each name have worked so far. */
  private static Map<String, Double> milliseconds() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Map<String, Double> worked = new TreeMap<>();
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null) {
        worked.merge(thread.getThreadName(), threads.getThreadCpuTime(thread.getThreadId()) / 1e6, Double::sum);
      }
    }
    return worked;
  }

  private static <T> T onEventThread(Callable<T> asked) throws Exception {
    FutureTask<T> task = new FutureTask<>(asked);
    EventQueue.invokeAndWait(task);
    return task.get();
  }
}

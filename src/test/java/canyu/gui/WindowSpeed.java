package canyu.gui;

import canyu.gui.look.Look;
import canyu.gui.play.Session;
import canyu.gui.play.Speed;
import canyu.gui.window.LaboratoryWindow;
import canyu.scenario.LoadedScenario;
import canyu.scenario.ScenarioFile;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** How many weeks a second the window plays, both lives and all pictures included; needs a display. */
final class WindowSpeed {

  private static final int SECONDS = 20;

  private WindowSpeed() {}

  /**
   * Prints weeks per second of the scenario that ships.
   *
   * @param arguments how many residents the city has
   */
  public static void main(String[] arguments) throws Exception {
    LoadedScenario scenario = ScenarioFile.read(
        Path.of("scenarios/suzhou-2019.yaml"), Map.of("population.residents", arguments[0]));
    LaboratoryWindow window = onEventThread(() -> {
      Look.dress(Locale.ENGLISH);
      LaboratoryWindow opened = new LaboratoryWindow(Locale.ENGLISH, () -> { });
      opened.open(scenario);
      return opened;
    });
    while (onEventThread(window::session).isEmpty()) {
      Thread.sleep(100);
    }
    Session session = onEventThread(window::session).orElseThrow();
    onEventThread(() -> {
      session.player().speed(Speed.FASTEST.weeksPerSecond());
      session.player().playOrPause();
      return Optional.empty();
    });
    Thread.sleep(5_000);
    int before = session.laboratory().week();
    Thread.sleep(1_000L * SECONDS);
    int weeks = session.laboratory().week() - before;
    System.out.printf(Locale.ROOT, "%s residents: %.1f weeks per second%n", arguments[0], (double) weeks / SECONDS);
    onEventThread(() -> {
      window.close();
      return Optional.empty();
    });
  }

  private static <T> T onEventThread(Callable<T> asked) throws Exception {
    FutureTask<T> task = new FutureTask<>(asked);
    EventQueue.invokeAndWait(task);
    return task.get();
  }
}

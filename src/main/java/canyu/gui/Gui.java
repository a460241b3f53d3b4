package canyu.gui;

import canyu.gui.look.Look;
import canyu.gui.window.LaboratoryWindow;
import canyu.laboratory.LessonFile;
import canyu.scenario.loading.LoadedScenario;
import java.awt.AWTError;
import java.awt.Desktop;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.function.Consumer;

/** Opens the laboratory in a window; the program lives on as long as the window. */
public final class Gui {

  private Gui() {}

  /** Whether there is a display on which a window could open. */
  public static boolean hasDisplay() {
    try {
      return !GraphicsEnvironment.isHeadless()
          && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
    } catch (AWTError | HeadlessException | LinkageError noDisplay) {
      return false;
    }
  }

  /** Shows a page in the browser of the machine, if it has one. */
  public static boolean browse(URI page) {
    try {
      if (hasDisplay() && Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
        Desktop.getDesktop().browse(page);
        return true;
      }
      return false;
    } catch (IOException | UnsupportedOperationException | LinkageError noBrowser) {
      return false;
    }
  }

  /** Opens a window for a scenario and returns at once. */
  public static void open(LoadedScenario scenario, Locale locale) {
    open(locale, window -> window.open(scenario));
  }

  /** Opens a window for a lesson and returns at once. */
  public static void open(LessonFile lesson, Locale locale) {
    open(locale, window -> window.begin(lesson));
  }

  /** Says in a dialog, in the language of the command line, why no window opens; returns when somebody has read it. */
  public static void complain(String problem) {
    Look.dress(Locale.ENGLISH);
    LaboratoryWindow.complain(problem, Locale.ENGLISH);
  }

  private static void open(Locale locale, Consumer<LaboratoryWindow> begin) {
    EventQueue.invokeLater(() -> {
      Look.dress(locale);
      begin.accept(new LaboratoryWindow(locale, () -> System.exit(0)));
    });
  }
}

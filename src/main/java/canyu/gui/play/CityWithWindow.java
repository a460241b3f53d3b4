package canyu.gui.play;

import canyu.laboratory.Laboratory;
import java.util.ArrayList;
import java.util.List;
import sim.display.Display2D;
import sim.display.GUIState;

/**
 * A laboratory as MASON plays and shows it: one step is one week of the life under the policy, which the status quo
 * follows, and the picture is repainted after the step.
 */
final class CityWithWindow extends GUIState {

  private final List<Display2D> displays = new ArrayList<>();

  CityWithWindow(Laboratory laboratory) {
    super(laboratory.armModel());
  }

  /** What MASON calls the simulation. */
  public static String getName() {
    return "Canyu";
  }

  /** The laboratory has started its model already, and may be in the middle of a life. */
  @Override
  public void start() {
    resetQueues();
  }

  /** Takes a display that shows the simulation. */
  void show(Display2D shown) {
    displays.add(shown);
    shown.reset();
  }

  /** A display has made two windows that it never shows; while they are there, the program would not end. */
  @Override
  public void quit() {
    super.quit();
    displays.forEach(display -> {
      display.quit();
      display.optionPane.dispose();
      display.skipFrame.dispose();
    });
  }
}

package canyu.gui.city;

import canyu.city.Case;
import canyu.city.Community;
import java.awt.event.ActionEvent;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/**
 * The map by keys: arrows go from community to community, the enter key from resident to resident there, or from case to
 * case where cases are shown; plus and minus zoom.
 */
final class MapKeys {

  private static final double STEP = 1.25;
  private static final double SIDEWAYS = 2;

  private final CityMap plan;
  private final Scene scene;
  private final CityDisplay display;

  MapKeys(CityMap plan, CityDisplay display) {
    this.plan = plan;
    this.scene = plan.scene();
    this.display = display;
  }

  void bind(JComponent map) {
    on(map, "LEFT", () -> go(-1, 0));
    on(map, "RIGHT", () -> go(1, 0));
    on(map, "UP", () -> go(0, -1));
    on(map, "DOWN", () -> go(0, 1));
    on(map, "ENTER", () -> next(1));
    on(map, "shift ENTER", () -> next(-1));
    on(map, "ESCAPE", scene::selectNobody);
    on(map, "typed +", () -> zoom(scale -> scale * STEP));
    on(map, "typed -", () -> zoom(scale -> scale / STEP));
  }

  private static void on(JComponent map, String key, Runnable act) {
    map.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), key);
    map.getActionMap().put(key, new AbstractAction() {

      private static final long serialVersionUID = 1L;

      @Override
      public void actionPerformed(ActionEvent pressed) {
        act.run();
      }
    });
  }

  private void zoom(DoubleUnaryOperator change) {
    display.zoomTo(change.applyAsDouble(display.getScale()));
  }

  /** Goes to the nearest community in a direction; to the first if none is looked at. */
  private void go(int right, int down) {
    OptionalInt here = scene.community();
    if (here.isEmpty()) {
      scene.selectCommunity(0);
      return;
    }
    Rectangle2D from = plan.layout().tile(here.getAsInt()).bounds();
    IntStream.range(0, plan.city().communities().all().size()).boxed()
        .filter(other -> along(from, other, right, down) > 1)
        .min(Comparator.comparingDouble(other ->
            along(from, other, right, down) + SIDEWAYS * Math.abs(along(from, other, down, right))))
        .ifPresent(scene::selectCommunity);
  }

  /** How far the middle of a community lies in a direction. */
  private double along(Rectangle2D from, int other, int right, int down) {
    Rectangle2D to = plan.layout().tile(other).bounds();
    return right * (to.getCenterX() - from.getCenterX()) + down * (to.getCenterY() - from.getCenterY());
  }

  /** Goes to the next resident of the community, or to the one before; only those with a case where cases are shown. */
  private void next(int step) {
    Community community = plan.city().communities().all().get(scene.community().orElse(0));
    int size = community.size();
    int here = scene.resident().orElse(step > 0 ? community.from() - 1 : community.to());
    IntStream.rangeClosed(1, size).map(k -> community.from() + Math.floorMod(here - community.from() + k * step, size))
        .filter(this::counts).findFirst().ifPresent(scene::selectResident);
  }

  private boolean counts(int resident) {
    return !scene.showsCases() || plan.city().residents().caseNow[resident] != Case.NONE;
  }
}

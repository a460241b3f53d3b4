package canyu.gui.city;

import canyu.city.Community;
import canyu.gui.look.Ink;
import canyu.gui.look.WindowWords;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.ScrollPaneConstants;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;

/** MASON's display without its tools: the plan always fills it, the wheel zooms, a click selects. */
public final class CityDisplay extends Display2D {

  private static final long serialVersionUID = 1L;
  private static final int WIDTH = 800;
  private static final int HEIGHT = 460;
  private static final double ZOOM = 1.25;
  private static final double MOST_ZOOM = 12;
  private static final int MILLISECONDS_BETWEEN_PICTURES = 45;

  private final transient CityMap plan;
  private final transient List<Layer> layers;

  /**
   * @param name of the display, and with {@code .map} behind it of the part that takes the keys
   */
  public CityDisplay(String name, GUIState simulation, CityMap plan, WindowWords words) {
    super(WIDTH, HEIGHT, simulation);
    this.plan = plan;
    this.layers = List.of(new GroundLayer(plan, words), new DotsLayer(plan), new CaseLayer(plan),
        new IncidentLayer(plan), new SelectionLayer(plan));
    setName(name);
    header.setVisible(false);
    display.setBorder(BorderFactory.createEmptyBorder());
    setBackdrop(Ink.GROUND.colour());
    setClipping(false); // it would paint where it is scrolled out of sight; Swing clips by itself
    updateRule = UPDATE_RULE_WALLCLOCK_TIME;
    wallInterval = MILLISECONDS_BETWEEN_PICTURES;
    removeListeners();
    Mouse mouse = new Mouse();
    insideDisplay.setToolTipText(null);
    insideDisplay.addMouseListener(mouse);
    insideDisplay.addMouseWheelListener(mouse);
    insideDisplay.setFocusable(true);
    insideDisplay.setName(name + ".map");
    new MapKeys(plan, this).bind(insideDisplay);
    display.addComponentListener(new ComponentAdapter() {
      @Override
      public void componentResized(ComponentEvent resized) {
        fit(display.getSize());
      }
    });
    zoom(1);
    setPreferredSize(new Dimension(WIDTH, HEIGHT));
    setMinimumSize(new Dimension(320, 240));
  }

  /** Zooms, within what makes sense. */
  void zoomTo(double wanted) {
    zoom(Math.max(1, Math.min(MOST_ZOOM, wanted)));
  }

  /** The map itself, which takes the keys. */
  JComponent map() {
    return insideDisplay;
  }

  /** The life that is shown. */
  ShownLife shown() {
    return plan.shown();
  }

  /** Where everybody is. */
  public CityLayout cityLayout() {
    return plan.layout();
  }

  /** Zooms; the plan can be moved only while it is larger than its room. */
  private void zoom(double scale) {
    boolean larger = scale > 1;
    display.setHorizontalScrollBarPolicy(larger
        ? ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED : ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    display.setVerticalScrollBarPolicy(larger
        ? ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED : ScrollPaneConstants.VERTICAL_SCROLLBAR_NEVER);
    setScale(scale);
  }

  /** Gives the plan the room that there is; a layer keeps the size that the display had when it was attached. */
  private void fit(Dimension room) {
    if (room.width > 0 && room.height > 0) {
      insideDisplay.width = room.width;
      insideDisplay.height = room.height;
      plan.layOut(room.width, room.height);
      detatchAll();
      layers.forEach(layer -> attach(layer, layer.getClass().getSimpleName()));
      insideDisplay.revalidate();
      repaint();
    }
  }

  /** Looks at the resident who was hit, else at the community, else at nobody. */
  private void select(Bag[] hitByLayer) {
    List<Object> hit = Stream.of(hitByLayer).filter(bag -> !bag.isEmpty())
        .map(bag -> ((LocationWrapper) bag.get(0)).getObject()).toList();
    if (hit.isEmpty()) {
      plan.scene().selectNobody();
    } else if (hit.get(hit.size() - 1) instanceof Community community) {
      plan.scene().selectCommunity(community.index());
    } else {
      plan.scene().selectResident((Integer) hit.get(hit.size() - 1));
    }
  }

  /** What the mouse does on the plan. */
  private final class Mouse extends MouseAdapter {

    @Override
    public void mousePressed(MouseEvent pressed) {
      insideDisplay.requestFocusInWindow();
      select(objectsHitBy(pressed.getPoint()));
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent turned) {
      zoomTo(getScale() * Math.pow(ZOOM, -turned.getPreciseWheelRotation()));
    }
  }
}

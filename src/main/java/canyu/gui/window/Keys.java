package canyu.gui.window;

import java.awt.Component;
import java.awt.Container;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;

/** Keys work wherever one has clicked: space plays, the arrow to the right steps. */
final class Keys {

  private static final String STEP = "RIGHT";

  private Keys() {}

  /** Adds the arrow to the keys that the menus name, and keeps both from being caught on their way. */
  static void bind(JComponent desktop, Commands commands) {
    String name = (String) commands.step().getValue(Action.ACTION_COMMAND_KEY);
    desktop.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(STEP), name);
    desktop.getActionMap().put(name, commands.step());
    letThrough(desktop);
  }

  /** A button that was clicked does not take the space bar; panes that scroll or are split do not take the arrow. */
  private static void letThrough(Container container) {
    for (Component component : container.getComponents()) {
      if (component instanceof AbstractButton button) {
        button.setRequestFocusEnabled(false);
      } else if (component instanceof JScrollPane || component instanceof JSplitPane) {
        ((JComponent) component).getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
            .put(KeyStroke.getKeyStroke(STEP), "none");
      }
      if (component instanceof Container inner) {
        letThrough(inner);
      }
    }
  }
}

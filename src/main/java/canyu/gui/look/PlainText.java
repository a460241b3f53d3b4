package canyu.gui.look;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.UIManager;
import javax.swing.plaf.ComponentUI;

/**
 * Makes every label, button, menu item and tool tip show its text as it is. Left to itself, Swing takes a text that
 * begins with {@code <html>} for a page, and a name in somebody's scenario could fetch pictures from anywhere.
 */
public final class PlainText extends ComponentUI {

  private static final List<String> SHOWING_TEXT = List.of("LabelUI", "ButtonUI", "ToggleButtonUI", "CheckBoxUI",
      "RadioButtonUI", "MenuUI", "MenuItemUI", "CheckBoxMenuItemUI", "RadioButtonMenuItemUI", "ToolTipUI");

  private PlainText() {}

  /** Holds for all components that are made from now on. */
  static void everywhere() {
    SHOWING_TEXT.forEach(kind -> UIManager.put(kind, PlainText.class.getName()));
  }

  /** How Swing asks for the look of a component: it gets that of the look in force, told to take no text for a page. */
  public static ComponentUI createUI(JComponent component) {
    component.putClientProperty("html.disable", true);
    return UIManager.getLookAndFeelDefaults().getUI(component);
  }
}

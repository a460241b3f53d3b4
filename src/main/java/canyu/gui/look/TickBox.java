package canyu.gui.look;

import java.awt.Graphics;
import java.util.function.Consumer;
import javax.swing.JCheckBox;

/** A box that one ticks; a picture, in which nobody can, is without it. */
public final class TickBox extends JCheckBox {

  private static final long serialVersionUID = 1L;

  /**
   * @param tip what it does, in full
   * @param ticked what happens when somebody ticks it, or takes the tick away
   */
  public TickBox(String name, String words, String tip, boolean on, Consumer<Boolean> ticked) {
    super(words, on);
    setName(name);
    setOpaque(false);
    setToolTipText(WindowWords.wrapped(tip));
    addActionListener(pressed -> ticked.accept(isSelected()));
  }

  @Override
  public void print(Graphics picture) {
    // nobody ticks a picture
  }
}

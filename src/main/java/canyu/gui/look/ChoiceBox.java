package canyu.gui.look;

import java.awt.Component;
import java.awt.Graphics;
import java.util.List;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;

/**
 * A box from which one chooses, and which names what there is in the words of the window. In a picture, where nobody can
 * choose, it is the words of what is chosen.
 *
 * @param <T> what can be chosen
 */
public final class ChoiceBox<T> extends JComboBox<T> {

  private static final long serialVersionUID = 1L;
  private static final int INDENT = 4;

  private final transient Function<T, String> words;

  public ChoiceBox(String name, List<T> items, Function<T, String> words) {
    this.words = words;
    setName(name);
    items.forEach(this::addItem);
    setRenderer(new Named());
  }

  /** What is chosen. */
  public T chosen() {
    return getItemAt(getSelectedIndex());
  }

  @Override
  public void print(Graphics picture) {
    picture.setFont(getFont());
    picture.setColor(Ink.TEXT.colour());
    int baseline = (getHeight() + picture.getFontMetrics().getAscent() - picture.getFontMetrics().getDescent()) / 2;
    picture.drawString(words.apply(chosen()), INDENT, baseline);
  }

  /** Names an item in its row. */
  private final class Named extends DefaultListCellRenderer {

    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings("unchecked") // the list has nothing else than what was put into the box
    public Component getListCellRendererComponent(
        JList<?> list, Object value, int index, boolean selected, boolean focused) {
      return super.getListCellRendererComponent(list, words.apply((T) value), index, selected, focused);
    }
  }
}

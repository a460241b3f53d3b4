package canyu.gui.look;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Insets;
import javax.swing.JEditorPane;
import javax.swing.text.View;

/** Words in HTML, as high as they need to be at the width of what they stand in. */
public final class HtmlPane extends JEditorPane {

  private static final long serialVersionUID = 1L;

  private String said = "";

  public HtmlPane(String name) {
    super("text/html", "");
    setName(name);
    setEditable(false);
    setOpaque(false);
    putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
    setFont(Look.font(Font.PLAIN, 12));
    Look.still(this);
  }

  /** Says something, unless it is said already: laying out words takes time. */
  public void say(String html) {
    if (!html.equals(said)) {
      said = html;
      setText("<html>" + html + "</html>");
      setCaretPosition(0);
    }
  }

  @Override
  public Dimension getPreferredSize() {
    if (getParent() == null || getParent().getWidth() == 0) {
      return super.getPreferredSize();
    }
    Insets around = getParent().getInsets();
    Insets own = getInsets();
    int width = getParent().getWidth() - around.left - around.right;
    View words = getUI().getRootView(this);
    words.setSize(width - own.left - own.right, Integer.MAX_VALUE);
    int height = (int) Math.ceil(words.getPreferredSpan(View.Y_AXIS)) + own.top + own.bottom;
    return new Dimension(width, height);
  }

  @Override
  public Dimension getMaximumSize() {
    return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
  }
}

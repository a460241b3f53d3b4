package canyu.gui.look;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JEditorPane;

/** Says in a sentence what the control under the mouse or with the keys does, and through which mechanism. */
public final class ExplanationBox extends JEditorPane {

  private static final long serialVersionUID = 1L;

  public ExplanationBox(String hint) {
    super("text/html", "");
    setName("explanation");
    setEditable(false);
    setFocusable(false);
    Look.still(this);
    putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
    setFont(Look.font(Font.PLAIN, 11.5f));
    setBackground(Ink.GROUND.colour());
    setBorder(BorderFactory.createEmptyBorder(6, 10, 6, 10));
    setPreferredSize(new Dimension(360, 86));
    setMinimumSize(new Dimension(200, 86));
    setText("<html><span style='color:#6b7280'>" + WindowWords.escaped(hint) + "</span></html>");
  }

  /** Lets the box explain a control whenever it is pointed at. */
  public void explains(JComponent control, String name, String sentence) {
    String text = "<html><b>" + WindowWords.escaped(name) + "</b><br>" + WindowWords.escaped(sentence) + "</html>";
    control.getAccessibleContext().setAccessibleDescription(sentence);
    control.addMouseListener(new MouseAdapter() {
      @Override
      public void mouseEntered(MouseEvent entered) {
        setText(text);
      }
    });
    control.addFocusListener(new FocusAdapter() {
      @Override
      public void focusGained(FocusEvent gained) {
        setText(text);
      }
    });
  }
}

package canyu.gui.city;

import canyu.gui.look.Ink;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import java.awt.BorderLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** A map under the name of the life that it shows. */
final class TitledMap extends JPanel {

  private static final long serialVersionUID = 1L;

  private final transient WindowWords words;
  private final CityDisplay map;
  private final JLabel title;

  TitledMap(CityDisplay map, WindowWords words) {
    super(new BorderLayout());
    this.words = words;
    this.map = map;
    title = Look.padded(Look.heading(""), 2, 8);
    title.setName(map.getName() + ".title");
    setBackground(Ink.PAPER.colour());
    add(title, BorderLayout.NORTH);
    add(map, BorderLayout.CENTER);
  }

  /** Says which life it is, where there are two. */
  void tell(boolean two) {
    title.setText(words.text(map.shown().word()));
    title.setForeground(map.shown().ink().colour());
    title.setVisible(two);
  }
}

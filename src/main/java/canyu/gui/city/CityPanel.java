package canyu.gui.city;

import canyu.gui.look.Ink;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import canyu.gui.look.WrapLayout;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

/** The picture of the city with what it shows above and what that means below. */
public final class CityPanel extends JPanel {

  private static final long serialVersionUID = 1L;

  private final transient WindowWords words;
  private final transient Scene scene;
  private final JComponent map;
  private final JComponent legend;

  public CityPanel(CityDisplay display, Scene scene, WindowWords words) {
    super(new BorderLayout());
    this.words = words;
    this.scene = scene;
    setBackground(Ink.PAPER.colour());
    getAccessibleContext().setAccessibleName(words.text("city.map"));
    getAccessibleContext().setAccessibleDescription(words.text("city.map.tip"));
    edge(Ink.LINE);
    display.map().addFocusListener(new FocusListener() {

      @Override
      public void focusGained(FocusEvent gained) {
        edge(Ink.BLUE);
      }

      @Override
      public void focusLost(FocusEvent lost) {
        edge(Ink.LINE);
      }
    });
    add(choices(), BorderLayout.NORTH);
    this.map = display;
    this.legend = new Legend(scene, words);
    add(map, BorderLayout.CENTER);
    add(legend, BorderLayout.SOUTH);
  }

  /** The edge says whether the keys go to the map. */
  private void edge(Ink ink) {
    setBorder(BorderFactory.createLineBorder(ink.colour()));
  }

  /** The picture of the city alone. */
  public JComponent map() {
    return map;
  }

  /** What its colours mean. */
  public JComponent legend() {
    return legend;
  }

  private JPanel choices() {
    JPanel row = new JPanel(new WrapLayout(FlowLayout.LEFT, 8, 4));
    row.setOpaque(false);
    row.add(Look.quiet(words.text("city.colour")));
    JComboBox<ColourBy> colours = new JComboBox<>(ColourBy.values());
    colours.setName("colourBy");
    colours.setMaximumRowCount(ColourBy.values().length);
    colours.setRenderer(new Named());
    colours.setSelectedItem(scene.colourBy());
    colours.addActionListener(chosen -> scene.colourBy((ColourBy) colours.getSelectedItem()));
    row.add(colours);
    row.add(Look.quiet(words.text("city.life")));
    ButtonGroup lives = new ButtonGroup();
    row.add(life(lives, "city.policy", false));
    row.add(life(lives, "city.statusQuo", true));
    row.add(box("city.cases", scene.showsCases(), scene::showCases));
    row.add(box("city.news", scene.showsNews(), scene::showNews));
    row.add(box("city.ties", scene.showsTies(), scene::showTies));
    return row;
  }

  private JToggleButton life(ButtonGroup group, String key, boolean statusQuo) {
    JToggleButton button = new JToggleButton(words.text(key), scene.showsStatusQuo() == statusQuo);
    button.setName(key);
    button.setToolTipText(WindowWords.wrapped(words.text(key + ".tip")));
    button.addActionListener(pressed -> scene.showStatusQuo(statusQuo));
    group.add(button);
    return button;
  }

  private JCheckBox box(String key, boolean on, Consumer<Boolean> action) {
    JCheckBox box = new JCheckBox(words.text(key), on);
    box.setName(key);
    box.setOpaque(false);
    box.setToolTipText(WindowWords.wrapped(words.text(key + ".tip")));
    box.addActionListener(pressed -> action.accept(box.isSelected()));
    return box;
  }

  /** Names a choice in the words of the window. */
  private final class Named extends DefaultListCellRenderer {

    private static final long serialVersionUID = 1L;

    @Override
    public Component getListCellRendererComponent(
        JList<?> list, Object value, int index, boolean selected, boolean focused) {
      return super.getListCellRendererComponent(
          list, words.of("colourBy", (ColourBy) value), index, selected, focused);
    }
  }
}

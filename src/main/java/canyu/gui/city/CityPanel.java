package canyu.gui.city;

import canyu.gui.look.ChoiceBox;
import canyu.gui.look.Ink;
import canyu.gui.look.Look;
import canyu.gui.look.TickBox;
import canyu.gui.look.WindowWords;
import canyu.gui.look.WrapLayout;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

/** The map of the city, or two of them, with what they show above and what that means below. */
public final class CityPanel extends JPanel {

  private static final long serialVersionUID = 1L;

  private final transient WindowWords words;
  private final transient Scene scene;
  private final JPanel maps = new JPanel(new GridLayout(1, 0, 6, 0));
  private final TitledMap first;
  private final TitledMap second;
  private final JComponent legend;

  public CityPanel(CityDisplay display, CityDisplay beside, Scene scene, WindowWords words) {
    super(new BorderLayout());
    this.words = words;
    this.scene = scene;
    setBackground(Ink.PAPER.colour());
    getAccessibleContext().setAccessibleName(words.text("city.map"));
    getAccessibleContext().setAccessibleDescription(words.text("city.map.tip"));
    edge(Ink.LINE);
    FocusListener edge = new FocusListener() {

      @Override
      public void focusGained(FocusEvent gained) {
        edge(Ink.BLUE);
      }

      @Override
      public void focusLost(FocusEvent lost) {
        edge(Ink.LINE);
      }
    };
    display.map().addFocusListener(edge);
    beside.map().addFocusListener(edge);
    first = new TitledMap(display, words);
    second = new TitledMap(beside, words);
    legend = new Legend(scene, words);
    maps.setBackground(Ink.PAPER.colour());
    maps.add(first);
    add(choices(), BorderLayout.NORTH);
    add(maps, BorderLayout.CENTER);
    add(legend, BorderLayout.SOUTH);
    scene.watch(this::arrange);
    arrange();
  }

  /** One map, or two with a title over each. */
  private void arrange() {
    boolean two = scene.beside().isPresent();
    first.tell(two);
    second.tell(two);
    if (two != (second.getParent() != null)) {
      if (two) {
        maps.add(second);
      } else {
        maps.remove(second);
      }
      maps.revalidate();
      maps.repaint();
    }
  }

  /** The edge says whether the keys go to the map. */
  private void edge(Ink ink) {
    setBorder(BorderFactory.createLineBorder(ink.colour()));
  }

  /** The map alone, or both. */
  public JComponent maps() {
    return maps;
  }

  /** What its colours mean. */
  public JComponent legend() {
    return legend;
  }

  private JPanel choices() {
    JPanel row = new JPanel(new WrapLayout(FlowLayout.LEFT, 8, 4));
    row.setOpaque(false);
    row.add(Look.quiet(words.text("city.colour")));
    ChoiceBox<ColourBy> colours =
        new ChoiceBox<>("colourBy", List.of(ColourBy.values()), colourBy -> words.of("colourBy", colourBy));
    colours.setMaximumRowCount(ColourBy.values().length);
    colours.setSelectedItem(scene.colourBy());
    colours.addActionListener(chosen -> scene.colourBy(colours.chosen()));
    row.add(colours);
    row.add(Look.quiet(words.text("city.life")));
    ButtonGroup lives = new ButtonGroup();
    ShownLife.in(scene.laboratory()).forEach(life -> row.add(life(lives, life)));
    row.add(beside());
    row.add(box("city.cases", scene.showsCases(), scene::showCases));
    row.add(box("city.news", scene.showsNews(), scene::showNews));
    row.add(box("city.ties", scene.showsTies(), scene::showTies));
    return row;
  }

  private JToggleButton life(ButtonGroup group, ShownLife life) {
    JToggleButton button = new JToggleButton(words.text(life.word()), scene.shown() == life);
    button.setName(life.word());
    button.setToolTipText(WindowWords.wrapped(words.text(life.word() + ".tip")));
    button.addActionListener(pressed -> scene.show(life));
    group.add(button);
    return button;
  }

  /** Which life a second map shows, if any. */
  private ChoiceBox<Optional<ShownLife>> beside() {
    List<Optional<ShownLife>> lives = Stream.concat(Stream.of(Optional.<ShownLife>empty()),
        ShownLife.in(scene.laboratory()).stream().map(Optional::of)).toList();
    ChoiceBox<Optional<ShownLife>> beside = new ChoiceBox<>("city.beside", lives, chosen -> chosen
        .map(life -> words.text("city.beside", words.text(life.word()))).orElseGet(() -> words.text("city.alone")));
    beside.setToolTipText(WindowWords.wrapped(words.text("city.beside.tip")));
    beside.setSelectedItem(scene.beside());
    beside.addActionListener(chosen -> scene.showBeside(beside.chosen()));
    return beside;
  }

  private TickBox box(String key, boolean on, Consumer<Boolean> action) {
    return new TickBox(key, words.text(key), words.text(key + ".tip"), on, action);
  }
}

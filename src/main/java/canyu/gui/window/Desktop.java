package canyu.gui.window;

import canyu.gui.charts.ChartsPanel;
import canyu.gui.city.CityPanel;
import canyu.gui.desk.DeskPanel;
import canyu.gui.desk.LeversPanel;
import canyu.gui.desk.TimelinePanel;
import canyu.gui.inspector.InspectorPanel;
import canyu.gui.look.Ink;
import canyu.gui.look.WindowWords;
import canyu.gui.play.Session;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;

/**
 * Everything in the window, arranged: the bar, the city over its charts, and beside them what one can do, over the
 * lesson if there is one.
 */
final class Desktop extends JPanel {

  private static final long serialVersionUID = 1L;
  private static final int RIGHT_WIDTH = 400;
  private static final int LESSON_HEIGHT = 250;
  private static final long NANOSECONDS_BETWEEN_WORDS = 250_000_000L;
  private static final int INSPECTOR = 2;

  private final transient Session session;
  private final ControlBar bar;
  private final JSplitPane picture;
  private final ChartsPanel charts;
  private final JTabbedPane tabs = new JTabbedPane();
  private final DeskPanel desk;
  private final LeversPanel levers;
  private final InspectorPanel inspector;
  private final TimelinePanel timeline;
  private final transient Optional<LessonPanel> lesson;
  private long lastWords;

  /**
   * @param closeLesson what happens when the student leaves the lesson
   */
  Desktop(Session session, ControlBar bar, Commands commands, Optional<LessonProgress> progress, Runnable closeLesson) {
    super(new BorderLayout());
    this.session = session;
    this.bar = bar;
    WindowWords words = session.words();
    setBackground(Ink.GROUND.colour());
    charts = new ChartsPanel(words, session.laboratory());
    picture = split(JSplitPane.VERTICAL_SPLIT,
        new CityPanel(session.display(), session.scene(), words), charts, 0.75);
    picture.setMinimumSize(new Dimension(480, 300));
    picture.setPreferredSize(new Dimension(600, 600));
    desk = new DeskPanel(session);
    levers = new LeversPanel(session);
    inspector = new InspectorPanel(session);
    timeline = new TimelinePanel(session, commands.saveScenario());
    tabs.setName("tabs");
    tabs.setRequestFocusEnabled(false);
    tabs.addTab(words.text("tab.desk"), desk);
    tabs.addTab(words.text("tab.levers"), levers);
    tabs.addTab(words.text("tab.inspector"), inspector);
    tabs.addTab(words.text("tab.timeline"), timeline);
    tabs.setBackground(Ink.PAPER.colour());
    tabs.addChangeListener(chosen -> refresh());
    lesson = progress.map(known -> new LessonPanel(session, known, charts::watch, closeLesson));
    JSplitPane all = split(JSplitPane.HORIZONTAL_SPLIT, picture, right(), 1);
    all.setBorder(BorderFactory.createEmptyBorder(0, 6, 6, 6));
    add(bar, BorderLayout.NORTH);
    add(all, BorderLayout.CENTER);
    session.whenSeen(this::refresh);
    session.scene().watch(this::lookedAt);
    refresh();
  }

  private JComponent right() {
    tabs.setMinimumSize(new Dimension(300, 200));
    tabs.setPreferredSize(new Dimension(RIGHT_WIDTH, 500));
    return lesson.map(panel -> {
      panel.setPreferredSize(new Dimension(RIGHT_WIDTH, LESSON_HEIGHT));
      panel.setMinimumSize(new Dimension(300, 120));
      JSplitPane split = split(JSplitPane.VERTICAL_SPLIT, panel, tabs, 0);
      split.setPreferredSize(new Dimension(RIGHT_WIDTH, 700));
      split.setDividerLocation(LESSON_HEIGHT);
      return (JComponent) split;
    }).orElse(tabs);
  }

  private static JSplitPane split(int orientation, JComponent first, JComponent second, double share) {
    JSplitPane split = new JSplitPane(orientation, true, first, second);
    split.setBorder(BorderFactory.createEmptyBorder());
    split.setResizeWeight(share);
    split.setOpaque(false);
    return split;
  }

  /** Somebody else is looked at: that is what the student wants to read about. */
  private void lookedAt() {
    if (session.scene().resident().isPresent()) {
      tabs.setSelectedIndex(INSPECTOR);
    }
    refresh();
  }

  /** Shows what has come to pass; words only as often as one can read them while the weeks go by. */
  void refresh() {
    boolean playing = session.player().isPlaying();
    long now = System.nanoTime();
    boolean time = !playing || now - lastWords > NANOSECONDS_BETWEEN_WORDS;
    lastWords = time ? now : lastWords;
    session.player().betweenWeeks(() -> {
      bar.show(session.laboratory().week());
      charts.grow(playing);
      if (time) {
        refreshWords();
      }
    });
    session.display().repaint();
  }

  private void refreshWords() {
    switch (tabs.getSelectedIndex()) {
      case 0 -> desk.refresh();
      case 1 -> levers.refresh();
      case INSPECTOR -> inspector.refresh();
      default -> timeline.refresh();
    }
    lesson.ifPresent(LessonPanel::refresh);
  }

  /** The city and its charts as a picture. */
  BufferedImage picture() {
    BufferedImage image = new BufferedImage(
        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    picture.printAll(graphics);
    graphics.dispose();
    return image;
  }
}

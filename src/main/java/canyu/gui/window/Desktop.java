package canyu.gui.window;

import canyu.gui.charts.ChartsPanel;
import canyu.gui.charts.Scoreboard;
import canyu.gui.city.CityPanel;
import canyu.gui.city.Scene;
import canyu.gui.desk.DeskPanel;
import canyu.gui.desk.LeversPanel;
import canyu.gui.desk.TimelinePanel;
import canyu.gui.inspector.InspectorPanel;
import canyu.gui.look.Ink;
import canyu.gui.look.LeastSize;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import canyu.gui.play.Session;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.RenderingHints;
import java.util.List;
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
  private static final int RIGHT_WIDTH = 440;
  private static final int LEAST_RIGHT = 410;
  private static final int LEAST_LEFT = 430;
  private static final int LESSON_HEIGHT = 250;
  private static final long NANOSECONDS_BETWEEN_WORDS = 250_000_000L;
  private static final int INSPECTOR = 2;
  private static final int HEADLINE = 28;

  /** Where there is less room, one scrolls. */
  private static final int LEAST_WIDTH = 860;

  private static final int LEAST_HEIGHT = 520;

  private final transient Session session;
  private final ControlBar bar;
  private final Scoreboard scores;
  private final StatusLine status;
  private final JSplitPane picture;
  private final CityPanel city;
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
    city = new CityPanel(session.display(), session.beside(), session.scene(), words);
    picture = split(JSplitPane.VERTICAL_SPLIT, city, charts, 0.7);
    scores = new Scoreboard(words, session.laboratory());
    status = new StatusLine(words, session.laboratory());
    JPanel left = new JPanel(new BorderLayout(0, 2));
    left.setOpaque(false);
    left.add(scores, BorderLayout.NORTH);
    left.add(picture, BorderLayout.CENTER);
    left.setMinimumSize(new Dimension(LEAST_LEFT, 300));
    left.setPreferredSize(new Dimension(600, 600));
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
    JSplitPane all = split(JSplitPane.HORIZONTAL_SPLIT, left, right(), 1);
    all.setBorder(BorderFactory.createEmptyBorder(0, 6, 6, 6));
    add(bar, BorderLayout.NORTH);
    add(new LeastSize(all, new Dimension(LEAST_WIDTH, LEAST_HEIGHT)).scrolling(), BorderLayout.CENTER);
    add(status, BorderLayout.SOUTH);
    session.whenSeen(this::refresh);
    session.scene().watch(this::lookedAt);
    refresh();
  }

  private JComponent right() {
    tabs.setMinimumSize(new Dimension(LEAST_RIGHT, 200));
    tabs.setPreferredSize(new Dimension(RIGHT_WIDTH, 500));
    return lesson.map(panel -> {
      panel.setPreferredSize(new Dimension(RIGHT_WIDTH, LESSON_HEIGHT));
      panel.setMinimumSize(new Dimension(LEAST_RIGHT, 120));
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
        scores.refresh();
        status.refresh();
        refreshWords();
      }
    });
    session.repaintMaps();
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

  @Override
  public void doLayout() {
    bar.setSize(getWidth(), bar.getHeight()); // it asks for as many rows as it needs at this width
    super.doLayout();
  }

  /** Says something in the line at the bottom. */
  void say(String text) {
    status.say(text);
  }

  /** The number of the tab that is open, from 0. */
  int tab() {
    return tabs.getSelectedIndex();
  }

  void openTab(int number) {
    tabs.setSelectedIndex(number);
  }

  /** Lets the data platform of the community leak that is looked at; false if there is none. */
  boolean breach() {
    tabs.setSelectedIndex(0);
    return desk.breach();
  }

  /** The scores, the city and its charts as a picture, under a line that says which city, in which week. */
  Picture picture() {
    List<JComponent> parts = List.of(scores, city.maps(), city.legend(), charts);
    int height = HEADLINE + parts.stream().mapToInt(JComponent::getHeight).sum();
    Dimension size = new Dimension(picture.getWidth(), height);
    return new Picture(size, graphics -> {
      graphics.setColor(Ink.PAPER.colour());
      graphics.fillRect(0, 0, size.width, size.height);
      graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.setColor(Ink.TEXT.colour());
      graphics.setFont(Look.font(Font.BOLD, 14));
      graphics.drawString(headline(), 8, 19);
      graphics.translate(0, HEADLINE);
      parts.forEach(part -> {
        part.printAll(graphics);
        graphics.translate(0, part.getHeight());
      });
    });
  }

  private String headline() {
    WindowWords words = session.words();
    Scene scene = session.scene();
    String life = words.text(scene.shown().word());
    return String.join(words.text("format.comma"), session.labels().shipped(session.laboratory().scenario().title()),
        words.text("bar.week", session.laboratory().week()),
        scene.beside().map(other -> words.text("city.two", life, words.text(other.word()))).orElse(life));
  }
}

package canyu.gui.window;

import canyu.experiment.tables.TableFormat;
import canyu.gui.city.Scene;
import canyu.gui.look.Glyph;
import canyu.gui.look.Look;
import canyu.gui.look.WindowWords;
import canyu.gui.play.Session;
import canyu.gui.play.Speed;
import canyu.laboratory.Checkpoint;
import canyu.laboratory.Laboratory;
import canyu.laboratory.LessonFile;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** The window: one laboratory at a time, in one language at a time. */
public final class LaboratoryWindow {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final int LEAST_WIDTH = 640;
  private static final int LEAST_HEIGHT = 360;
  private static final List<String> YAML = List.of("yaml");

  private final JFrame frame = new JFrame();
  private final FileDialogs files = new FileDialogs(frame);
  private WindowWords words;
  private Session session;
  private Desktop desktop;
  private final Runnable closed;
  private Speed speed = Speed.CALM;
  private Optional<LessonProgress> lesson = Optional.empty();

  /**
   * @param closed what happens when somebody closes it, whatever is still being drawn or lived through
   */
  public LaboratoryWindow(Locale locale, Runnable closed) {
    this.closed = closed;
    words = new WindowWords(locale);
    frame.setTitle(words.text("window.name"));
    frame.setName("laboratory");
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(new WindowAdapter() {
      @Override
      public void windowClosing(WindowEvent closing) {
        close();
      }
    });
    Rectangle room = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    frame.setSize(Math.min(WIDTH, room.width), Math.min(HEIGHT, room.height));
    frame.setMinimumSize(new Dimension(Math.min(LEAST_WIDTH, room.width), Math.min(LEAST_HEIGHT, room.height)));
    frame.setLocationRelativeTo(null);
  }

  /** Says in a dialog why no window opens. */
  public static void complain(String problem, Locale locale) {
    Messages.problem(null, new WindowWords(locale), problem);
  }

  JFrame frame() {
    return frame;
  }

  /** What is open; nothing while a city settles. */
  public Optional<Session> session() {
    return Optional.ofNullable(session);
  }

  /** Opens a scenario, beginning with nothing new. */
  public void open(LoadedScenario scenario) {
    begin(() -> new Laboratory(scenario, Scenario.STATUS_QUO), Optional.empty());
  }

  /** Opens a lesson in the scenario in which it plays. */
  public void begin(LessonFile file) {
    begin(file::open, Optional.of(new LessonProgress(file.lesson())));
  }

  /** Opens a laboratory that takes its time to begin, perhaps with a lesson; where it cannot, what was open stays open. */
  private void begin(Supplier<Laboratory> beginning, Optional<LessonProgress> wanted) {
    begin(beginning, laboratory -> {
      lesson = wanted;
      leave();
      show(laboratory, new Scene(laboratory));
    });
  }

  private void begin(Supplier<Laboratory> beginning, Consumer<Laboratory> begun) {
    if (session != null) {
      session.player().pause();
    }
    frame.setJMenuBar(null);
    frame.setContentPane(Waiting.panel(words));
    frame.setVisible(true);
    frame.revalidate();
    new Beginning(beginning, begun, this::failed).execute();
  }

  private void failed(Throwable problem) {
    Messages.problem(frame, words, problem);
    if (session == null) {
      close();
    } else {
      speak(words.locale());
    }
  }

  private void show(Laboratory laboratory, Scene scene) {
    words = new WindowWords(words.locale()).about(laboratory.loaded());
    session = new Session(laboratory, scene, words);
    session.player().speed(speed.weeksPerSecond());
    Commands commands = new Commands(
        Commands.command(words, "command.play", "SPACE", Glyph.PLAY, session.player()::playOrPause),
        Commands.command(words, "command.step", "S", Glyph.STEP, session.player()::step),
        Commands.command(words, "command.restart", "ctrl R", Glyph.RESTART, this::restart),
        Commands.command(words, "command.otherCity", "ctrl shift R", null, this::otherCity),
        Commands.command(words, "command.saveScenario", "ctrl S", null, this::saveScenario));
    PolicyCommands policy = new PolicyCommands(
        Commands.command(words, "command.undo", "ctrl Z", Glyph.UNDO, this::undo),
        Commands.command(words, "command.redo", "ctrl Y", Glyph.REDO, this::redo),
        Commands.command(words, "command.breach", "ctrl B", null, this::breach),
        Commands.command(words, "command.sweep", "ctrl T", null, this::sweep),
        Commands.command(words, "command.keep", "ctrl M", null, this::keep));
    ControlBar bar = new ControlBar(
        session, commands, policy, this::beginWith, new ControlBar.SpeedChoice(speed, this::atSpeed));
    int tab = desktop == null ? 0 : desktop.tab();
    desktop = new Desktop(session, bar, commands, lesson, this::closeLesson);
    desktop.openTab(tab);
    Keys.bind(desktop, commands);
    frame.setTitle(words.text("window.title", session.labels().shipped(laboratory.scenario().title())));
    frame.setJMenuBar(new Menus(this, words).bar(commands, policy));
    frame.setContentPane(desktop);
    frame.revalidate();
    desktop.requestFocusInWindow();
  }

  private void beginWith(String arm) {
    LoadedScenario loaded = session.laboratory().loaded();
    begin(() -> new Laboratory(loaded, arm), lesson);
  }

  private void atSpeed(Speed wanted) {
    speed = wanted;
    session.player().speed(wanted.weeksPerSecond());
  }

  private void restart() {
    again(Laboratory::restart);
  }

  private void otherCity() {
    long seed = session.laboratory().scenario().seed() + 1;
    again(laboratory -> laboratory.restart(seed));
  }

  /** Lets the same laboratory begin again. */
  private void again(Consumer<Laboratory> restart) {
    Laboratory laboratory = session.laboratory();
    session.close();
    session = null;
    begin(() -> {
      restart.accept(laboratory);
      return laboratory;
    }, lesson.map(known -> new LessonProgress(known.lesson())));
  }

  private void undo() {
    if (session.laboratory().undoable().isPresent()) {
      decide(session.laboratory().undoable().getAsInt(), Laboratory::undo, "status.undone");
    }
  }

  private void redo() {
    if (session.laboratory().redoable().isPresent()) {
      decide(session.laboratory().redoable().getAsInt(), Laboratory::redo, "status.redone");
    }
  }

  /** Decides otherwise about a week: at once if none has gone by since, else the weeks are lived through again. */
  private void decide(int since, Consumer<Laboratory> decision, String key) {
    Laboratory laboratory = session.laboratory();
    session.player().pause();
    session.player().betweenWeeks(() -> {
      if (laboratory.week() == since) {
        decision.accept(laboratory);
      } else {
        relive(decision, words.text(key + ".again", since, laboratory.week()));
      }
    });
    if (session != null) {
      session.player().refresh();
      desktop.say(words.text(key, since));
    }
  }

  private void relive(Consumer<Laboratory> decision, String said) {
    Laboratory laboratory = session.laboratory();
    Scene scene = session.scene();
    session.close();
    session = null;
    begin(() -> {
      decision.accept(laboratory);
      return laboratory;
    }, decided -> {
      show(decided, scene);
      desktop.say(said);
    });
  }

  private void breach() {
    boolean happens = desktop.breach();
    desktop.say(words.text(happens ? "status.breach" : "breach.choose", session.laboratory().week() + 1));
  }

  private void sweep() {
    new SweepDialog(frame, session).open();
  }

  /** Keeps this life to be compared with, and begins again. */
  private void keep() {
    again(Laboratory::keepAndRestart);
  }

  private void closeLesson() {
    lesson = Optional.empty();
    speak(words.locale());
  }

  /** Shows the same laboratory in another language. */
  void speak(Locale locale) {
    Laboratory laboratory = session.laboratory();
    Scene scene = session.scene();
    session.close();
    words = new WindowWords(locale);
    Look.dress(locale);
    SwingUtilities.updateComponentTreeUI(frame);
    show(laboratory, scene);
  }

  /** Begins something else, unless somebody would rather keep the city that has lived so far. */
  void instead(Runnable beginning) {
    if (session == null || session.laboratory().week() == 0 || Messages.confirms(frame, words)) {
      beginning.run();
    }
  }

  void chooseScenario() {
    files.choose("yaml").ifPresent(file -> tryTo(() -> {
      LoadedScenario scenario = ScenarioFile.read(file, Map.of());
      instead(() -> open(scenario));
    }));
  }

  void chooseLesson() {
    files.choose("yaml").ifPresent(file -> tryTo(() -> {
      LessonFile read = LessonFile.read(file);
      instead(() -> begin(read));
    }));
  }

  void openCheckpoint() {
    files.choose("yaml").ifPresent(file ->
        instead(() -> begin(() -> Checkpoint.reopen(file), Optional.empty())));
  }

  void saveScenario() {
    save("my-policy", YAML, session.laboratory()::saveScenario);
  }

  void saveCheckpoint() {
    save("checkpoint", YAML, session.laboratory()::saveCheckpoint);
  }

  void saveData() {
    boolean chinese = words.locale().getLanguage().equals("zh");
    TableFormat format = new TableFormat(chinese, false, false, false);
    save("indicators", List.of("csv"), file -> session.laboratory().saveIndicators(file, format));
  }

  void savePicture() {
    save("city", Picture.ENDINGS, file -> desktop.picture().write(file));
  }

  /**
   * Saves something.
   *
   * @param endings that a file can have, the usual one first
   */
  private void save(String name, List<String> endings, Saving saving) {
    files.chooseNew(words, name, endings).ifPresent(file -> tryTo(() -> {
      session.player().betweenWeeks(() -> saving.toQuietly(file));
      desktop.say(words.text("status.saved", file.toAbsolutePath()));
    }));
  }

  /** Does something, or says in a dialog why it cannot be done. */
  private void tryTo(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException problem) {
      Messages.problem(frame, words, problem);
    }
  }

  /** Ends the session that is open. */
  private void leave() {
    if (session != null) {
      session.close();
      session.laboratory().close();
      session = null;
    }
  }

  /** Closes the window and ends all that it started. */
  public void close() {
    closed.run();
    leave();
    frame.dispose();
  }
}

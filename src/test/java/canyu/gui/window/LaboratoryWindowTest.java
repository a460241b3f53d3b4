package canyu.gui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.finder.JFileChooserFinder.findFileChooser;
import static org.assertj.swing.timing.Pause.pause;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import canyu.city.Community;
import canyu.city.Lever;
import canyu.gui.Gui;
import canyu.gui.Listener;
import canyu.gui.SmallCity;
import canyu.gui.city.CityDisplay;
import canyu.gui.city.CityLayout;
import canyu.gui.look.Look;
import canyu.gui.look.PlainTextTest;
import canyu.gui.play.Session;
import canyu.gui.play.Speed;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.indicator.Trajectory;
import canyu.laboratory.Laboratory;
import canyu.laboratory.LessonFile;
import canyu.parameter.Names;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.simulation.Replicate;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JEditorPane;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.BasicHTML;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.GenericTypeMatcher;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JButtonFixture;
import org.assertj.swing.fixture.JFileChooserFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Timeout;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What students do in the window; needs a display, which may be a virtual one such as Xvfb's. */
@Tag("slow")
class LaboratoryWindowTest {

  private static final Timeout PATIENCE = Timeout.timeout(60, TimeUnit.SECONDS);

  /** A city that plays keeps the window busy: nobody waits any longer than this until it is not. In milliseconds. */
  private static final int LONGEST_UNREST = 500;

  private Robot robot;
  private LaboratoryWindow window;
  private FrameFixture frame;

  @BeforeAll
  static void watchThreads() {
    assumeTrue(Gui.hasDisplay(), "the window is tested only where there is a display, such as under xvfb-run");
    FailOnThreadViolationRepaintManager.install();
  }

  @AfterAll
  static void watchThreadsNoMore() {
    FailOnThreadViolationRepaintManager.uninstall();
  }

  @BeforeEach
  void open() {
    robot = BasicRobot.robotWithCurrentAwtHierarchy();
    robot.settings().eventPostingDelay(20);
    robot.settings().idleTimeout(LONGEST_UNREST);
    LoadedScenario scenario = SmallCity.scenario();
    window = GuiActionRunner.execute(() -> {
      Look.dress(Locale.ENGLISH);
      LaboratoryWindow opened = new LaboratoryWindow(Locale.ENGLISH, () -> { });
      opened.open(scenario);
      return opened;
    });
    frame = new FrameFixture(robot, window.frame());
    waitForTheCity();
  }

  @AfterEach
  void close() {
    GuiActionRunner.execute(window::close);
    robot.cleanUpWithoutDisposingWindows();
  }

  @Test
  void theCityPlaysPausesAndSteps() {
    JButtonFixture play = frame.button("play");
    JButtonFixture step = frame.button("step");
    frame.comboBox("speed").selectItem(Speed.FASTEST.ordinal());
    play.click();
    until("ten weeks have passed", () -> week() >= 10);
    play.click();
    int paused = week();
    step.click();

    until("one more week has passed", () -> week() == paused + 1);
    until("the bar says so", () -> frame.label("week").text().equals("Week " + (paused + 1)));
  }

  @Test
  void whatIsDoneInTheWindowIsReproducedWithoutIt(@TempDir Path folder) {
    step(2);
    frame.checkBox("closedLoopFeedback").check();
    step(2);
    Community struck = laboratory().arm().city().communities().all().stream()
        .filter(Community::programme).findFirst().orElseThrow();
    GuiActionRunner.execute(() -> session().scene().selectCommunity(struck.index()));
    frame.tabbedPane("tabs").selectTab("Policy");
    frame.button("breach").click();
    step(3);
    assertThat(laboratory().arm().community(struck).incidents()).isPositive();

    frame.tabbedPane("tabs").selectTab("Timeline");
    assertThat(frame.list("timeline.list").contents()).containsExactly(
        " Week 3   Closed-loop feedback: on, everywhere, 100.0\u00a0%",
        " Week 5   Data breach: happens, community " + (struck.index() + 1) + ", 80.0\u00a0%");
    Path saved = folder.resolve("mine.yaml");
    frame.menuItem("menu.file").click();
    frame.menuItem("command.saveScenario").click();
    JFileChooserFixture chooser = findFileChooser().using(robot);
    chooser.fileNameTextBox().setText(saved.toString());
    chooser.approve();
    until("the scenario is saved", () -> Files.exists(saved));

    LoadedScenario loaded = ScenarioFile.read(saved, Map.of());
    String arm = loaded.scenario().arms().keySet().iterator().next();
    Trajectory again = new Replicate(loaded, 0, List::forEach)
        .live(loaded.scenario().policies().get(arm)).trajectory();
    for (int week = 0; week <= laboratory().week(); week++) {
      for (Indicator indicator : Indicator.values()) {
        assertThat((Double) laboratory().arm().indicator(indicator, week)).as("%s in week %d", indicator, week)
            .isEqualTo((Double) again.value(indicator, Groups.CITY, week));
      }
    }
  }

  @Test
  void aClickedResidentIsShownInBothLives() {
    step(1);
    CityDisplay display = session().display();
    CityLayout layout = session().display().cityLayout();
    CityLayout.Tile tile = layout.tileOf(250);
    robot.click(display.insideDisplay, new Point((int) tile.x(250), (int) tile.y(250)));

    until("the resident is looked at", () -> session().scene().resident().isPresent());
    assertThat(session().scene().resident()).hasValue(250);
    assertThat(frame.textBox("inspector.title").text()).contains("Resident 251");
    assertThat(frame.textBox("inspector.facts").text()).contains("with policy", "status quo", "wish to take part");
  }

  @Test
  void aLeverThatIsMovedIsHeld() {
    frame.tabbedPane("tabs").selectTab("Levers");
    frame.slider("lever.disclosure").slideTo(90);
    until("the lever is set", () -> laboratory().desk().levelSet(Lever.DISCLOSURE).isPresent());
    step(1);

    Community any = laboratory().arm().city().communities().all().get(0);
    assertThat(laboratory().arm().levers().level(Lever.DISCLOSURE, any)).isEqualTo(0.9f);
    assertThat(laboratory().statusQuo().levers().level(Lever.DISCLOSURE, any)).isEqualTo(0.4f);
  }

  @Test
  void theLanguageChangesAndTheCityStays() {
    step(3);
    GuiActionRunner.execute(() -> window.speak(Locale.SIMPLIFIED_CHINESE));

    assertThat(frame.label("week").text()).isEqualTo("第3周");
    assertThat(frame.tabbedPane("tabs").tabTitles()).startsWith("政策", "政策变量");
    step(1);
    until("the bar says so", () -> frame.label("week").text().equals("第4周"));
  }

  @Test
  void dialogsSpeakTheLanguageOfTheWindow() {
    step(1);
    choose("menu.language", "language.zh");
    choose("menu.file", "command.open");
    JFileChooser chooser = findFileChooser().using(robot).target();
    assertThat(GuiActionRunner.execute(() -> chooser.getUI().getApproveButtonText(chooser))).isEqualTo("打开");
    assertThat(GuiActionRunner.execute(() -> chooser.getAcceptAllFileFilter().getDescription())).isEqualTo("所有文件");
    GuiActionRunner.execute(chooser::cancelSelection);
    robot.waitForIdle();
    frame.menuItem("menu.lessons").click();
    frame.menuItem(new GenericTypeMatcher<>(JMenuItem.class) {
      @Override
      protected boolean isMatching(JMenuItem item) {
        return item.getText().equals("有平台不等于有参与");
      }
    }).click();

    assertThat(frame.optionPane().okButton().text()).isEqualTo("确定");
    frame.optionPane().cancelButton().requireText("取消").click();
  }

  @Test
  void aLessonIsTakenStepByStep(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("village.yaml"), """
        title: A village
        population: {residents: 600, communitySize: 100}
        time: {burnIn: 4, weeks: 20}
        arms:
          nothing: []
        """);
    Path lesson = Files.writeString(folder.resolve("lesson.yaml"), """
        title: {en: Answer, zh: 答复}
        scenario: village.yaml
        steps:
          - text: {en: 'First.', zh: '一。'}
            question: {en: 'Who?', zh: '谁？'}
            lookFor: {en: 'Everybody.', zh: '所有人。'}
            watch: [efficacy]
            moves:
              - switchOn: {countermeasure: {closedLoopFeedback: {}}}
            playTo: 5
          - text: {en: 'Last.', zh: '末。'}
            question: {en: 'Why?', zh: '为何？'}
            lookFor: {en: 'Nothing.', zh: '无。'}
        """);
    LessonFile read = LessonFile.read(lesson);
    GuiActionRunner.execute(() -> window.begin(read));
    until("the lesson is open",
        () -> GuiActionRunner.execute(() -> laboratory().scenario().title().equals("A village")));
    robot.waitForIdle();
    assertThat(frame.textBox("lesson.text").text()).contains("First.", "Who?").doesNotContain("Everybody.");
    frame.button("lesson.take").click();

    until("the step is over", () -> week() == 5 && !session().player().isPlaying());
    until("it is said what to look for", () -> frame.textBox("lesson.text").text().contains("Everybody."));
    assertThat(laboratory().desk().inForce()).hasSize(1);
    frame.button("lesson.next").click();
    assertThat(frame.textBox("lesson.text").text()).contains("Last.", "Nothing.");
  }

  @Test
  void namesOfFilesAreNoPages(@TempDir Path folder) throws Exception {
    try (Listener listener = new Listener()) {
      String page = listener.page();
      String escaped = "&lt;html&gt;&lt;img";
      Files.writeString(folder.resolve("frame.yaml"), Files.readString(Path.of("calibration/suzhou-residents.yaml"))
          .replace("\n  gusu:", "\n  \"" + page + "\":").replace("\n  ordinary:", "\n  \"" + page + "\":")
          .replaceAll("\n  (industrialPark|wuzhong|newDistrict|xiangcheng|wujiang): .*", "")
          .replaceAll("(?m)^names:\n(  .*\n)*", ""));
      LoadedScenario scenario = ScenarioFile.read(Files.writeString(folder.resolve("pages.yaml"), """
          title: "PAGE"
          population: {residents: 600, communitySize: 100, frame: frame.yaml}
          time: {burnIn: 2, weeks: 20}
          arms: {"PAGE": [{dataSecurity: {target: {districts: ["PAGE"]}}}]}
          """.replace("PAGE", page)), Map.of());
      LessonFile lesson = LessonFile.read(Files.writeString(folder.resolve("lesson.yaml"), """
          title: {en: "PAGE", zh: "PAGE"}
          scenario: pages.yaml
          arm: "PAGE"
          steps:
            - text: {en: "PAGE", zh: '一。'}
              question: {en: "PAGE", zh: '谁？'}
              lookFor: {en: "PAGE", zh: '所有人。'}
          """.replace("PAGE", page)));
      GuiActionRunner.execute(() -> window.begin(lesson));
      until("the lesson is open",
          () -> GuiActionRunner.execute(() -> laboratory().scenario().title().equals(scenario.scenario().title())));
      frame.comboBox("dataSecurity.place").selectItem(1);
      GuiActionRunner.execute(() -> session().scene().selectResident(5));
      robot.waitForIdle();
      assertThat(frame.textBox("inspector.title").text()).contains(escaped).doesNotContain("<img");
      GuiActionRunner.execute(() -> session().scene().selectCommunity(0));
      robot.waitForIdle();

      assertThat(frame.textBox("inspector.title").text()).contains(escaped).doesNotContain("<img");
      assertThat(frame.textBox("lesson.text").text()).contains(escaped).doesNotContain("<img");
      assertThat(Stream.of(Window.getWindows()).flatMap(each -> PlainTextTest.within(each).stream()).toList())
          .hasSizeGreaterThan(100).allSatisfy(part -> assertThat(
              part instanceof JEditorPane || ((JComponent) part).getClientProperty(BasicHTML.propertyKey) == null)
              .as(part.toString()).isTrue());
      assertThat(listener.requests()).isZero();
    }
  }

  @Test
  void aLessonAsksBeforeItDiscardsACity() {
    step(1);
    frame.menuItem("menu.lessons").click();
    frame.menuItem(new GenericTypeMatcher<>(JMenuItem.class) {
      @Override
      protected boolean isMatching(JMenuItem item) {
        return item.getText().equals("A platform is not participation");
      }
    }).click();

    frame.optionPane().requireMessage(
        "The city that is open has lived some weeks, which will be gone unless they are saved (File menu). Go on?");
    frame.optionPane().cancelButton().click();
    assertThat(week()).isEqualTo(1);
    assertThat(laboratory().scenario().title()).isEqualTo(SmallCity.scenario().scenario().title());
  }

  @Test
  void groupsAreToldApart() {
    frame.comboBox("split").selectItem("by age");

    List<String> said = GuiActionRunner.execute(() -> PlainTextTest.within((Container) frame.panel("charts").target())
        .stream().filter(JLabel.class::isInstance).map(each -> ((JLabel) each).getText()).toList());
    assertThat(said).contains("15–29", "70+");
  }

  /** As where a laptop shows everything at twice or thrice its size. */
  @Test
  void aSmallWindowCutsNothing() {
    GuiActionRunner.execute(() -> window.frame().setSize(640, 360));
    robot.waitForIdle();

    Container bar = frame.button("play").target().getParent();
    assertThat(bar.getComponents()).allSatisfy(part ->
        assertThat(new Point(part.getX() + part.getWidth(), part.getY() + part.getHeight())).as(part.getName())
            .matches(end -> end.x <= bar.getWidth() && end.y <= bar.getHeight()));
    JScrollPane scroll = (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class,
        SwingUtilities.getAncestorOfClass(JSplitPane.class, frame.panel("charts").target()));
    assertThat(scroll.getViewport().getView().getSize()).isEqualTo(new Dimension(860, 520));
    assertThat(scroll.getHorizontalScrollBar().isVisible()).isTrue();
    assertThat(scroll.getVerticalScrollBar().isVisible()).isTrue();
  }

  /** Such as the bars beside it, where the map is scrolled out of sight. */
  @Test
  void theMapPaintsOverNothingElse() {
    BufferedImage sheet = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
    GuiActionRunner.execute(() -> {
      Graphics2D pen = sheet.createGraphics();
      pen.clipRect(0, 0, 200, 100);
      session().display().insideDisplay.paint(pen);
      pen.dispose();
    });

    assertThat(sheet.getRGB(100, 50)).isNotEqualTo(0xFF000000);
    assertThat(IntStream.of(sheet.getRGB(0, 100, 200, 100, null, 0, 200))).containsOnly(0xFF000000);
  }

  /** What nobody has painted would be black. */
  @Test
  void aPictureHasAHeadlineAndNoGaps(@TempDir Path folder) throws Exception {
    Path saved = folder.resolve("city.png");
    frame.menuItem("menu.file").click();
    frame.menuItem("command.savePicture").click();
    JFileChooserFixture chooser = findFileChooser().using(robot);
    chooser.fileNameTextBox().setText(saved.toString());
    chooser.approve();
    until("the picture is saved", () -> Files.exists(saved));

    BufferedImage picture = ImageIO.read(saved.toFile());
    int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    assertThat(IntStream.of(pixels).filter(pixel -> (pixel & 0xffffff) == 0).count()).as("black, but for letters")
        .isLessThan(pixels.length / 100);
    assertThat(IntStream.of(picture.getRGB(0, 0, 200, 28, null, 0, 200)).filter(pixel -> pixel != -1).count())
        .as("letters of the headline").isGreaterThan(100);
  }

  @Test
  void aWrongScenarioIsExplainedInADialog(@TempDir Path folder) throws Exception {
    Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "tilte: A town\n");
    frame.menuItem("menu.file").click();
    frame.menuItem("command.open").click();
    findFileChooser().using(robot).selectFile(wrong.toFile()).approve();

    assertThat(frame.optionPane().textBox("problem").text()).contains("tilte: unknown key; did you mean 'title'?");
    frame.optionPane().okButton().click();
    assertThat(window.session()).isPresent();
  }

  @Test
  void closingEndsEverythingThatWasStarted() {
    frame.button("play").click();
    until("weeks pass", () -> week() > 2);
    frame.close();

    until("no window is left that would keep the program alive",
        () -> Stream.of(Window.getWindows()).noneMatch(Window::isDisplayable));
    until("no thread of it is left", () -> Thread.getAllStackTraces().keySet().stream()
        .noneMatch(thread -> thread.getName().startsWith("canyu-")));
  }

  @Test
  void whatIsDoneIsTakenBackAndDoneAgain() {
    step(2);
    frame.checkBox("closedLoopFeedback").check();
    step(2);
    double without = laboratory().statusQuo().indicator(Indicator.EFFICACY, 4);
    double with = laboratory().arm().indicator(Indicator.EFFICACY, 4);
    choose("menu.policy", "command.undo");
    until("the weeks are lived through again", () -> GuiActionRunner.execute(() ->
        window.session().isPresent() && laboratory().redoable().isPresent() && week() == 4));
    robot.waitForIdle();

    assertThat(frame.checkBox("closedLoopFeedback").target().isSelected()).isFalse();
    assertThat(laboratory().arm().indicator(Indicator.EFFICACY, 4)).isEqualTo(without);
    assertThat(frame.label("status").text()).startsWith("Taken back: the change after week 2.");
    choose("menu.policy", "command.redo");
    until("the weeks are lived through again", () -> GuiActionRunner.execute(() ->
        window.session().isPresent() && laboratory().undoable().isPresent() && week() == 4));
    robot.waitForIdle();
    assertThat(frame.checkBox("closedLoopFeedback").target().isSelected()).isTrue();
    assertThat(laboratory().arm().indicator(Indicator.EFFICACY, 4)).isEqualTo(with);
  }

  @Test
  void theScoreboardSaysWhereThingsStand() {
    frame.checkBox("closedLoopFeedback").check();
    step(6);
    String outcome = laboratory().scenario().outcomes().get(0).toString();
    Indicator indicator = laboratory().scenario().outcomes().get(0).indicator();
    until("the small cities have come as far", () -> laboratory().fan().reached(6) == 10);
    double difference = laboratory().arm().indicator(indicator, 6) - laboratory().statusQuo().indicator(indicator, 6);

    until("the small cities are told", () -> !frame.label("score." + outcome + ".remark").text().contains("–"));
    assertThat(frame.label("score." + outcome + ".difference").text())
        .isEqualTo(difference == 0 ? "0.00 points" : String.format(Locale.ROOT, "%+.2f points", 100 * difference));
    assertThat(frame.label("score.cost.value").text()).isEqualTo(String.format(
        Locale.ROOT, "%,d CNY", Math.round(laboratory().arm().indicator(Indicator.COST, 6))));
  }

  @Test
  void rowsStayWhereTheyAreWhenOneIsTicked() {
    List<Integer> before = placesOfSwitches();
    frame.checkBox("awarenessCampaign").check();
    robot.waitForIdle();

    assertThat(placesOfSwitches()).isEqualTo(before);
    assertThat(frame.slider("awarenessCampaign.strength").target().isShowing()).isTrue();
  }

  private List<Integer> placesOfSwitches() {
    return GuiActionRunner.execute(() -> laboratory().desk().inReach().stream()
        .map(each -> frame.checkBox(Names.decapitalised(each.getClass())).target())
        .map(box -> SwingUtilities.convertPoint(box, 0, 0, window.frame().getContentPane()).y).toList());
  }

  @Test
  void theMapIsWalkedByKeysUpToABreach() {
    GuiActionRunner.execute(() -> session().display().insideDisplay.requestFocusInWindow());
    robot.waitForIdle();
    press(KeyEvent.VK_RIGHT);
    assertThat(session().scene().community()).hasValue(0);
    assertThat(week()).as("the arrow steps no week").isZero();
    GuiActionRunner.execute(() -> session().scene().selectCommunity(leftmost()));
    press(KeyEvent.VK_RIGHT);
    int right = session().scene().community().orElseThrow();
    assertThat(middle(right)).isGreaterThan(middle(leftmost()));
    press(KeyEvent.VK_LEFT);
    assertThat(middle(session().scene().community().orElseThrow())).isLessThan(middle(right));
    press(KeyEvent.VK_ENTER);
    int first = session().scene().resident().orElseThrow();
    press(KeyEvent.VK_ENTER);
    assertThat(session().scene().resident()).hasValue(first + 1);
    frame.checkBox("city.cases").check();
    press(KeyEvent.VK_ENTER);
    assertThat(laboratory().arm().city().residents().caseNow[session().scene().resident().orElseThrow()]).isNotZero();
    press(KeyEvent.VK_ESCAPE);
    assertThat(session().scene().community()).isEmpty();

    Community struck = laboratory().arm().city().communities().all().stream()
        .filter(Community::programme).findFirst().orElseThrow();
    GuiActionRunner.execute(() -> session().scene().selectCommunity(struck.index()));
    choose("menu.policy", "command.breach");
    step(1);
    assertThat(laboratory().arm().community(struck).incidents()).isPositive();
  }

  private int leftmost() {
    return IntStream.range(0, laboratory().arm().city().communities().all().size()).boxed()
        .min(Comparator.comparingDouble(this::middle)).orElseThrow();
  }

  /** How far to the right the middle of a community lies. */
  private double middle(int community) {
    return session().display().cityLayout().tileOf(laboratory().arm().city().communities().all().get(community).from()).bounds().getCenterX();
  }

  private void press(int key) {
    GuiActionRunner.execute(() -> session().display().insideDisplay.requestFocusInWindow());
    robot.waitForIdle();
    robot.pressAndReleaseKeys(key);
    robot.waitForIdle();
  }

  @Test
  void tenStrengthsAreTriedWhileOneWaits() {
    frame.checkBox("closedLoopFeedback").check();
    choose("menu.policy", "command.sweep");
    DialogFixture dialog = WindowFinder.findDialog("sweep").withTimeout(10_000).using(robot);
    assertThat(GuiActionRunner.execute(() -> dialog.comboBox("sweep.subject").target().getSelectedItem().toString()))
        .as("what was switched on last comes first").isEqualTo("Closed-loop feedback");
    until("two cities are complete", () -> Integer.parseInt(dialog.label("sweep.progress").text().split(" ")[0]) >= 2);
    dialog.comboBox("sweep.outcome").selectItem("Sense of being heard");
    dialog.close();

    until("nothing is tried any more", () -> Window.getWindows().length > 0
        && Stream.of(Window.getWindows()).noneMatch(each -> "sweep".equals(each.getName()) && each.isShowing()));
  }

  @Test
  void aLifeIsKeptAndComparedWithTheNext() {
    frame.checkBox("closedLoopFeedback").check();
    step(2);
    choose("menu.policy", "command.keep");
    until("the same city begins again", () -> GuiActionRunner.execute(() ->
        window.session().isPresent() && laboratory().kept().isPresent() && week() == 0));
    robot.waitForIdle();

    assertThat(laboratory().desk().inForce()).isEmpty();
    assertThat(laboratory().kept().orElseThrow().week()).isEqualTo(2);
    assertThat(GuiActionRunner.execute(() -> PlainTextTest.within((Container) frame.panel("charts").target()).stream()
        .filter(JLabel.class::isInstance).map(each -> ((JLabel) each).getText()).toList())).contains("kept policy");
  }

  @Test
  void twoPoliciesLiveSideBySide(@TempDir Path folder) throws Exception {
    assertThat(session().beside().isShowing()).as("one map at first").isFalse();
    frame.checkBox("closedLoopFeedback").check();
    step(1);
    choose("menu.policy", "command.keep");
    until("the same city begins again", () -> GuiActionRunner.execute(() ->
        window.session().isPresent() && laboratory().kept().isPresent() && week() == 0));
    robot.waitForIdle();
    frame.checkBox("awarenessCampaign").check();
    step(3);

    assertThat(laboratory().keptAgain().orElseThrow().week()).isEqualTo(3);
    assertThat(frame.label("city.title").text()).isEqualTo("with policy");
    assertThat(frame.label("city.beside.title").text()).isEqualTo("kept policy");
    assertThat(session().beside().isShowing()).isTrue();
    assertThat(session().beside().getSize()).isEqualTo(session().display().getSize());
    CityLayout.Tile tile = session().beside().cityLayout().tileOf(250);
    robot.click(session().beside().insideDisplay, new Point((int) tile.x(250), (int) tile.y(250)));
    until("the resident is looked at", () -> session().scene().resident().isPresent());
    assertThat(session().scene().resident()).hasValue(250);
    assertThat(frame.textBox("inspector.facts").text()).contains("with policy", "kept policy").doesNotContain("status quo");

    saved("command.savePicture", folder.resolve("two.svg"));
    assertThat(wordsIn(folder.resolve("two.svg"))).contains("with policy", "kept policy")
        .anyMatch(words -> words.endsWith("Week 3, with policy | kept policy"));
    frame.comboBox("city.beside").selectItem("beside it: status quo");
    assertThat(frame.label("city.beside.title").text()).isEqualTo("status quo");
    assertThat(frame.textBox("inspector.facts").text()).contains("status quo");
    frame.comboBox("city.beside").selectItem("one map");
    assertThat(session().beside().isShowing()).isFalse();
    assertThat(GuiActionRunner.execute(() -> session().display().getParent().getComponent(0).isVisible())).isFalse();
  }

  @Test
  void aLessonEndsWithAGoalAndQuestions(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("village.yaml"), """
        title: A village
        population: {residents: 600, communitySize: 100}
        time: {burnIn: 4, weeks: 20}
        """);
    LessonFile lesson = LessonFile.read(Files.writeString(folder.resolve("lesson.yaml"), """
        title: {en: Answer, zh: 答复}
        scenario: village.yaml
        steps:
          - text: {en: 'First.', zh: '一。'}
            question: {en: 'Who?', zh: '谁？'}
            lookFor: {en: 'Everybody.', zh: '所有人。'}
        goal: {text: {en: 'Be heard.', zh: '被听见。'}, outcome: efficacy, gain: 0, week: 3, budget: 1}
        quiz:
          - question: {en: 'Why?', zh: '为何？'}
            answers:
              - {text: {en: 'Luck.', zh: '运气。'}, because: {en: 'No luck.', zh: '不是运气。'}}
              - {text: {en: 'Policy.', zh: '政策。'}, right: true, because: {en: 'Indeed.', zh: '确实。'}}
        """));
    GuiActionRunner.execute(() -> window.begin(lesson));
    until("the lesson is open",
        () -> GuiActionRunner.execute(() -> laboratory().scenario().title().equals("A village")));
    robot.waitForIdle();
    frame.button("lesson.next").click();
    assertThat(frame.textBox("lesson.text").text()).contains("Be heard.", "Open.", "week 0 of 3", "0 of 1 CNY");
    frame.button("lesson.take").click();
    until("the goal is judged", () -> frame.textBox("lesson.text").text().contains("Reached!"));

    frame.button("lesson.next").click();
    frame.button("lesson.answer.0").click();
    assertThat(frame.textBox("lesson.text").text()).contains("Why?", "Luck.", "Policy.", "A is not right.", "No luck.", "0 of 1");
    frame.button("lesson.answer.1").click();
    assertThat(frame.textBox("lesson.text").text()).contains("B is right.", "Indeed.", "0 of 1 rightly at");
    frame.button("lesson.next").requireDisabled();
  }

  /** What each entry of the menus for files opens; those that open nothing are tried elsewhere. */
  @Test
  void everyEntryForFilesOpensADialogAndDoesWhatItSays(@TempDir Path folder) throws Exception {
    step(2);
    saved("command.saveData", folder.resolve("numbers.csv"));
    assertThat(Files.readString(folder.resolve("numbers.csv"))).startsWith("arm,week,group,");
    saved("command.saveCheckpoint", folder.resolve("here.yaml"));
    assertThat(folder.resolve("here-scenario.yaml")).exists();
    saved("command.savePicture", folder.resolve("city.svg"));
    step(1);
    opened("menu.file", "command.openCheckpoint", folder.resolve("here.yaml"));
    until("the checkpoint is open", () -> GuiActionRunner.execute(() -> window.session().isPresent() && week() == 2));
    robot.waitForIdle();
    opened("menu.file", "command.open", Path.of("scenarios/glass-door.yaml").toAbsolutePath());
    until("the scenario is open", () -> GuiActionRunner.execute(() -> window.session().isPresent()
        && laboratory().scenario().title().equals("Opening the glass door")));
    robot.waitForIdle();
    Path lesson = Files.writeString(folder.resolve("lesson.yaml"), """
        title: {en: Mine, zh: 我的}
        scenario: here-scenario.yaml
        steps:
          - text: {en: 'First.', zh: '一。'}
            question: {en: 'Who?', zh: '谁？'}
            lookFor: {en: 'Everybody.', zh: '所有人。'}
        """);
    opened("menu.lessons", "command.openLesson", lesson);
    until("the lesson is open", () -> GuiActionRunner.execute(() -> window.session().isPresent()
        && laboratory().scenario().population().residents() == 900));
    robot.waitForIdle();
    assertThat(frame.textBox("lesson.text").text()).contains("First.");
    choose("menu.file", "command.close");
    until("the window is closed", () -> !window.frame().isDisplayable());
  }

  @Test
  void aHostileFileIsExplainedAndNothingIsLost(@TempDir Path folder) throws Exception {
    Path lesson = Files.writeString(folder.resolve("lesson.yaml"), """
        title: {en: Mine, zh: 我的}
        scenario: village.yaml
        steps:
          - text: {en: 'First.', zh: '一。'}
            question: {en: 'Who?', zh: '谁？'}
            lookFor: {en: 'Everybody.', zh: '所有人。'}
        """);
    Files.writeString(folder.resolve("village.yaml"),
        "title: A village\npopulation: {residents: 600, communitySize: 100}\ntime: {burnIn: 2, weeks: 20}\n");
    Path million = Files.writeString(folder.resolve("million.yaml"), "scenario: village.yaml\nweek: 1000000\n");
    Path device = Files.writeString(folder.resolve("device.yaml"), "scenario: ../../../../../../../../dev/zero\nweek: 3\n");
    LessonFile read = LessonFile.read(lesson);
    GuiActionRunner.execute(() -> window.begin(read));
    until("the lesson is open",
        () -> GuiActionRunner.execute(() -> laboratory().scenario().title().equals("A village")));
    robot.waitForIdle();
    step(2);
    Laboratory before = laboratory();

    opened("menu.file", "command.openCheckpoint", million);
    explained(million + ":2: week must be between 0 and 20000, but is 1000000");
    opened("menu.file", "command.openCheckpoint", device);
    explained("/dev/zero: is not a regular file");
    choose("menu.file", "command.open");
    findFileChooser().using(robot).selectFile(device.toFile()).approve();
    explained(device + ":1: scenario: unknown key");
    choose("menu.lessons", "command.openLesson");
    findFileChooser().using(robot).selectFile(million.toFile()).approve();
    explained(million + ":2: week: unknown key");
    assertThat(laboratory()).isSameAs(before);
    assertThat(week()).isEqualTo(2);
    assertThat(frame.textBox("lesson.text").text()).contains("First.");
    step(1);
  }

  /** A dialog says what is wrong, and nothing else. */
  private void explained(String sentence) {
    DialogFixture dialog = WindowFinder.findDialog(new GenericTypeMatcher<JDialog>(JDialog.class, true) {
      @Override
      protected boolean isMatching(JDialog shown) {
        return PlainTextTest.within(shown).stream().anyMatch(part -> "problem".equals(part.getName()));
      }
    }).withTimeout(30_000).using(robot);
    assertThat(dialog.textBox("problem").text()).contains(sentence);
    robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
    until("the dialog is closed", () -> !dialog.target().isShowing());
    robot.waitForIdle();
  }

  @Test
  void everyEntryForRunningDoesWhatItSays() {
    choose("menu.run", "command.step");
    until("a week has passed", () -> week() == 1);
    choose("menu.run", "command.play");
    until("weeks pass", () -> week() > 2);
    choose("menu.run", "command.restart");
    until("the same city begins again", () -> GuiActionRunner.execute(() -> window.session().isPresent() && week() == 0));
    robot.waitForIdle();
    long seed = laboratory().scenario().seed();
    choose("menu.run", "command.otherCity");
    until("another city begins", () -> GuiActionRunner.execute(() -> window.session().isPresent()
        && laboratory().scenario().seed() != seed));
    robot.waitForIdle();
    choose("menu.language", "language.zh");
    robot.waitForIdle();
    assertThat(frame.label("week").text()).isEqualTo("第0周");
  }

  /** Words stay words, lines stay lines, and it is XML. */
  @Test
  void aPictureOfShapesHasItsWords(@TempDir Path folder) throws Exception {
    step(3);
    Path saved = folder.resolve("city.svg");
    saved("command.savePicture", saved);

    Document picture = read(saved);
    assertThat(wordsIn(saved)).contains("Gusu", "with policy").anyMatch(words -> words.contains("Week 3"));
    assertThat(picture.getElementsByTagName("path").getLength()).isGreaterThan(100);
    assertThat(picture.getElementsByTagName("image").getLength()).as("the dots of the map").isPositive();
  }

  /** Nobody can tick or choose in a picture; what was chosen is said. */
  @Test
  void aPictureHasNoButtons(@TempDir Path folder) throws Exception {
    frame.comboBox("split").selectItem("by age");
    saved("command.savePicture", folder.resolve("city.svg"));

    List<String> words = wordsIn(folder.resolve("city.svg"));
    assertThat(words).contains("by age", "70+").doesNotContain("10 small cities", "zoom in");
    assertThat(words).as("what the charts show").contains("Participation, 4 weeks", "Why they are unwilling");
  }

  private static Document read(Path svg) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
  }

  private static List<String> wordsIn(Path svg) throws Exception {
    NodeList words = read(svg).getElementsByTagName("text");
    return IntStream.range(0, words.getLength()).mapToObj(k -> words.item(k).getTextContent()).toList();
  }

  private void choose(String menu, String entry) {
    frame.menuItem(menu).click();
    frame.menuItem(entry).click();
  }

  /** Saves by an entry of the menu, and is told where. */
  private void saved(String entry, Path file) {
    choose("menu.file", entry);
    JFileChooserFixture chooser = findFileChooser().using(robot);
    chooser.fileNameTextBox().setText(file.toString());
    chooser.approve();
    until(file + " is there", () -> Files.exists(file));
    until("it is said where", () -> frame.label("status").text().equals("Saved: " + file));
  }

  /** Opens a file by an entry of a menu, and lets go of what was open. */
  private void opened(String menu, String entry, Path file) {
    choose(menu, entry);
    findFileChooser().using(robot).selectFile(file.toFile()).approve();
    if (week() > 0) {
      frame.optionPane().okButton().click();
    }
  }

  private Session session() {
    return window.session().orElseThrow();
  }

  private Laboratory laboratory() {
    return session().laboratory();
  }

  private int week() {
    return laboratory().week();
  }

  private void step(int weeks) {
    JButtonFixture step = frame.button("step");
    for (int i = 0; i < weeks; i++) {
      int next = week() + 1;
      step.click();
      until("week " + next + " has passed", () -> week() == next && !session().player().isPlaying());
    }
  }

  private void waitForTheCity() {
    until("the city has settled", () -> GuiActionRunner.execute(() -> window.session().isPresent()));
    robot.waitForIdle();
  }

  private static void until(String what, BooleanSupplier holds) {
    pause(new Condition(what) {
      @Override
      public boolean test() {
        return holds.getAsBoolean();
      }
    }, PATIENCE);
  }
}

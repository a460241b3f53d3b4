package canyu.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import canyu.desk.play.ClassGame;
import canyu.desk.play.ClassRoom;
import canyu.desk.play.DeskScenario;
import canyu.desk.play.DeskTown;
import canyu.desk.play.OpenedScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing keeps people with disabilities from the pages, as far as axe-core sees: on a phone, a laptop and a projector, in both
 * languages. {@code npm pack axe-core}, unpacked in {@code target}, brings it; where it or a browser is not there, nothing is
 * tried.
 */
@Tag("slow")
class AccessibilityTest {

  private static final Path AXE = Path.of("target", "package", "axe.min.js");

  private static final String FAULTS = """
      axe.run(document).then(found => found.passes.length + ' rules hold' + found.violations
        .filter(fault => ['serious', 'critical'].includes(fault.impact))
        .map(fault => '\\n' + fault.id + ': ' + fault.help + '; ' + fault.nodes.slice(0, 4).map(node => node.html.slice(0, 200)
          + ' ' + node.any.concat(node.all, node.none).map(check => check.message).join(' ')).join('; ')).join(''))""";
  private static final Pattern NONE = Pattern.compile("[1-9]\\d+ rules hold");

  @TempDir
  private Path temporary;

  private final List<Throwable> faults = new ArrayList<>();
  private final List<String> found = new ArrayList<>();
  private String axe;
  private ClassRoom room;
  private ClassServer door;
  private DeskServer desk;
  private Chromium browser;

  @BeforeEach
  void open() throws IOException, InterruptedException {
    assumeTrue(Chromium.isThere(), "there is no chromium here");
    assumeTrue(Files.exists(AXE), "there is no axe-core here");
    axe = Files.readString(AXE);
    DeskScenario town = DeskTown.in(temporary);
    room = new ClassRoom(ClassGame.of(OpenedScenarios.FIRST, town, Optional.empty()), 2, faults::add);
    door = ClassServer.open(room, Locale.ENGLISH, 0, faults::add);
    desk = DeskServer.open(new OpenedScenarios(town), new ClassBoard(room, door.addresses()), Locale.ENGLISH, 0, 2, faults::add);
    browser = new Chromium(temporary.resolve("profile"));
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
      desk.close();
      door.close();
      room.close();
      assertThat(faults).isEmpty();
    }
  }

  private static String named(String name) {
    return "document.querySelector('[data-name=\"" + name + "\"]')";
  }

  /** Looks at the page as it is, on every screen. */
  private void look(String what) {
    browser.run(axe + "; ''");
    for (int width : List.of(390, 1280, 1920)) {
      browser.resize(width, 900);
      String said = browser.run(FAULTS);
      if (!NONE.matcher(said).matches()) {
        found.add(what + " at " + width + ": " + said);
      }
    }
  }

  /** Looks at the page in both languages. */
  private void lookTwice(String what, String isThere) throws InterruptedException {
    browser.await(isThere);
    look(what);
    String language = browser.run("document.documentElement.lang");
    browser.run(named("language") + ".click()");
    browser.await("document.documentElement.lang !== '" + language + "' && " + isThere);
    look(what + " in the other language");
  }

  @Test
  void whatIsWrongIsFound() throws InterruptedException {
    browser.open(desk.address(), 1280, 900);
    browser.await("document.querySelector('.big') !== null");
    browser.run("document.documentElement.removeAttribute('lang')");
    look("a page without a language");

    assertThat(found).hasSize(3).allSatisfy(fault -> assertThat(fault).contains("rules hold\nhtml-has-lang"));
  }

  @Test
  void theDeskWithTwoPoliciesAndAChallengeKeepNobodyOut() throws InterruptedException {
    String answered = "document.querySelector('.big') !== null && document.querySelector('#answer.stale') === null";
    browser.open(desk.address(), 1280, 900);
    browser.await(answered);
    browser.run(named("group Awareness and belonging") + ".click()");
    browser.run(named("on awarenessCampaign") + ".click()");
    browser.await(answered + " && document.querySelector('.handle') !== null");
    lookTwice("the desk", answered);

    browser.run(named("challenges") + ".value = 'answer-before-you-ask'; " + named("challenges") + ".dispatchEvent(new Event('change'))");
    lookTwice("a challenge", "document.querySelector('.challenge') !== null && " + answered);
    assertThat(found).isEmpty();
  }

  @Test
  void theClassKeepsNobodyOut() throws InterruptedException {
    browser.open("http://127.0.0.1:" + door.port() + "/#" + room.code(), 390, 844);
    browser.await("document.getElementById('name') !== null");
    look("the door of the class");
    browser.run("document.getElementById('name').value = 'Li Lei'; " + named("join") + ".click()");
    browser.await(named("on 0") + " !== null");
    browser.run(named("on 0") + ".click()");
    browser.await(named("strength 0") + " !== null");
    browser.run(named("hand in") + ".click()");
    lookTwice("a pupil", "document.querySelector('#standing .big') !== null");

    browser.open(desk.address() + "class.html", 1280, 900);
    lookTwice("the projector", "document.querySelector('#results tbody strong') !== null");
    assertThat(found).isEmpty();
  }
}

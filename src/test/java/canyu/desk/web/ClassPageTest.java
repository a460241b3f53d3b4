package canyu.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import canyu.desk.play.ClassGame;
import canyu.desk.play.ClassRoom;
import canyu.desk.play.DeskScenario;
import canyu.desk.play.DeskTown;
import canyu.desk.play.OpenedScenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class in a browser, where there is one: a pupil joins and hands in, the projector shows it. */
@Tag("slow")
class ClassPageTest {

  @TempDir
  private Path temporary;

  private final List<Throwable> faults = new ArrayList<>();
  private ClassRoom room;
  private ClassServer door;
  private DeskServer desk;
  private Chromium browser;

  @BeforeEach
  void open() throws IOException, InterruptedException {
    assumeTrue(Chromium.isThere(), "there is no chromium here");
    DeskScenario town = DeskTown.in(temporary);
    OpenedScenarios scenarios = new OpenedScenarios(town);
    room = new ClassRoom(ClassGame.of(OpenedScenarios.FIRST, town, Optional.empty()), 2, faults::add);
    door = ClassServer.open(room, Locale.ENGLISH, 0, faults::add);
    desk = DeskServer.open(scenarios, new ClassBoard(room, door.addresses()), Locale.ENGLISH, 0, 2, faults::add);
    browser = new Chromium(temporary.resolve("profile"));
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
      desk.close();
      door.close();
      room.close();
      assertThat(browser.errors()).isEmpty();
      assertThat(faults).isEmpty();
    }
  }

  private static String named(String name) {
    return "document.querySelector('[data-name=\"" + name + "\"]')";
  }

  @Test
  void aPupilJoinsOnAPhoneAndTheProjectorShowsWhatCameOfTheMix() throws InterruptedException {
    browser.open("http://127.0.0.1:" + door.port() + "/#" + room.code(), 390, 844);
    browser.await("document.getElementById('name') !== null");
    browser.run("document.getElementById('name').value = 'Li Lei'; " + named("join") + ".click()");
    browser.await(named("on 0") + " !== null");
    browser.run(named("on 0") + ".click()");
    browser.await(named("strength 0") + " !== null");
    browser.run(named("hand in") + ".click()");
    browser.await("document.querySelector('#standing .big') !== null");
    assertThat(browser.run("document.documentElement.scrollWidth")).isEqualTo("390");
    assertThat(browser.run("document.querySelector('#hand .bill').textContent")).contains("It costs");

    for (int width : List.of(1280, 1920)) {
      browser.open(desk.address() + "class.html", width, 900);
      browser.await("document.querySelector('#results tbody strong') !== null");
      assertThat(browser.run("document.body.innerText")).contains("Li Lei", room.code(), "awareness campaign", door.addresses().get(0));
      assertThat(browser.run("document.documentElement.scrollWidth")).isEqualTo(Integer.toString(width));
    }
    browser.run(named("language") + ".click()");
    browser.await("document.body.innerText.includes('参与课堂')");
    browser.run(named("remove 1") + ".click()");
    browser.await("document.body.innerText.includes('还没有人加入')");
    assertThat(room.pupils()).isEmpty();
  }

  @Test
  void theTeacherChoosesWhatIsPlayed() throws InterruptedException {
    browser.open(desk.address() + "class.html", 1280, 900);
    browser.await(named("games") + " !== null");
    browser.run(named("games") + ".value = 'answer-before-you-ask'; " + named("games") + ".dispatchEvent(new Event('change'))");
    browser.await("document.body.innerText.includes('Goal:')");

    assertThat(room.game().name()).isEqualTo("answer-before-you-ask");
  }
}

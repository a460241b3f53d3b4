package canyu.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import canyu.desk.play.DeskTown;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser, where there is one: what is set is answered, shared, saved; by keyboard; on any screen. */
@Tag("slow")
class DeskPageTest {

  private static final String ALL_THERE =
      "document.querySelector('progress')?.value === 40 && document.querySelector('#answer.stale') === null";
  private static final String BIG = "document.querySelector('.big').textContent";

  @TempDir
  private Path temporary;

  private final List<Throwable> faults = new ArrayList<>();
  private Path town;
  private DeskServer desk;
  private Chromium browser;

  @BeforeEach
  void open() throws IOException, InterruptedException {
    assumeTrue(Chromium.isThere(), "there is no chromium here");
    town = DeskTown.in(temporary).file();
    desk = DeskServer.open(DeskTown.in(temporary), Locale.ENGLISH, 0, 2, faults::add);
    browser = new Chromium(temporary.resolve("profile"));
  }

  @AfterEach
  void close() throws InterruptedException {
    if (browser != null) {
      browser.close();
      desk.close();
      assertThat(browser.errors()).isEmpty();
      assertThat(faults).isEmpty();
    }
  }

  private static String named(String name) {
    return "document.querySelector('[data-name=\"" + name + "\"]')";
  }

  @Test
  void whatIsSetIsAnsweredSharedAndSaved() throws Exception {
    browser.open(desk.address(), 1280, 900);
    browser.await(ALL_THERE);
    browser.run(named("group Awareness and belonging") + ".click()");
    browser.run(named("on awarenessCampaign") + ".click()");
    browser.await(ALL_THERE + " && " + BIG + " !== '0 points'");
    String seen = browser.run(BIG);
    String address = browser.run("location.href");

    browser.open(address, 390, 844);
    browser.await(ALL_THERE);
    assertThat(browser.run(BIG)).as("the address shares all that is set").isEqualTo(seen).startsWith("+");

    String yaml = browser.run("fetch('scenario?cities=3', {method: 'POST', headers: {'Content-Type': 'application/json'},"
        + " body: atob(location.hash.slice(1).replace(/-/g, '+').replace(/_/g, '/'))}).then(answer => answer.text())");
    LoadedScenario saved = ScenarioFile.read(Files.writeString(town.resolveSibling("saved.yaml"), yaml), Map.of());
    assertThat(saved.scenario().countermeasures("my policy")).hasSize(1);
  }

  @Test
  void aTextThatLooksLikeMarkupIsAText() throws Exception {
    browser.open(desk.address(), 1280, 900);
    browser.await(ALL_THERE);

    assertThat(browser.run("document.querySelector('h1').textContent")).isEqualTo("A town <b>at</b> a desk");
    assertThat(browser.run("String(document.querySelector('h1 b'))")).isEqualTo("null");
  }

  @Test
  void theKeyboardSufficesAndKeepsItsPlace() throws Exception {
    browser.open(desk.address(), 1280, 900);
    browser.await(ALL_THERE);
    browser.run(named("group The response side") + ".focus()");
    browser.press(" ");
    browser.press("Tab");
    assertThat(browser.run("document.activeElement.dataset.name")).isEqualTo("on closedLoopFeedback");
    browser.press(" ");
    browser.await(named("on closedLoopFeedback") + ".checked");
    browser.press("Tab");
    browser.press("Tab");
    browser.press("Tab");
    assertThat(browser.run("document.activeElement.dataset.name")).isEqualTo("begins closed-loop feedback 0");
    browser.press("ArrowRight");
    browser.press("ArrowRight");

    assertThat(browser.run("document.activeElement.getAttribute('aria-valuenow')")).isEqualTo("3");
    assertThat(browser.run("document.activeElement.dataset.name")).isEqualTo("begins closed-loop feedback 0");
    browser.run(named("undo") + ".click()");
    browser.await("document.querySelector('.handle.begins').getAttribute('aria-valuenow') === '2'");
  }

  @Test
  void itFitsEveryScreenInBothLanguages() throws Exception {
    for (int width : List.of(390, 1280, 1920)) {
      browser.open(desk.address(), width, 900);
      browser.await(ALL_THERE);
      String language = browser.run("document.documentElement.lang");
      assertFits(width);
      browser.run(named("language") + ".click()");
      browser.await("document.documentElement.lang !== '" + language + "' && " + ALL_THERE);
      assertFits(width);
    }
  }

  private void assertFits(int width) {
    assertThat(Integer.parseInt(browser.run("String(document.documentElement.scrollWidth)"))).isLessThanOrEqualTo(width);
    assertThat(browser.run("document.body.innerText")).doesNotContain("undefined", "NaN", "{0}", "[object");
  }
}

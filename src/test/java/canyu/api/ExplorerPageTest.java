package canyu.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import canyu.desk.web.Chromium;
import canyu.experiment.run.Stop;
import canyu.exploration.emulator.NormalPrediction;
import canyu.exploration.explorer.ExploredOutcome;
import canyu.exploration.explorer.Explorer;
import canyu.exploration.optimisation.space.Dose;
import canyu.exploration.optimisation.space.Mix;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The explorer of a report in a browser, where there is one: a file, no server, and the numbers of its emulator. */
@Tag("slow")
class ExplorerPageTest {

  private static final String TOWN = """
      title: {en: A town <b>to</b> explore, zh: 小城}
      question: What helps?
      population: {residents: 300, communitySize: 100}
      time: {burnIn: 2, weeks: 20, recordGroups: 10}
      replicates: 3
      outcomes: [participation52, trust]
      budget: {total: 100000}
      arms:
        answers: [closedLoopFeedback]
        both: {extends: answers, add: [awarenessCampaign: {strength: 0.5, from: 4}]}
      """;

  @TempDir
  private Path temporary;

  private Path town;
  private Chromium browser;

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    assumeTrue(Chromium.isThere(), "there is no chromium here");
    town = ScenarioFolder.in(temporary).write("town.yaml", TOWN);
    browser = new Chromium(temporary.resolve("profile"));
  }

  @AfterEach
  void end() {
    if (browser != null) {
      browser.close();
      assertThat(browser.errors()).isEmpty();
    }
  }

  private ScenarioRun.Written written(Locale language) throws IOException {
    ScenarioRequest request = ScenarioRequest.of(town);
    LoadedScenario scenario = request.read();
    Output usual = Output.into(temporary.resolve("out"));
    try (ScenarioRun run = ScenarioRun.open(request, scenario,
        new Output(usual.folder(), usual.format(), language, false), Invocation.ofLibrary())) {
      return run.wholeWithExplorer(new Stop());
    }
  }

  private void open(ScenarioRun.Written written, int width) throws InterruptedException {
    browser.open(written.report().toUri().toString(), width, 900);
    browser.await("document.querySelector('#explorer.ready .big') !== null");
  }

  private static String named(String name) {
    return "document.querySelector('#explorer [data-name=\"" + name + "\"]')";
  }

  private void slide(String name, double value) {
    browser.run("{const s = " + named(name) + "; s.value = " + value
        + "; s.dispatchEvent(new Event('input')); s.dispatchEvent(new Event('change'));}");
  }

  private double number(int card, String selector) {
    String text = browser.run("document.querySelectorAll('#explorer .card')[" + card + "].querySelector('" + selector
        + "').firstChild.textContent");
    return Double.parseDouble(text.strip().replace("−", "-").replace("+", ""));
  }

  @Test
  void itSaysWhatTheEmulatorSays() throws IOException, InterruptedException {
    ScenarioRun.Written written = written(Locale.ENGLISH);
    open(written, 1280);

    browser.run(named("arms") + ".value = '2'; " + named("arms") + ".dispatchEvent(new Event('change'))");
    slide("strength 0", 0.6);
    slide("start 1", 7);
    Mix mix = new Mix(List.of(new Dose(0, 0.6, 1, 0), new Dose(1, 0.5, 7, 0)));

    Explorer explorer = written.explorer().orElseThrow();
    assertThat(number(0, ".big")).isCloseTo(100 * expected(explorer, 0, mix), within(0.0051));
    assertThat(number(1, ".big")).isCloseTo(expected(explorer, 1, mix), within(0.00051));
    assertThat(browser.run("document.querySelector('#explorer .written pre').textContent"))
        .contains("closedLoopFeedback", "\"strength\":0.6", "\"from\":7");
  }

  private static double expected(Explorer explorer, int outcome, Mix mix) {
    ExploredOutcome explored = explorer.outcomes().get(outcome);
    NormalPrediction said = explored.emulator(explorer.points()).seenAt(explorer.plan().repertoire().space().features(mix));
    return said.mean();
  }

  /** What is shown as an arm can be run. */
  @Test
  void theMixIsAnArmThatCanBeRun() throws IOException, InterruptedException {
    open(written(Locale.ENGLISH), 1280);
    slide("strength 0", 0.35);
    String arms = browser.run("document.querySelector('#explorer .written pre').textContent");

    Path mix = Files.writeString(town.resolveSibling("mix.yaml"), TOWN.replaceAll("(?s)arms:.*", "") + arms);

    assertThat(ScenarioFile.read(mix, Map.of()).scenario().countermeasures("my mix"))
        .anySatisfy(measure -> assertThat(measure.terms().strength()).isEqualTo(0.35));
  }

  @Test
  void outsideItSaysSoAndStops() throws IOException, InterruptedException {
    ScenarioRun.Written written = written(Locale.ENGLISH);
    String strict = Files.readString(written.report()).replaceAll("&quot;furthest&quot;:[^,]+", "&quot;furthest&quot;:1e-9");
    Files.writeString(written.report(), strict);

    browser.open(written.report().toUri().toString(), 1280, 900);
    browser.await("document.querySelectorAll('#explorer .card.outside').length === 2");

    assertThat(browser.run("document.querySelector('#explorer-answer').textContent"))
        .contains("Outside of what the emulator has seen").doesNotContain("would give");
    assertThat(browser.run("document.querySelectorAll('#explorer .big, #explorer .card svg').length")).isEqualTo("0");
  }

  @Test
  void itWorksByKeyboardOnAPhoneAndInChinese() throws IOException, InterruptedException {
    open(written(Locale.SIMPLIFIED_CHINESE), 390);

    assertThat(browser.run("document.documentElement.scrollWidth")).isEqualTo("390");
    assertThat(browser.run("document.querySelector('#explorer-answer').innerText")).contains("预期结果").doesNotContain("What to expect");
    String before = browser.run("document.querySelector('#explorer .big').textContent");
    browser.run(named("on 1") + ".focus()");
    browser.press(" ");
    browser.await("document.querySelector('#explorer .big').textContent !== '" + before + "'");
    assertThat(browser.run("document.activeElement.dataset.name")).isEqualTo("on 1");
    assertThat(browser.run("[...document.querySelectorAll('#explorer input, #explorer select')].every(each => each.labels.length === 1)"))
        .isEqualTo("true");
  }
}

package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.countermeasure.Countermeasure;
import canyu.parameter.Variants;
import canyu.report.reference.JsonSchema;
import canyu.scenario.definition.Scenario;
import canyu.scenario.event.Event;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands around a scenario: new, check, explain, diff, dry run, schema. */
@Tag("slow")
class ToolsTest {

  private static final String TOWN = """
      title: A town
      question: Does a platform help?
      population: {residents: 500, communitySize: 100}
      time: {burnIn: 4, weeks: 20, recordGroups: 10}
      replicates: 3
      arms:
        platform: [participationPlatform]
      """;

  private ScenarioFolder scenarios;
  private Path town;

  @BeforeEach
  void writeScenario(@TempDir Path temporary) {
    scenarios = ScenarioFolder.in(temporary);
    town = scenarios.write("town.yaml", TOWN);
  }

  @Test
  void aNewScenarioIsRightAsItIs() throws IOException {
    Path spring = scenarios.folder().resolve("spring: 2020.yaml");

    assertThat(canyu("new", spring).out()).startsWith(spring + " is written");
    assertThat(canyu("check", spring).out()).startsWith("spring: 2020 is right: ");
    assertThat(canyu("check", spring).exitCode()).isZero();
    assertThat(Files.readString(spring))
        .contains(Variants.of(Countermeasure.class).keySet().stream().map(name -> "- " + name + ": {").toList())
        .contains(Variants.of(Event.class).keySet().stream().map(name -> "- " + name + ":\n").toList());
  }

  @Test
  void everyCountermeasureOfItsCommentsHoldsWhatItsNameAloneMeans() throws IOException {
    Path spring = scenarios.folder().resolve("spring.yaml");
    canyu("new", spring);
    StringBuilder named = new StringBuilder("arms:\n  all:\n");
    StringBuilder spelledOut = new StringBuilder("arms:\n  all:\n");
    Files.readString(spring).lines().filter(line -> line.startsWith("#     - ")).forEach(line -> {
      String entry = line.substring(1);
      spelledOut.append(entry).append('\n');
      named.append(entry.contains("levers:") ? entry : entry.replaceFirst(":.*", "")).append('\n');
    });

    Scenario byName = scenarios.load(named.toString()).scenario();
    assertThat(scenarios.load(spelledOut.toString()).scenario().arms()).isEqualTo(byName.arms());
    assertThat(byName.arms().get("all").add()).hasSameSizeAs(Variants.of(Countermeasure.class).keySet());
  }

  @Test
  void itsCommentsMayBeTakenOff() throws IOException {
    Path spring = scenarios.folder().resolve("spring.yaml");
    canyu("new", spring);
    String text = Files.readString(spring);
    String settings = text.substring(text.indexOf("#\n", text.indexOf("# What may be")) + 2, text.indexOf("# levers:"));
    String whole = settings.replaceAll("(?m)^# ", "").replace("citiesPerDraw:", "citiesPerDraw: 2 #")
        .replace("residents:   #", "residents: 1000 #").replace("halfWidth:", "halfWidth: 0.1 #").replace("atMost:", "atMost: 30 #");

    assertThat(scenarios.refusal(whole)).isEqualTo("nothing");
    assertThat(scenarios.load(whole).scenario().population())
        .isEqualTo(ScenarioFile.read(spring, Map.of()).scenario().population());
  }

  @Test
  void aScenarioInAnotherFolderGetsABaseline(@TempDir Path elsewhere) {
    Path spring = elsewhere.resolve("mine/spring.yaml");

    assertThat(canyu("new", spring).exitCode()).isZero();
    assertThat(canyu("check", spring).exitCode()).isZero();
    assertThat(spring.resolveSibling("baseline.yaml"))
        .hasSameTextualContentAs(Path.of("scenarios", "baseline.yaml"));
    assertThat(scenarios.folder().resolve("baseline.yaml")).doesNotExist();
  }

  @Test
  void nothingIsWrittenOver(@TempDir Path elsewhere) {
    assertThat(canyu("new", town)).isEqualTo(new Terminal(2, "",
        town + ": is there already and is not written over; choose another name, or remove it\n"));
    assertThat(town).hasContent(TOWN);
    assertThat(canyu("new", "glass-door").err()).contains("glass-door.yaml: is there already");
    assertThat(canyu("new", elsewhere.resolve("baseline.yaml")).err()).contains("is the name of the baseline");
    assertThat(canyu("new", elsewhere.resolve("spring.txt")).err()).contains("needs a name that ends in .yaml");
    assertThat(canyu("new", elsewhere.resolve("baseline.yaml")).exitCode()).isEqualTo(2);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void explainTakesTheSettingsOfTheCommandLine() {
    assertThat(canyu("explain", town, "--residents", 1000, "--set", "arms.platform[0]=dataSecurity").out())
        .startsWith("A town\nDoes a platform help?\n")
        .contains("City: 1,000 residents in 10 communities", "Arm \"platform\":\n  dataSecurity: ");
  }

  @Test
  void diffNamesWhatDiffers() {
    Path other = scenarios.write("other.yaml", TOWN.replace("weeks: 20", "weeks: 30"));

    assertThat(canyu("diff", town, town)).isEqualTo(new Terminal(0, "no difference\n", ""));
    assertThat(canyu("diff", town, other).out().lines().toList()).hasSize(3)
        .last().asString().matches("time\\.weeks +20 +30");
  }

  @Test
  void aDryRunForecastsAndWritesNothing(@TempDir Path results) {
    Terminal dry = canyu("run", town, "--dry-run", "--out", results.resolve("none"), "--threads", 1);

    assertThat(dry.err()).isEmpty();
    assertThat(dry.exitCode()).isZero();
    assertThat(dry.out()).contains("runs      6: 2 arms in 3 cities of 500 residents", "weeks     132,",
        "time      about ", "with 1 thread", "is a forecast", "Nothing has been run");
    assertThat(results).isEmptyDirectory();
  }

  @Test
  void aDryRunKnowsShardsAndPrecision() {
    assertThat(canyu("run", town, "--dry-run", "--shard", "1/2").out()).contains("runs      4: 2 arms in 2 cities");
    assertThat(canyu("run", town, "--dry-run", "--set", "precision={halfWidth: 0.1, atMost: 12}").out())
        .contains("runs      6 to 24: 2 arms in 3 to 12 cities");
  }

  @Test
  void schemaIsPrinted() {
    assertThat(canyu("schema")).isEqualTo(new Terminal(0, JsonSchema.text(), ""));
  }
}

package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What matters, when an arm fails, and what is worth asking, asked of a town whose cities draw their parameters. */
@Tag("slow")
class ExplorationCommandsTest {

  private static final String DRAWING = Results.TOWN.replace("replicates: 4", "replicates: 120\nuncertainty: {}")
      .replace("weeks: 14, recordGroups: 7", "weeks: 4, recordGroups: 4");

  private Path town;
  private Path folder;

  @BeforeEach
  void writeScenario(@TempDir Path temporary) {
    town = ScenarioFolder.in(temporary).write("town.yaml", DRAWING);
    folder = temporary;
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  @Test
  void bothUseTheRunsThatAreThereAndGiveTheSameOnAnyThreads() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    Terminal sensitivity = canyu("sensitivity", town, "--threads", 1, "--out", one);
    assertThat(sensitivity.exitCode()).as(sensitivity.err()).isZero();
    assertThat(sensitivity.out()).contains("participation, 52 weeks\n", "“platform”", "Report: " + one.resolve("sensitivity.html"));
    assertThat(text(one.resolve("sensitivity.csv")).lines()).hasSizeGreaterThan(100)
        .first().asString().startsWith("outcome,arm,draws,mean,sd,source,influential,part,");
    List<Path> runs = runs(one);
    assertThat(runs).hasSize(360);
    Terminal discover = canyu("discover", town, "--arm", "platform", "--fails", "trust < 0.0001", "--out", one);
    assertThat(discover.err()).isEmpty();
    assertThat(discover.out()).startsWith("“platform” fails, which means that its effect (");
    assertThat(runs(one)).as("nothing is run again").isEqualTo(runs);

    canyu("discover", town, "--arm", "platform", "--fails", "trust < 0.0001", "--threads", 2, "--out", two);
    canyu("sensitivity", town, "--threads", 2, "--out", two);

    Map<String, String> of = Results.of(one);
    assertThat(of).containsKeys("sensitivity.csv", "sensitivity.html", "discovery.csv", "discovery.html");
    for (String table : List.of("sensitivity.csv", "discovery.csv")) {
      assertThat(Results.explained(one, table)).as(table).isEqualTo(Results.columns(one, table));
    }
    assertThat(Results.of(two)).isEqualTo(of);
  }

  private static List<Path> runs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("runs"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void reportsAreWrittenInChineseToo() throws IOException {
    Path out = folder.resolve("out");
    canyu("sensitivity", town, "--replicates", 60, "--out", out, "--language", "zh");
    Terminal discover = canyu("discover", town, "--replicates", 60, "--arm", "platform", "--succeeds",
        "participation > 0 points", "--out", out, "--language", "zh");

    assertThat(text(out.resolve("sensitivity.html"))).contains("<html lang=\"zh", "在未知因素中，哪些最重要", "单座城市的偶然")
        .doesNotContain("{0}");
    assertThat(text(out.resolve("discovery.html"))).contains("在什么条件下成功", "未发现条件：只有30组抽样");
    assertThat(discover.out()).contains("未发现条件");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "platfrom | participation < 1 points | --arm: there is no arm 'platfrom'; did you mean 'platform'?",
    "status quo | participation < 1 points | --arm: must be an arm that is compared with another, but 'status quo' is what the others are compared with",
    "platform | participaton < 1 points | --fails: must name an indicator, as in 'trust' or 'participation52 among age:70+', but is 'participaton'; did you mean 'participation'?",
    "platform | trust < 1 points | --fails: must have the unit 'level', or none, but has 'points'",
    "platform | trust among age:70 < 1 | --fails: must be among a group of the city, but is among 'age:70'; did you mean 'age:70+'?"})
  void whatIsWrongIsSaidInALine(String arm, String criterion, String message) {
    assertThat(canyu("discover", town, "--arm", arm, "--fails", criterion, "--out", folder.resolve("out")))
        .isEqualTo(new Terminal(2, "", message + "\n"));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aScenarioThatDrawsNothingIsRefused() {
    Path plain = ScenarioFolder.in(folder.resolve("plain")).write("town.yaml", Results.TOWN);

    Terminal refused = canyu("sensitivity", plain, "--out", folder.resolve("out"));
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).hasLineCount(1).contains("draws no parameters", "--set uncertainty.citiesPerDraw=2");
  }

  @Test
  void parametersAreChangedOneByOneWithTheSameBytesOnAnyThreads() throws IOException {
    Path plain = ScenarioFolder.in(folder).write("plain.yaml", Results.TOWN.replace("weeks: 14", "weeks: 4"));
    Object[] words = {"sensitivity", plain, "--morris", "--trajectories", 4, "--vary", "attitudes.relax=0.02..0.1",
        "--vary", "parameters.participation.actionRate"};
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    Terminal done = canyu(Stream.concat(Stream.of(words), Stream.of("--threads", 1, "--out", one)).toArray());
    assertThat(done.exitCode()).as(done.err()).isZero();
    assertThat(done.out()).contains("participation, 52 weeks\n", "“platform”", "Report: " + one.resolve("morris.html"));
    assertThat(text(one.resolve("morris-runs.csv")).lines()).as("three arms at three points of four trajectories, two cities")
        .hasSize(2 + 3 * 3 * 4 * 2);
    assertThat(Results.explained(one, "morris.csv")).isEqualTo(Results.columns(one, "morris.csv"));

    Terminal again = canyu(Stream.concat(Stream.of(words), Stream.of("--threads", 2, "--out", two)).toArray());
    assertThat(again.exitCode()).isZero();
    assertThat(Results.of(two)).isEqualTo(Results.of(one)).containsKeys("morris.csv", "morris.html");
    canyu(Stream.concat(Stream.of(words), Stream.of("--language", "zh", "--out", two)).toArray());
    assertThat(text(two.resolve("morris.html"))).contains("<html lang=\"zh", "哪些参数会改变效果").doesNotContain("{0}");
  }

  @Test
  void withAPosteriorTheParametersToChangeAreNamedAndAllOthersAreOfItsDraws() throws IOException {
    String draws = IntStream.rangeClosed(0, 100).mapToObj(k -> (0.02 + 0.0005 * k) + "," + (0.01 + 0.0001 * k) + "\n")
        .collect(Collectors.joining("", "attitudes.relax,participation.actionRate\n", ""));
    ScenarioFolder.in(folder).write("draws.csv", draws);
    Path calibrated = ScenarioFolder.in(folder).write("calibrated.yaml",
        Results.TOWN.replace("weeks: 14", "weeks: 4") + "parameters: {posterior: draws.csv}\n");
    Path out = folder.resolve("out");

    Terminal unnamed = canyu("sensitivity", calibrated, "--morris", "--out", out);
    assertThat(unnamed.exitCode()).isEqualTo(2);
    assertThat(unnamed.err()).contains("calibrated.yaml", "--vary must name those that are changed by themselves");
    assertThat(out).doesNotExist();

    Terminal named = canyu("sensitivity", calibrated, "--morris", "--trajectories", 4, "--vary", "attitudes.relax", "--out", out);
    assertThat(named.exitCode()).as(named.err()).isZero();
    assertThat(text(out.resolve("morris.html"))).contains("another one for each trajectory");
    String[] cells = text(out.resolve("morris.csv")).lines().skip(1).findFirst().orElseThrow().split(",", -1);
    assertThat(Double.parseDouble(cells[Results.columns(out, "morris.csv").indexOf("from")])).as("5 %% of the draws").isBetween(0.02, 0.025);
    assertThat(Double.parseDouble(cells[Results.columns(out, "morris.csv").indexOf("to")])).as("95 %%").isBetween(0.065, 0.07);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "attitudes.relaxx | --vary: there is no parameter 'attitudes.relaxx'; did you mean 'attitudes.relax'?",
    "attitudes.relax=3 | --vary: must be a parameter, perhaps with a range, as in parameters.attitudes.relax=0.02..0.1, but is 'attitudes.relax=3'",
    "attitudes.relax=0.2..0.1 | --vary: attitudes.relax must have a range from a number to a larger one, both between 0 and 1, but has 0.2..0.1"})
  void whatCannotBeVariedIsSaidInALine(String varied, String message) {
    assertThat(canyu("sensitivity", town, "--morris", "--vary", varied, "--out", folder.resolve("out")))
        .isEqualTo(new Terminal(2, "", message + "\n"));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void failureOrSuccessMustBeAsked() {
    assertThat(canyu("discover", town, "--arm", "platform").exitCode()).isEqualTo(2);
    assertThat(canyu("discover", town, "--arm", "platform", "--fails", "trust < 0", "--succeeds", "trust > 0").exitCode())
        .isEqualTo(2);
  }

  @Test
  void whatIsWorthAskingIsTheSameOnAnyThreads() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    String[] asked = {"--replicates", "60", "--respondents", "50", "--participant", "5000"};
    Terminal worth = canyu("worth", town, asked[0], asked[1], asked[2], asked[3], asked[4], asked[5], "--threads", 1,
        "--out", one);
    canyu("sensitivity", town, "--replicates", 60, "--threads", 2, "--out", two);
    canyu("worth", town, asked[0], asked[1], asked[2], asked[3], asked[4], asked[5], "--threads", 2, "--out", two);

    assertThat(worth.exitCode()).as(worth.err()).isZero();
    assertThat(worth.out()).contains("Without knowing more, the best choice is", "Report: " + one.resolve("worth.html"));
    assertThat(text(one.resolve("worth.csv")).lines()).hasSizeGreaterThan(100)
        .anyMatch(line -> line.startsWith("CNY,30,everything,everything,"))
        .anyMatch(line -> line.startsWith("participation52,30,question,tookPartIn4Weeks,"))
        .first().asString().startsWith("unit,draws,kind,known,value,low,high,resolved,changesChoice,");
    assertThat(Results.explained(one, "worth.csv")).isEqualTo(Results.columns(one, "worth.csv"));
    for (String file : new String[] {"worth.csv", "worth.html"}) {
      assertThat(Files.readAllBytes(two.resolve(file))).as(file).isEqualTo(Files.readAllBytes(one.resolve(file)));
    }
  }

  @Test
  void fewDrawsAreNotResolvedInChineseEither() throws IOException {
    Path out = folder.resolve("out");
    Terminal few = canyu("worth", town, "--replicates", 20, "--out", out, "--language", "zh");

    assertThat(few.exitCode()).as(few.err()).isZero();
    assertThat(few.out()).startsWith("尚无定论：只有10组参数抽样");
    assertThat(text(out.resolve("worth.html"))).contains("<html lang=\"zh", "选择之前，值得问什么").doesNotContain("{0}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "--respondents | 0 | [participation] | --respondents: must be between 1 and 10000000, but is 0",
    "--participant | 0 | [participation] | --participant: must be an amount of money above 0, but is 0.0",
    "--participant | 9 | [trust] | --participant: needs a first outcome that is a share of residents, such as participation52, but the scenario's is 'trust'"})
  void whatCannotBeWorthAnythingIsSaidInALine(String option, String value, String outcomes, String message) {
    assertThat(canyu("worth", town, option, value, "--set", "outcomes=" + outcomes, "--out", folder.resolve("out")))
        .isEqualTo(new Terminal(2, "", message + "\n"));
    assertThat(folder.resolve("out")).doesNotExist();
  }
}

package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The best mixes from the command line: the same bytes however they come about, and scenarios that can be run. */
@Tag("slow")
class OptimiseCommandTest {

  /** A question that takes no time. */
  static final String QUESTION = """
      title: {en: "Which mix?", zh: "哪种组合？"}
      scenario: town.yaml
      choose:
        - awarenessCampaign
        - closedLoopFeedback
        - {measure: offlineEngagement, start: {from: 1, to: 5}, targets: [{}, {housing: [ordinary]}]}
        - participationPlatform
      objectives:
        - most: participation52
        - least: cost
      limits: {budget: {total: 400000}, outcomes: [{outcome: gapAge, atMost: statusQuo + 5 points}]}
      futures: {searched: 3, fresh: 6, cities: 2}
      runs: 120
      finalists: 4
      seed: 7
      """;

  private Path question;
  private Path out;

  @BeforeEach
  void write(@TempDir Path temporary) {
    ScenarioFolder folder = ScenarioFolder.in(temporary);
    folder.write("town.yaml", Results.TOWN + "uncertainty: {}\n");
    question = folder.write("question.yaml", QUESTION);
    out = temporary.resolve("out");
  }

  @Test
  void theSameBytesComeOutOnAnyNumberOfThreads(@TempDir Path temporary) throws IOException {
    Terminal once = canyu("optimise", question, "--threads", 1, "--out", out);
    Path again = temporary.resolve("again");

    assertThat(once.exitCode()).as(once.err()).isZero();
    assertThat(canyu("optimise", question, "--threads", 3, "--out", again).exitCode()).isZero();
    assertThat(Results.of(again)).isEqualTo(Results.of(out))
        .containsKeys("front.csv", "mixes.csv", "marginal.csv", "runs.csv", "optimise.html", "mixes/mix-1.yaml");
    assertThat(once.out()).contains("Which mix?", "mix 1", "fresh futures");
    for (String table : List.of("front.csv", "mixes.csv", "marginal.csv")) {
      assertThat(Results.explained(out, table)).as(table).isEqualTo(Results.columns(out, table));
    }
  }

  @Test
  void whatIsTornIsMadeAgain() throws IOException {
    assertThat(canyu("optimise", question, "--out", out).exitCode()).isZero();
    Map<String, String> whole = Results.of(out);
    Path runs = out.resolve("runs.csv");
    List<String> lines = Files.readAllLines(runs);
    Files.writeString(runs, String.join("\n", lines.subList(0, 40)) + "\n" + lines.get(41).replace("0.", "1.") + "\n"
        + lines.get(50).substring(0, 12));
    Files.delete(out.resolve("front.csv"));

    Terminal again = canyu("optimise", question, "--out", out);

    assertThat(again.exitCode()).isZero();
    assertThat(again.err()).contains("2 lines are not whole");
    assertThat(Results.of(out)).isEqualTo(whole);
  }

  @Test
  void everyMixIsAScenarioThatCanBeRun(@TempDir Path temporary) throws IOException {
    assertThat(canyu("optimise", question, "--out", out).exitCode()).isZero();
    Path mix = out.resolve("mixes/mix-1.yaml");
    Path ran = temporary.resolve("ran");
    Terminal run = canyu("run", mix, "--replicates", 4, "--out", ran);

    assertThat(run.exitCode()).as(run.err()).isZero();
    String cost = Files.readAllLines(out.resolve("front.csv")).get(1).split(",", -1)[2];
    assertThat(Files.readAllLines(ran.resolve("effects.csv"))).anySatisfy(line -> {
      assertThat(line).startsWith("mix 1,city,cost,");
      assertThat(Double.parseDouble(line.split(",")[3]) / Double.parseDouble(cost)).isBetween(0.8, 1.25);
    });
  }

  @Test
  void theReportIsWrittenInBothLanguages(@TempDir Path temporary) throws IOException {
    assertThat(canyu("optimise", question, "--out", out).exitCode()).isZero();
    Terminal chinese = canyu("optimise", question, "--language", "zh", "--out", temporary.resolve("zh"));

    assertThat(chinese.exitCode()).as(chinese.err()).isZero();
    assertThat(out.resolve("optimise.html")).content(StandardCharsets.UTF_8).contains("Which mix?", "What each mix is made of", "<svg");
    assertThat(temporary.resolve("zh/optimise.html")).content(StandardCharsets.UTF_8)
        .contains("哪种组合？", "各组合的构成", "<svg").doesNotContain("Which mix?", "fresh futures");
    assertThat(chinese.out()).contains("哪种组合？", "新情景");
  }

  @Test
  void theReportSaysWhenMixesFailAndHowToAskIt(@TempDir Path temporary) throws IOException {
    Terminal optimised = canyu("optimise", question, "--fresh", 40, "--out", out);
    Matcher command = Pattern.compile("canyu discover (mixes/\\S+) --arm &quot;(mix \\d+)&quot; --fails &quot;(.+?)&quot; "
        + "--replicates (\\d+) --seed (\\d+)").matcher(Files.readString(out.resolve("optimise.html")));

    assertThat(optimised.out()).contains("that takes 60 fresh futures or more, and there are 40");
    assertThat(command.find()).isTrue();
    Terminal asked = canyu("discover", out.resolve(command.group(1)), "--arm", command.group(2), "--fails",
        command.group(3).replace("&lt;", "<"), "--replicates", command.group(4), "--seed", command.group(5), "--weeks", 4,
        "--out", temporary.resolve("asked"));
    assertThat(asked.exitCode()).as(asked.err()).isZero();
    assertThat(asked.out()).contains(command.group(2)).doesNotContain("there are " + command.group(4));
  }

  @Test
  void aDryRunWritesNothing() {
    Terminal dry = canyu("optimise", question, "--dry-run", "--out", out);

    assertThat(dry.exitCode()).as(dry.err()).isZero();
    assertThat(dry.out()).contains("20 mixes at most", "Nothing was written");
    assertThat(out).doesNotExist();
  }

  @Test
  void anotherQuestionIsNotWrittenOverThis() {
    assertThat(canyu("optimise", question, "--out", out).exitCode()).isZero();
    Map<String, String> whole = Results.of(out);
    Terminal other = canyu("optimise", question, "--seed", 8, "--out", out);

    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err()).contains("another folder, or the same seed, would be right");
    assertThat(Results.of(out)).isEqualTo(whole);
  }

  @Test
  void nsga2FindsMixesToo() {
    Terminal evolved = canyu("optimise", question, "--engine", "nsga2", "--out", out);

    assertThat(evolved.exitCode()).as(evolved.err()).isZero();
    assertThat(evolved.out()).contains("mix 1");
  }

  @Test
  void limitsThatNothingKeepsAreAnAnswer() throws IOException {
    Path hard = Files.writeString(question.resolveSibling("hard.yaml"),
        QUESTION.replace("statusQuo + 5 points", "statusQuo - 50 points"));
    Terminal none = canyu("optimise", hard, "--out", out);

    assertThat(none.exitCode()).as(none.err()).isZero();
    assertThat(none.out()).contains("none keeps the limits");
    assertThat(out.resolve("front.csv")).content(StandardCharsets.UTF_8).hasLineCount(1);
  }
}

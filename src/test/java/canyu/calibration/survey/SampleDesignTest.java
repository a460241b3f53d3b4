package canyu.calibration.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.targets.AskedQuestion;
import canyu.indicator.Reply;
import canyu.parameter.ParameterException;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shares, standard errors and effective numbers of respondents are those of R's package survey; see reference.R. */
class SampleDesignTest {

  private static final Path DESIGN = Path.of("src", "test", "resources", "design");
  private static final double CLOSE = 1e-6;
  private static final Wave WAVE = Wave.first(0, 1);
  private static final String SCENARIO = "population: {frame: frame.yaml, residents: 1000, communitySize: 500}\n";

  /** The columns of the file by which each design of the script goes. */
  private static final Map<String, List<String>> COLUMNS = Map.of(
      "clusters in strata", List.of("weight", "stratum", "cluster"), "clusters", List.of("weight", "cluster"),
      "strata", List.of("weight", "stratum"), "weights", List.of("weight"), "nothing", List.of(),
      "lonely adjust", List.of("weight", "stratum", "cluster"), "lonely certainty", List.of("weight", "stratum", "cluster"));

  private ScenarioFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    folder = ScenarioFolder.in(temporary);
  }

  private static List<String[]> rows(String file) {
    try (Stream<String> lines = Files.lines(DESIGN.resolve(file))) {
      return lines.map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of respondents without the columns of other designs; clusters that have no strata get names of their own. */
  private static String table(String file, List<String> kept) {
    List<String[]> all = rows(file);
    List<String> names = List.of(all.get(0));
    int stratum = names.indexOf("stratum");
    int cluster = names.indexOf("cluster");
    all.stream().skip(1).filter(row -> !kept.contains("stratum")).forEach(row -> row[cluster] = row[stratum] + row[cluster]);
    int[] columns = IntStream.range(0, names.size()).filter(column -> kept.contains(names.get(column))
        || !List.of("weight", "stratum", "cluster").contains(names.get(column))).toArray();
    return all.stream().map(row -> IntStream.of(columns).mapToObj(column -> row[column]).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private CountedAnswers answers(String file, List<String> columns, String lonely) {
    folder.write("people.csv", table(file, columns));
    folder.write("frame.yaml", """
        title: Respondents
        city: Anywhere
        people: {microdata: {file: people.csv, lonely: %s}}
        """.formatted(lonely));
    LoadedScenario loaded = folder.load(SCENARIO);
    return new CountedAnswers(
        ScenarioFile.people(loaded).orElseThrow(), loaded.people().groups(), Question.KNOWN, List.of());
  }

  static Stream<String> designs() {
    return COLUMNS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("designs")
  void agreesWithR(String design) {
    CountedAnswers answers = answers(design.startsWith("lonely") ? "lonely.csv" : "respondents.csv", COLUMNS.get(design),
        design.endsWith("adjust") ? "centred" : design.endsWith("certainty") ? "certain" : "refused");

    List<String[]> expected = rows("expected.csv").stream().filter(row -> row[0].equals(design)).toList();
    assertThat(expected).hasSize(12).allSatisfy(row -> {
      Question question = row[2].equals("willingness") ? Question.WILLINGNESS : Question.SATISFACTION;
      Subgroup group = new Subgroup(WAVE, row[1].equals("everybody") ? List.of() : List.of(row[1]));
      AskedQuestion asked = AskedQuestion.of(
          question, group, answers.counted(question, group, 1).orElseThrow(), 0, List.of());
      Reply answer = question.answers().stream().filter(each -> each.word().equals(row[3])).findFirst().orElseThrow();
      assertThat(asked.shares().get(answer)).isCloseTo(Double.parseDouble(row[4]), within(CLOSE));
      assertThat(asked.error(answer)).isCloseTo(Double.parseDouble(row[5]), within(CLOSE));
      assertThat(asked.asked(answer)).isCloseTo(Double.parseDouble(row[6]), within(CLOSE));
      if (!design.equals("nothing")) {
        assertThat(Math.sqrt(asked.sampling(answer, answer))).isCloseTo(Double.parseDouble(row[5]), within(CLOSE));
      }
    });
  }

  @Test
  void aResidualDesignEffectComesToTheDesign() {
    CountedAnswers answers = answers("respondents.csv", COLUMNS.get("clusters in strata"), "refused");
    Reply willing = Question.WILLINGNESS.answers().get(0);
    AskedQuestion as = asked(answers, 1);
    AskedQuestion more = asked(answers, 2.25);

    assertThat(more.error(willing)).isCloseTo(1.5 * as.error(willing), within(1e-12));
    assertThat(more.asked(willing)).isCloseTo(as.asked(willing) / 2.25, within(1e-9));
  }

  private static AskedQuestion asked(CountedAnswers answers, double residual) {
    Subgroup all = Subgroup.everybody(WAVE);
    return AskedQuestion.of(Question.WILLINGNESS, all, answers.counted(Question.WILLINGNESS, all, residual).orElseThrow(), 0, List.of());
  }

  @Test
  void aStratumOfOneClusterIsRefusedUnlessTheFrameSaysWhatItAdds() {
    assertThatThrownBy(() -> answers("lonely.csv", COLUMNS.get("clusters in strata"), "refused"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("people.csv:1: a stratum must have two clusters at least, or nothing shows how they differ, but b"
            + " has one; people.microdata.lonely of the frame says what it is to add to variances (centred or certain)");
  }

  /** Answers of all respondents, or of none, have an error, too: that of the prior of Jeffreys. */
  @Test
  void whatAllSayIsNotKnownForSure() {
    folder.write("people.csv", "sex,age,education,willingness\n" + "male,30,bachelor,willing\n".repeat(20));
    folder.write("frame.yaml", "title: R\ncity: C\npeople: {microdata: {file: people.csv}}\n");
    LoadedScenario loaded = folder.load(SCENARIO);
    AskedQuestion asked = asked(new CountedAnswers(
        ScenarioFile.people(loaded).orElseThrow(), loaded.people().groups(), Question.KNOWN, List.of()), 1);
    Reply willing = Question.WILLINGNESS.answers().get(0);

    assertThat(asked.error(willing)).isZero();
    assertThat(asked.asked(willing)).isNaN();
    assertThat(asked.sampling(willing, willing)).isCloseTo(20.5 / 21 * 0.5 / 21 / 20, within(1e-12));
  }
}

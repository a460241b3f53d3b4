package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Cities in which something is not defined have a whole report, which says so, and tables with empty cells. */
@Tag("slow")
class DegenerateCitiesTest {

  private static final String ANYBODY = "[{from: 18, to: 80, share: 1}]";
  private static final String LEVELS = "{juniorHighOrBelow: 0.3, highSchool: 0.3, juniorCollege: 0.2, bachelor: 0.2}";
  private static final String BOTH_SEXES = "{female: 0.5, male: 0.5}";
  private static final String ONE_ARM = "arms: {loop: [closedLoopFeedback]}";

  /**
   * A city, and what its reports say of what is not defined.
   *
   * @param scenario what is special about it
   * @param english in the English report
   * @param chinese in the Chinese one
   */
  record City(String name, String sex, String education, String ages, String scenario, String english, String chinese) {

    static City of(String name, String sex, String education, String ages, String english, String chinese) {
      return new City(name, sex, education, ages, ONE_ARM, english, chinese);
    }

    static City like(String name, String scenario, String english, String chinese) {
      return new City(name, BOTH_SEXES, LEVELS, ANYBODY, scenario, english, chinese);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static final List<City> CITIES = List.of(
      City.of("nobody from 60", BOTH_SEXES, LEVELS, "[{from: 18, to: 59, share: 1}]",
          "not defined: there are no residents from 60", "无定义：没有60岁及以上居民"),
      City.of("nobody under 60", BOTH_SEXES, LEVELS, "[{from: 60, to: 80, share: 1}]",
          "not defined: there are no residents under 60", "无定义：没有60岁以下居民"),
      City.of("no men", "{female: 1}", LEVELS, ANYBODY, "not defined: there are no men", "无定义：没有男性"),
      City.of("no women", "{male: 1}", LEVELS, ANYBODY, "not defined: there are no women", "无定义：没有女性"),
      City.of("one level of education", BOTH_SEXES, "{bachelor: 1}", "[{from: 25, to: 80, share: 1}]",
          "not defined: there are no residents without college", "无定义：没有大专以下学历居民"),
      City.like("everybody is willing", "parameters: {participation: {uBase: 20}}\nsurvey: "
          + Path.of("calibration", "suzhou-survey.yaml").toAbsolutePath() + "\ntime: {burnIn: 4, weeks: 16}\n" + ONE_ARM,
          "Not defined in the simulation, since nobody there is unwilling: unwilling: not interested",
          "模拟中没有不愿参与的居民，因此无定义"),
      City.like("one week", "time: {burnIn: 1, weeks: 1}\npopulation: {residents: 100, communitySize: 100}\n" + ONE_ARM,
          "not defined: no case was solved", "无定义：没有办结的事项"),
      City.like("one city", "replicates: 1\n" + ONE_ARM, "(no interval)", "（无区间）"),
      City.like("identical arms", "arms: {a: [{levers: {set: {closedLoop: 0.35}}}], b: [{levers: {set: {closedLoop: 0.35}}}]}",
          "no effect in any city", "所有城市均无变化"),
      City.like("no arms", "arms: {}", "Nothing is compared here", "没有可比较的方案"),
      City.like("draws that agree", "replicates: 4\nuncertainty: {citiesPerDraw: 2}\n"
          + "arms: {a: [{levers: {set: {closedLoop: 0.35}}}]}", "no effect in any city", "所有城市均无变化"));

  @TempDir
  private Path temporary;

  @ParameterizedTest
  @FieldSource("CITIES")
  void hasAReportAndTablesInBothLanguages(City city) throws Exception {
    Path scenario = write(city, "");

    Terminal english = canyu("run", scenario, "--out", temporary.resolve("out"));
    assertThat(english.err()).isEmpty();
    assertThat(english.exitCode()).isZero();
    assertThat(english.out()).doesNotContain("NaN", "Infinity").contains("\nReport: ");
    assertThat(report()).contains(city.english);
    Terminal chinese = canyu("run", scenario, "--out", temporary.resolve("out"), "--language", "zh");
    assertThat(chinese.exitCode()).isZero();
    assertThat(report()).contains(city.chinese);
  }

  private String report() throws Exception {
    try (Stream<Path> files = Files.list(temporary.resolve("out"))) {
      for (Path file : files.filter(each -> each.toString().matches(".*\\.(csv|html)")).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain("NaN", "Infinity", "∞", ">null<");
      }
    }
    Path report = temporary.resolve("out").resolve("report.html");
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
    return Files.readString(report).replaceAll("</?abbr[^>]*>", "");
  }

  @Test
  void anOutcomeOfNobodyIsRefused() throws IOException {
    Terminal refused = canyu("run", write(CITIES.get(0), "outcomes: [gapAge]\n"), "--out", temporary.resolve("out"));
    Terminal run = canyu("run", write(CITIES.get(0), ""), "--out", temporary.resolve("out"), "--replicates", 1);

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("outcomes[0] must be defined, but gapAge is not: there are no residents from 60");
    assertThat(run.out()).contains(" over 1 city of ").doesNotContain("1 cities");
  }

  @Test
  void aPrecisionOfAGapToNobodyIsRefusedBeforeAnyRun() throws IOException {
    Path scenario = write(CITIES.get(0), "precision: {indicator: gapAge, halfWidth: 0.01, atMost: 6}\n");

    for (Terminal refused : List.of(canyu("check", scenario),
        canyu("run", scenario, "--out", temporary.resolve("out")))) {
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.err()).hasLineCount(1).contains("scenario.yaml:8: precision.indicator gapAge is not defined in"
          + " this city, so nothing can be known about it: there are no residents from 60");
    }
    assertThat(temporary.resolve("out")).doesNotExist();
  }

  /** One in a thousand is 60 or older, so that few of the cities of 300 draw such a resident. */
  @Test
  void aPrecisionOfAGapToNobodyWhoIsDrawnIsRefusedBeforeAnyRun() throws IOException {
    City rare = City.of("hardly anybody from 60", BOTH_SEXES, LEVELS,
        "[{from: 18, to: 59, share: 0.9995}, {from: 60, to: 80, share: 0.0005}]", "", "");
    Path scenario = write(rare, "precision: {indicator: gapAge, halfWidth: 0.01, atMost: 6}\n");

    for (Terminal refused : List.of(canyu("check", scenario),
        canyu("run", scenario, "--out", temporary.resolve("out")))) {
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.err()).hasLineCount(1).contains("scenario.yaml:8: precision.indicator gapAge is not defined in")
          .contains(" of 2 cities of the first stage, so nothing can be known about how much it differs: among 300"
              + " residents there are no residents from 60; more residents would be right");
    }
    assertThat(temporary.resolve("out")).doesNotExist();
    assertThat(canyu("check", scenario, "--residents", 20_000).exitCode()).as("some of 20,000 are").isZero();
  }

  @ParameterizedTest
  @CsvSource({"'issues: {issueRate: 0}', no issue is ever met (parameters.issues.issueRate is 0)",
      "'service: {service: 0}', no case is ever solved (parameters.service.service is 0)"})
  void aPrecisionOfWaitsThatNeverEndIsRefusedBeforeAnyRun(String parameters, String why) throws IOException {
    Path scenario = write(CITIES.get(0), "precision: {indicator: weeksToSolution, halfWidth: 0.01, atMost: 6}\n"
        + "parameters: {" + parameters + "}\n");

    for (Terminal refused : List.of(canyu("check", scenario),
        canyu("run", scenario, "--out", temporary.resolve("out")))) {
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.err()).hasLineCount(1).contains("scenario.yaml:8: precision.indicator weeksToSolution is not"
          + " defined in 2 of 2 cities of the first stage").endsWith(why + "\n");
    }
    assertThat(temporary.resolve("out")).doesNotExist();
  }

  @Test
  void aPrecisionOfWhatNoRunDefinesIsRefusedAfterTheFirstStageAndItsRunsAreKept() throws IOException {
    Path scenario = write(CITIES.get(6), "precision: {indicator: weeksToSolution, halfWidth: 0.01, atMost: 6}\n");

    assertThat(canyu("check", scenario).exitCode()).isZero();
    Terminal refused = canyu("run", scenario, "--out", temporary.resolve("out"));
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).doesNotContain("\tat ").contains("precision.indicator weeksToSolution is not defined in"
        + " this city, so nothing can be known about it: with 'loop' it is defined in 0 of 2 cities of the first stage");
    try (Stream<Path> runs = Files.list(temporary.resolve("out").resolve("runs"))) {
      assertThat(runs).hasSize(4);
    }
  }

  private Path write(City city, String more) throws IOException {
    ScenarioFolder folder = ScenarioFolder.in(temporary);
    folder.write("frame.yaml", """
        title: F
        city: C
        districts: {a: 1, b: 1}
        housing: {ordinary: 1}
        people:
          marginals:
            sex: %s
            education: %s
            ages: {pyramid: {bands: %s}}
            ageEducation: 0
        """.formatted(city.sex, city.education, city.ages));
    return folder.write("scenario.yaml", """
        title: T
        question: Q
        """ + merged(city.scenario) + more);
  }

  /** What is not said of a city is this. */
  private static String merged(String special) {
    String text = special.contains("population:") ? special.replace("population: {", "population: {frame: frame.yaml, ")
        : special + "\npopulation: {frame: frame.yaml, residents: 300, communitySize: 100}";
    text += special.contains("replicates:") ? "" : "\nreplicates: 2";
    text += special.contains("survey:") ? "" : "\nsurvey: null";
    return text + (special.contains("time:") ? "" : "\ntime: {burnIn: 2, weeks: 6, recordGroups: 3}") + "\n";
  }
}

package canyu.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Ranking;
import canyu.experiment.run.RunResult;
import canyu.indicator.Indicator;
import canyu.language.Numbers;
import canyu.report.page.Svg;
import canyu.report.page.Text;
import canyu.report.terminal.EffectsTable;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import canyu.scenario.definition.Scenario;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** Every indicator undefined: in all cities, in some, under one arm alone, and in some weeks. */
@Tag("slow")
class UndefinedTest {

  private static final int UNDEFINED_UNTIL = 8;

  @TempDir
  private static Path folder;

  private static Samples samples;

  @BeforeAll
  static void live() throws IOException {
    samples = Samples.of(Samples.scenario(Samples.arms()), folder);
  }

  @ParameterizedTest
  @EnumSource
  void anIndicatorThatNoCityDefinesLeavesTheReportWhole(Indicator indicator) throws Exception {
    document(without(indicator, run -> true), Locale.ENGLISH);
  }

  @ParameterizedTest
  @EnumSource
  void anIndicatorThatOnlyOneCityDefinesLeavesTheReportWhole(Indicator indicator) throws Exception {
    document(without(indicator, run -> run.replicate() > 0), Locale.SIMPLIFIED_CHINESE);
  }

  @ParameterizedTest
  @EnumSource(value = Indicator.class, names = {"PARTICIPATION", "WILLING", "GAP_AGE", "WEEKS_TO_SOLUTION", "COST"})
  void anIndicatorThatOneArmDoesNotDefineLeavesTheReportWhole(Indicator indicator) throws Exception {
    document(without(indicator, run -> run.arm().equals("platform")), Locale.ENGLISH);
    document(without(indicator, run -> run.arm().equals(Scenario.STATUS_QUO)), Locale.ENGLISH);
  }

  @Test
  void aGapIsComparedWithAStatusQuoThatTheFirstArmDoesNotDefine() throws Exception {
    String first = new RunResults(samples.loaded(), samples.comparison()).arms().get(0);
    String text = document(without(Indicator.GAP_AGE, run -> run.arm().equals(first)), Locale.ENGLISH);

    assertThat(text).contains(Text.escaped(first) + ": not defined");
    assertThat(text).doesNotContain("Under the status quo residents under 60 take part – points");
  }

  @Test
  void howManyCitiesDefineAnIndicatorIsSaid() throws Exception {
    assertThat(document(without(Indicator.WEEKS_TO_SOLUTION, run -> run.replicate() == 0), Locale.ENGLISH))
        .contains("(defined in 2 of 3 cities)");
    assertThat(document(without(Indicator.CONCENTRATION, run -> true), Locale.ENGLISH))
        .contains("not defined: nobody took part");
  }

  @Test
  void weeksThatAreNotDefinedAreGapsInTheCourse() throws Exception {
    String text = document(without(Indicator.TRUST, run -> true), Locale.ENGLISH);
    String chinese = document(without(Indicator.TRUST, run -> true), Locale.SIMPLIFIED_CHINESE);

    assertThat(text).contains("trust in governance (scale 0 to 1); gaps: not defined in these weeks")
        .doesNotContain("willing to take part (per cent); gaps");
    assertThat(chinese).contains("断开处的周次无定义");
  }

  @Test
  void aPathIsBrokenWhereAPointIsNotDefined() {
    assertThat(Svg.joined(new double[] {1, 2, 3, 4, 5}, new double[] {1, 1, Double.NaN, 2, 2}))
        .isEqualTo("M1 1L2 1M4 2L5 2");
    assertThat(Svg.joined(new double[] {1}, new double[] {Double.POSITIVE_INFINITY})).isEmpty();
  }

  @Test
  void aShapeWithoutAPlaceIsAGap() {
    assertThat(List.of(Svg.line(0, Double.NaN, 1, 1, "grid"), Svg.circle(1, Double.NaN, 2),
        Svg.rect(0, 0, Double.NaN, 1), Svg.words(Double.NaN, 0, "start", "words"), Svg.diamond(0, Double.NaN)))
        .allSatisfy(shape -> assertThat(shape).hasToString("<g></g>\n"));
  }

  @Test
  void aNumberThatIsNotDefinedIsADash() {
    Numbers numbers = new Numbers(Locale.ENGLISH);
    Labels labels = new Labels(Locale.ENGLISH);

    for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      assertThat(List.of(numbers.plain(number, 2), numbers.signed(number, 2), numbers.significant(number),
          numbers.exact(number), labels.percent(number), labels.percent(number, 1), labels.points(number)))
          .containsOnly("–");
    }
    assertThat(labels.estimate(new Effect95(Double.NaN, Double.NaN, Double.NaN), 2)).isEqualTo("not defined");
  }

  @Test
  void oneIsNotMany() {
    Labels labels = new Labels(Locale.ENGLISH);

    assertThat(labels.text("trajectories.caption", "1")).startsWith("Lines are means over 1 city;");
    assertThat(labels.text("trajectories.caption", "12")).startsWith("Lines are means over 12 cities;");
    assertThat(new Labels(Locale.CHINESE).text("trajectories.caption", "1")).startsWith("曲线为1座城市的平均");
  }

  /** The same runs, in some of which an indicator is not defined in the first weeks and in the end. */
  private static Samples without(Indicator indicator, Predicate<RunResult> wanted) {
    List<RunResult> runs = samples.comparison().runs().stream()
        .map(run -> wanted.test(run) ? without(indicator, run) : run).toList();
    return new Samples(samples.loaded(), new Comparison(samples.loaded(), runs, samples.comparison().replicates()),
        Optional.empty(), samples.integrity());
  }

  private static RunResult without(Indicator indicator, RunResult run) {
    double[][] ends = Arrays.stream(run.inTheEnd()).map(double[]::clone).toArray(double[][]::new);
    ends[0][indicator.ordinal()] = Double.NaN;
    return new RunResult(run.arm(), run.replicate(), run.values().stream()
        .filter(value -> value.indicator() != indicator || value.week() > UNDEFINED_UNTIL).toList(), ends, run.moves(),
        run.firings(), run.ledger(), run.first());
  }

  /** The report, which must be well formed, beside the table on the screen. */
  private static String document(Samples city, Locale locale) throws Exception {
    String text = new HtmlReport(city.loaded(), city.comparison(), Ranking.of(samples.loaded(), samples.comparison()),
        city.survey(), city.integrity(), new Provenance("1.0", "canyu run", "0123abcd"), Optional.empty(), locale).text();
    String screen = new EffectsTable(city.loaded(), city.comparison(), new Labels(locale)).text();

    assertThat(text + screen).doesNotContain("NaN", "Infinity", "∞", "\"null\"", ">null<");
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    return text;
  }
}

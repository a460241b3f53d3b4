package canyu.report.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.inference.diagnostics.Diagnostics;
import canyu.calibration.inference.diagnostics.UnknownDiagnostics;
import canyu.calibration.inference.engine.InferenceOutcome;
import canyu.calibration.inference.problem.Posterior;
import canyu.calibration.run.CalibrationResult;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What a calibration could not find out is told as not defined: in the report, on the screen and in tables. */
@Tag("slow")
class UndefinedFindingsTest {

  private static final CalibrationResult FOUND = Found.converged().result();

  @Test
  void answersThatNoRunGives() throws Exception {
    String text = whole(with(new double[0][], new double[0][]));

    assertThat(text).contains("have no prediction: not defined in any run.");
    assertThat(text).contains("No city was run for longer.");
  }

  @Test
  void oneAnswerThatIsNotDefined() throws Exception {
    CalibrationResult one = with(withoutFirst(FOUND.checked()), withoutFirst(FOUND.changes()));

    assertThat(whole(one)).contains("not defined in any run.").doesNotContain("the mean that is furthest off is –");
    assertThat(Written.csv(new CalibrationTables(one).targets())).containsPattern("\\n[a-zA-Z]+,0\\.\\d+,,,,,(true|false),");
  }

  @Test
  void oneRunAlone() throws Exception {
    whole(with(new double[][] {FOUND.checked()[0]}, new double[][] {FOUND.changes()[0]}));
  }

  @Test
  void aPosteriorOfOneParticle() throws Exception {
    double[][] same = new double[FOUND.outcome().posterior().size()][];
    Arrays.fill(same, FOUND.outcome().posterior().parameters()[0]);
    double[][] statistics = new double[same.length][];
    Arrays.fill(statistics, FOUND.outcome().posterior().statistics()[0]);
    String text = whole(with(FOUND.outcome().diagnostics().unknowns().stream().map(each -> new UnknownDiagnostics(each.name(),
        each.nuisance(), each.priorMean(), each.priorSd(), each.mean(), 0, 1, each.halvedMean(), 0, each.ranks(),
        each.rankP(), each.coverage(), each.truths(), each.estimates())).toList(),
        new Posterior(same, new double[same.length], statistics), FOUND.outcome().diagnostics().trials()));

    assertThat(text).as("two parameters that do not vary have no correlation").contains(": correlation –");
  }

  @Test
  void aProofThatSaysNothing() throws Exception {
    CalibrationResult unproved = with(FOUND.outcome().diagnostics().unknowns().stream().map(each -> new UnknownDiagnostics(
        each.name(), each.nuisance(), each.priorMean(), 0, each.mean(), 0, Double.NaN, Double.NaN, Double.NaN, each.ranks(),
        Double.NaN, Double.NaN, undefined(each.truths().length), undefined(each.estimates().length))).toList(),
        FOUND.outcome().posterior(), FOUND.outcome().diagnostics().trials());

    assertThat(whole(unproved)).contains("not defined");
    assertThat(Written.csv(new CalibrationTables(unproved).parameters())).contains(",,,,\n");
  }

  @Test
  void oneTrialAlone() throws Exception {
    whole(new Found(FOUND.loaded(), FOUND.outcome().verdict(), 1).result());
  }

  private static CalibrationResult with(double[][] checked, double[][] changes) {
    return new CalibrationResult(FOUND.loaded(), FOUND.keepingBack(), FOUND.outcome(), checked, changes, FOUND.effort(),
        FOUND.failures());
  }

  private static CalibrationResult with(List<UnknownDiagnostics> unknowns, Posterior posterior, int trials) {
    InferenceOutcome outcome = FOUND.outcome();
    return new CalibrationResult(FOUND.loaded(), FOUND.keepingBack(),
        new InferenceOutcome(outcome.verdict(), outcome.engine(), posterior, outcome.runs(), outcome.rounds(),
            new Diagnostics(unknowns, outcome.diagnostics().targets(), trials)),
        FOUND.checked(), FOUND.changes(), FOUND.effort(), FOUND.failures());
  }

  private static double[][] withoutFirst(double[][] rows) {
    return Stream.of(rows).map(row -> {
      double[] without = row.clone();
      without[0] = Double.NaN;
      return without;
    }).toArray(double[][]::new);
  }

  private static double[] undefined(int length) {
    double[] undefined = new double[length];
    Arrays.fill(undefined, Double.NaN);
    return undefined;
  }

  /** The English report; nothing in either language, on the screen or in a table is no number. */
  private static String whole(CalibrationResult result) throws Exception {
    CalibrationTables tables = new CalibrationTables(result);
    String english = Found.report(result, Locale.ENGLISH);
    String chinese = Found.report(result, Locale.SIMPLIFIED_CHINESE);

    assertThat(List.of(english, chinese, new CalibrationText(result).text(), Written.csv(tables.parameters()),
        Written.csv(tables.targets()), Written.csv(tables.drift()), Written.csv(tables.posterior())))
        .allSatisfy(text -> assertThat(text).doesNotContain("NaN", "Infinity", "∞", ">null<"));
    for (String report : List.of(english, chinese)) {
      DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(report)));
    }
    return english;
  }
}

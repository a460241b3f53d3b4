package canyu.report.dependence;

import static canyu.calibration.dependence.MadeUp.under;
import static canyu.calibration.plan.Dependence.INDEPENDENT;
import static canyu.calibration.plan.Dependence.NEGATIVE;
import static canyu.calibration.plan.Dependence.POSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.dependence.Contrast;
import canyu.calibration.dependence.MadeUp;
import canyu.calibration.inference.diagnostics.CalibrationVerdict.Kind;
import canyu.calibration.loading.CalibrationFile;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Dependence;
import canyu.report.run.Provenance;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The report of several assumptions: the conclusion in words, and a document that is whole, safe and alone. */
class DependenceReportTest {

  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  private static final String MARKUP = "<script>alert(1)</script>";
  private static final LoadedCalibration CALIBRATION =
      CalibrationFile.read(Path.of("calibration", "suzhou-2019.yaml"), Optional.empty(), Map.of());
  private static final LoadedScenario SCENARIO = ScenarioFile.read(
      Path.of("scenarios", ScenarioFile.BASELINE), Map.of("title", "'" + MARKUP + "'"));

  private static MadeUp arms(Dependence assumption, double one, double two, double three) {
    return under(assumption).arm("one & <i>only</i>", one, 0.2).arm("two", two, 0.2).arm("three", three, 0.2)
        .parameter("moves", one, 1).parameter("stays", 3, 1);
  }

  private static Contrast of(MadeUp... findings) {
    return new Contrast(Stream.of(findings).map(MadeUp::finding).toList());
  }

  private static Contrast sameOrder() {
    return of(arms(INDEPENDENT, 1, 2, 3), arms(POSITIVE, 1.1, 2.1, 3.1), arms(NEGATIVE, 1.2, 2.2, 3.2));
  }

  private static Contrast otherOrder() {
    return of(arms(INDEPENDENT, 1, 2, 2.9).fitting(Kind.NOT_IDENTIFIED), arms(POSITIVE, 0.1, 3, 2.95),
        arms(NEGATIVE, 2.95, 2, 2.9));
  }

  private static Contrast oneFits() {
    return of(arms(INDEPENDENT, 1, 2, 3), arms(POSITIVE, 1, 2, 3).fitting(Kind.CANNOT_FIT),
        arms(NEGATIVE, 1, 2, 3).fitting(Kind.CANNOT_FIT));
  }

  private static Contrast noneConverged() {
    return of(arms(INDEPENDENT, 1, 2, 3), arms(POSITIVE, 1, 2, 3).fitting(Kind.NOT_CONVERGED),
        arms(NEGATIVE, 1, 2, 3).fitting(Kind.NOT_CONVERGED));
  }

  private static List<String> sentences(Contrast contrast) {
    return new DependenceConclusion(contrast, DependenceReport.labels(Locale.ENGLISH)).sentences();
  }

  @Test
  void whatDoesNotDependOnTheAssumptionIsSaid() {
    assertThat(sentences(sameOrder())).containsExactly(
        "The model agrees with the survey under each of 3 assumptions of how age and education go together.",
        "The order of 3 arms by their effect on participation is the same under each of 3 assumptions. In the same"
            + " cities, 3 of 3 pairs of arms are told apart under every assumption compared, always in the same order.",
        "No verdict on an arm changes with the assumption; for no arm do the intervals of its effect lie apart.",
        "Of 2 fitted parameters, none moves by more than half a standard deviation of its posterior; the furthest is"
            + " moves (0.2 standard deviations between independence and negative dependence).");
  }

  @Test
  void whatDependsOnItIsSaidAndWhatIsNotResolvedToo() {
    assertThat(sentences(otherOrder())).containsExactly(
        "The model agrees with the survey under each of 3 assumptions of how age and education go together, though"
            + " under independence the survey leaves some parameters open.",
        "The order of 3 arms by their effect on participation depends on the assumption; 3 of them change place:"
            + " “three”, “two”, “one & <i>only</i>”. Shown to swap, since in the same cities their 95 % intervals"
            + " tell them apart one way and the other: “one & <i>only</i>” is ahead of “two” under negative dependence,"
            + " and behind it under independence, positive dependence. Not resolved, since they are not told apart in"
            + " both orders: “one & <i>only</i>” and “three”; “two” and “three”. In the same cities, 0 of 3 pairs of arms"
            + " are told apart under every assumption compared, always in the same order.",
        "Verdicts change with the assumption: “one & <i>only</i>” (raises under independence, negative dependence;"
            + " not resolved under positive dependence); the intervals of the effect lie apart under two of the"
            + " assumptions for “two”, “one & <i>only</i>”.",
        "Fitted parameters that move by more than half a standard deviation of the posterior (1 of 2): moves"
            + " (2.9 standard deviations between positive dependence and negative dependence).");
  }

  @Test
  void whereNothingFitsNothingIsConcluded() {
    assertThat(sentences(oneFits())).containsExactly(
        "Cannot fit under positive dependence, negative dependence: no parameters meet all answers together. No city"
            + " was run with such parameters; assumptions that are compared: 1.",
        "With fewer than two assumptions to compare, nothing can be said of whether the order of the arms depends on"
            + " them.");
  }

  @Test
  void drawsThatAreTooFewAndForcedAllTheSameAreSaid() {
    assertThat(sentences(noneConverged())).first().isEqualTo(
        "Not converged under positive dependence, negative dependence: the draws are not to be believed, and cities"
            + " were run with them all the same (--force); assumptions that are compared: 3.");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void theDocumentIsWellFormedWhateverWasFound(Locale locale) throws Exception {
    for (Contrast contrast : List.of(sameOrder(), otherOrder(), oneFits(), noneConverged())) {
      String text = report(contrast, locale);
      Document document = document(text);

      assertThat(elements(document, "section")).hasSize(7);
      assertThat(elements(document, "a").stream().map(link -> link.getAttribute("href").substring(1)))
          .containsExactlyElementsOf(
              elements(document, "section").stream().map(part -> part.getAttribute("id")).toList());
      assertThat(text).doesNotContain("<script", "<i>", "<link", "<img", "url(", "src=", "://")
          .doesNotContain("NaN", "Infinity", "\u221e", ">null<").isEqualTo(report(contrast, locale));
      assertThat(document.getDocumentElement().getTextContent())
          .contains(MARKUP, "one & <i>only</i>", "canyu compare-dependence <file>");
    }
  }

  @Test
  void everyArmIsDrawnUnderEveryAssumptionThatFits() throws Exception {
    Element wide = elements(document(report(otherOrder(), Locale.ENGLISH)), "svg").get(0);

    assertThat(elements(wide, "g").stream().filter(mark -> mark.getAttribute("class").equals("row"))).hasSize(9);
    assertThat(wide.getElementsByTagName("desc").item(0).getTextContent()).contains("two: +2.00 [+1.80, +2.20] under");
  }

  /** No pair of cities defines the effect of one arm, one answer is not defined, and one posterior has no spread. */
  private static Contrast undefined() {
    return of(arms(INDEPENDENT, 1, Double.NaN, 3).parameter("fixed", 1, 0).answer(Double.NaN),
        arms(POSITIVE, 1.1, Double.NaN, 3.1).parameter("fixed", 2, 0).answer(Double.NaN),
        arms(NEGATIVE, 1.2, 2.2, 3.2).parameter("fixed", Double.NaN, Double.NaN).answer(Double.NaN));
  }

  @Test
  void whatIsNotDefinedIsADashOrSaysSo() throws Exception {
    for (Locale locale : LANGUAGES) {
      String text = report(undefined(), locale);
      document(text);
      assertThat(text).doesNotContain("NaN", "Infinity", "\u221e", ">null<")
          .contains(DependenceReport.labels(locale).text("undefined"));
    }
    DependenceTables tables = new DependenceTables(undefined());
    assertThat(new DependenceText(undefined()).text()).contains("–").doesNotContain("NaN", "Infinity");
    assertThat(Stream.of(tables.parameters(), tables.answers(), tables.ranking()).map(table -> table.write().toString("csv")))
        .allSatisfy(csv -> assertThat(csv).doesNotContain("NaN", "Infinity"));
    assertThat(undefined().arms()).endsWith("two");
    assertThat(sentences(undefined())).last().asString().contains("Of 2 fitted parameters").doesNotContain("fixed");
  }

  private static String report(Contrast contrast, Locale locale) {
    return new DependenceReport(contrast, CALIBRATION, SCENARIO,
        new Provenance("1.0", "canyu compare-dependence <file>", "0123abcd"), locale).text();
  }

  private static Document document(String text) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private static List<Element> elements(Document document, String name) {
    return elements(document.getDocumentElement(), name);
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = parent.getElementsByTagName(name);
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Element) all.item(i));
    }
    return found;
  }
}

package canyu.report.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.inference.diagnostics.Shortfall;
import canyu.calibration.plan.Parameter;
import canyu.calibration.run.CalibrationResult;
import canyu.experiment.validation.Judgement;
import canyu.report.words.Labels;
import canyu.report.words.StudyText;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The report of a calibration as a document: whole, safe, alone, and the same for the same results. */
@Tag("slow")
class CalibrationReportTest {

  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  private static final CalibrationResult CONVERGED = Found.converged().result();
  private static final CalibrationResult NOT_IDENTIFIED = Found.notIdentified().result();
  private static final CalibrationResult CANNOT_FIT = Found.cannotFit().result();

  private static final CalibrationResult FEW_DRAWS = Found.notConverged(new Shortfall.FewDraws(1.3)).result();
  private static final CalibrationResult FEW_MEMBERS = Found.notConverged(new Shortfall.FewMembers(40, 66)).result();
  private static final Map<CalibrationResult, Map<Locale, String>> TEXTS =
      Stream.of(CONVERGED, NOT_IDENTIFIED, CANNOT_FIT, FEW_DRAWS, FEW_MEMBERS).collect(Collectors.toMap(Function.identity(),
          result -> LANGUAGES.stream().collect(Collectors.toMap(Function.identity(),
              locale -> Found.report(result, locale)))));


  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void theDocumentIsWellFormedWhateverTheVerdict(Locale locale) throws Exception {
    for (CalibrationResult result : List.of(CONVERGED, NOT_IDENTIFIED, CANNOT_FIT, FEW_DRAWS, FEW_MEMBERS)) {
      assertThat(elements(document(text(result, locale)), "section")).hasSize(14);
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void whatAUserWroteShowsAsText(Locale locale) throws Exception {
    String text = text(NOT_IDENTIFIED, locale);
    Document document = document(text);

    assertThat(text).doesNotContain("<script", "<i>", "<b>");
    assertThat(elements(document, "h1").get(0).getTextContent()).isEqualTo(Found.MARKUP);
    assertThat(document.getDocumentElement().getTextContent()).contains("a < b", "<i>no</i> counterpart & none needed",
        "a reason with <b>markup</b>", "canyu calibrate <file>");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void theDocumentNeedsNothingButItself(Locale locale) throws Exception {
    String text = text(NOT_IDENTIFIED, locale);

    assertThat(text).doesNotContain("<link", "<script", "<img", "<iframe", "@import", "url(", "src=", "://");
    assertThat(elements(document(text), "a")).isNotEmpty()
        .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("#"));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyLinkLeadsToAPart(Locale locale) throws Exception {
    Document document = document(text(NOT_IDENTIFIED, locale));

    assertThat(elements(document, "a").stream().map(link -> link.getAttribute("href").substring(1)))
        .containsExactlyElementsOf(
            elements(document, "section").stream().map(part -> part.getAttribute("id")).toList());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyDrawingSaysWhatItShows(Locale locale) throws Exception {
    assertThat(elements(document(text(NOT_IDENTIFIED, locale)), "svg")).isNotEmpty().allSatisfy(svg -> {
      assertThat(svg.getAttribute("role")).isEqualTo("img");
      assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
      assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    });
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void noNumberFallsOutOfADrawing(Locale locale) {
    assertThat(Stream.of(CONVERGED, NOT_IDENTIFIED, CANNOT_FIT, FEW_DRAWS, FEW_MEMBERS).map(result -> text(result, locale)))
        .allSatisfy(text -> assertThat(text).doesNotContain("NaN", "Infinity", "\u221e", "\"null\"", ">null<"));
  }

  @Test
  void theSameFindingsGiveTheSameDocumentAndNoTimeIsToldInIt() {
    String text = text(NOT_IDENTIFIED, Locale.ENGLISH);

    assertThat(Found.report(Found.notIdentified().result(), Locale.ENGLISH)).isEqualTo(text);
    assertThat(text).doesNotContain("1234.5", "1,234");
  }

  @Test
  void whatElseMustBeKnownIsSaidInTheLanguageOfTheReport() throws Exception {
    assertThat(text(NOT_IDENTIFIED, Locale.ENGLISH))
        .contains("the posterior is approximate: 40 particles, worth 12.5 of equal weight, of 900 runs");
    assertThat(text(NOT_IDENTIFIED, Locale.SIMPLIFIED_CHINESE))
        .contains("后验分布为近似结果：取自900次运行中的40个粒子，相当于12.5个等权粒子").doesNotContain("particles");
  }

  @Test
  void theFirstScreenSaysTheVerdict() throws Exception {
    assertThat(sentences(CONVERGED)).hasSize(3).first().asString().startsWith("Converged");
    assertThat(sentences(NOT_IDENTIFIED)).first().asString()
        .startsWith("Not fully identified")
        .contains("information.wordOfMouth", "participation.uBase", "participation.vBase");
    assertThat(sentences(CANNOT_FIT)).first().asString()
        .startsWith("Cannot fit").contains("willing to take part", "worried about data security");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void drawsThatAreTooFewAreNoAgreement(Locale locale) throws Exception {
    boolean english = locale.equals(Locale.ENGLISH);
    for (CalibrationResult few : List.of(FEW_DRAWS, FEW_MEMBERS)) {
      String text = document(text(few, locale)).getDocumentElement().getTextContent();

      assertThat(text).contains(english ? "Not converged" : "未收敛", english ? "--runs" : "增加运行次数")
          .doesNotContain(english ? ", learnt " : "，获知", english ? "the model agrees" : "模型与问卷相符",
              english ? "No direction was found" : "没有发现");
    }
    assertThat(sentences(FEW_DRAWS)).first().asString().contains("worth 1 independent ones, and 100 at least");
    assertThat(sentences(FEW_MEMBERS)).first().asString().contains("40 members for 66 parameters");
  }

  /** Every parameter with its source, every answer with how well it was known, and the likelihood of the engine that was used. */
  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void methodsNameWhatAPaperMustSay(Locale locale) throws Exception {
    Element methods = part(document(text(NOT_IDENTIFIED, locale)), "methods");
    List<Element> tables = elements(methods, "tbody");

    assertThat(elements(tables.get(0), "tr")).hasSameSizeAs(NOT_IDENTIFIED.loaded().parameters());
    assertThat(tables.get(0).getTextContent()).contains(
        NOT_IDENTIFIED.loaded().parameters().stream().map(Parameter::path).toList());
    assertThat(elements(tables.get(1), "tr")).hasSameSizeAs(NOT_IDENTIFIED.predictions());
    assertThat(elements(elements(tables.get(1), "tr").get(0), "td").get(1).getTextContent()).isEqualTo("1,402");
    assertThat(methods.getTextContent()).contains("ppᵀ", "Wood 2010", "1.0").doesNotContain("Cleary");
  }

  @Test
  void anEngineThatCannotBeTriedSaysSo() throws Exception {
    assertThat(sentences(CANNOT_FIT)).last().asString().contains("allows no test");
  }

  @Test
  void aModelThatDoesNotGiveWhatIsExpectedOfItIsAWarning() throws Exception {
    double[][] other = Stream.of(CONVERGED.checked()).map(row -> DoubleStream.of(row).map(share -> share / 2).toArray())
        .toArray(double[][]::new);
    CalibrationResult off = new CalibrationResult(CONVERGED.loaded(), CONVERGED.keepingBack(), CONVERGED.outcome(),
        other, CONVERGED.changes(), CONVERGED.effort(), CONVERGED.failures());

    assertThat(sentences(Found.report(off, Locale.ENGLISH))).last().asString().contains("do not use them");
    assertThat(sentences(CONVERGED)).last().asString().doesNotContain("do not use them");
  }

  @Test
  void heldOutAnswersAreMarkedInTheFirstChart() throws Exception {
    Element chart = elements(document(text(NOT_IDENTIFIED, Locale.ENGLISH)), "svg").get(0);
    List<Element> rows = elements(chart, "g").stream()
        .filter(row -> row.getAttribute("class").equals("row")).toList();

    assertThat(rows).hasSize(19);
    assertThat(rows.stream().filter(row -> row.getTextContent().contains("(held out)"))).hasSize(5)
        .allSatisfy(row -> assertThat(row.getElementsByTagName("rect").getLength()).isEqualTo(1));
  }

  /** The second column says what was published, the sixth whether the mean of the model is inside. */
  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyStudyThatIsCalibratedToStandsBesideTheModel(Locale locale) throws Exception {
    Element studied = part(document(text(CONVERGED, locale)), "studied");
    StudyText text = new StudyText(new Labels(locale, StudyText.WORDS));

    List<Element> rows = elements(studied, "tr");
    assertThat(rows).hasSize(1 + 5);
    assertThat(rows.subList(1, 6)).zipSatisfy(CONVERGED.loaded().studies().all(), (row, target) ->
        assertThat(row.getTextContent()).contains(text.name(target.study()), text.published(target.published()),
            text.judgement(Judgement.INSIDE)));
  }

  @Test
  void everyFittedParameterHasItsDensityItsRanksAndItsRecovery() throws Exception {
    Document document = document(text(NOT_IDENTIFIED, Locale.ENGLISH));
    long fitted = NOT_IDENTIFIED.loaded().parameters().stream().filter(each -> each.fitted()).count();

    assertThat(elements(part(document, "posterior"), "svg")).hasSize((int) fitted);
    assertThat(elements(part(document, "proof"), "svg")).hasSize((int) (2 + 2 * fitted));
  }

  private static String text(CalibrationResult result, Locale locale) {
    return TEXTS.get(result).get(locale);
  }

  private static List<String> sentences(CalibrationResult result) throws Exception {
    return sentences(text(result, Locale.ENGLISH));
  }

  private static List<String> sentences(String text) throws Exception {
    Document document = document(text);
    return elements(elements(document, "ol").get(0), "li").stream().map(Element::getTextContent).toList();
  }

  private static Element part(Document document, String id) {
    return elements(document, "section").stream().filter(part -> part.getAttribute("id").equals(id)).findFirst()
        .orElseThrow();
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

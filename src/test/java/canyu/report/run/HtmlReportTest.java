package canyu.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.experiment.statistics.Verdict;
import canyu.report.charts.Colour;
import canyu.report.words.Labels;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The report as a document: whole, safe, alone, and the same for the same results. */
class HtmlReportTest {

  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  @TempDir
  private static Path folder;

  private static Samples samples;

  @BeforeAll
  static void live() throws IOException {
    samples = Samples.of(Samples.scenario(Samples.arms()), folder);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void theDocumentIsWellFormed(Locale locale) throws Exception {
    Document document = document(samples.report(locale));

    assertThat(document.getDocumentElement().getTagName()).isEqualTo("html");
    assertThat(elements(document, "section", section -> true)).hasSize(14);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void whatAUserWroteShowsAsText(Locale locale) throws Exception {
    String text = samples.report(locale);
    Document document = document(text);

    assertThat(text).doesNotContain("<script", "<i>", "<b>");
    assertThat(elements(document, "script", element -> true)).isEmpty();
    assertThat(elements(document, "h1", element -> true).get(0).getTextContent()).isEqualTo(Samples.MARKUP);
    assertThat(document.getDocumentElement().getTextContent())
        .contains("A & B < C \"?\"", "<i>campaign</i> & more", "<b>north</b>", "canyu run <file>");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void theDocumentNeedsNothingButItself(Locale locale) throws Exception {
    String text = samples.report(locale);

    assertThat(text).doesNotContain("<link", "<script", "<img", "<iframe", "@import", "url(", "src=", "://");
    assertThat(elements(document(text), "*", element -> element.hasAttribute("href")))
        .allSatisfy(element -> assertThat(element.getAttribute("href")).startsWith("#"));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyDrawingSaysWhatItShows(Locale locale) throws Exception {
    assertThat(elements(document(samples.report(locale)), "svg", svg -> true)).isNotEmpty().allSatisfy(svg -> {
      assertThat(svg.getAttribute("role")).isEqualTo("img");
      assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
      assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    });
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void noNumberFallsOutOfADrawing(Locale locale) {
    assertThat(samples.report(locale)).doesNotContain("NaN", "Infinity", "\"null\"", ">null<");
  }

  @Test
  void theSameResultsGiveTheSameDocument() throws IOException {
    Samples again = Samples.of(Samples.scenario(Samples.arms()), folder);

    assertThat(again.report(Locale.ENGLISH)).isEqualTo(samples.report(Locale.ENGLISH));
  }

  @Test
  void otherLanguagesAreToldInEnglish() {
    assertThat(samples.report(Locale.ITALIAN)).contains("lang=\"en\"", "status quo");
  }

  @Test
  void armsAreSortedByTheirEffect() {
    RunResults results = new RunResults(samples.loaded(), samples.comparison());

    assertThat(results.arms().stream().map(arm -> -results.first().effect(arm).difference()).toList()).isSorted();
  }

  @Test
  void theFirstChartIsSortedAndGreyWhereAnEffectIsNotResolved() throws Exception {
    RunResults results = new RunResults(samples.loaded(), samples.comparison());
    org.w3c.dom.Element chart =
        elements(document(samples.report(Locale.ENGLISH)), "svg", svg -> true).get(0);
    List<org.w3c.dom.Element> rows = elements(chart, "g", row -> row.getAttribute("class").equals("row"));

    assertThat(rows).extracting(row -> row.getElementsByTagName("text").item(0).getTextContent())
        .containsExactlyElementsOf(results.arms());
    assertThat(results.withVerdict(Verdict.NO_EFFECT)).contains("nothing");
    for (int i = 0; i < rows.size(); i++) {
      boolean resolved = Set.of(Verdict.RAISES, Verdict.LOWERS)
          .contains(results.first().effect(results.arms().get(i)).verdict());
      org.w3c.dom.Element dot = (org.w3c.dom.Element) rows.get(i).getElementsByTagName("circle").item(0);
      assertThat(dot.getAttribute("stroke").equals(Colour.GREY.code())).isEqualTo(!resolved);
    }
  }

  @Test
  void theSpreadOverDrawsIsDrawnAndTold(@TempDir Path other) throws Exception {
    Map<String, String> settings = Samples.arms();
    settings.put("replicates", "4");
    settings.put("uncertainty", "{citiesPerDraw: 2}");
    Samples drawn = Samples.of(Samples.scenario(settings), other);

    for (Locale locale : LANGUAGES) {
      Labels labels = new Labels(locale);
      Document document = document(drawn.report(locale));
      org.w3c.dom.Element chart = elements(document, "svg", svg -> true).get(0);
      assertThat(elements(chart, "line", line -> line.getAttribute("class").equals("spread"))).hasSize(3);
      assertThat(document.getDocumentElement().getTextContent())
          .contains(labels.text("answer.captionDraws"), labels.text("effects.introDraws"));
      assertThat(samples.report(locale)).doesNotContain(labels.text("answer.captionDraws"), "\"spread\"");
      assertThat(elements(document, "th", head -> head.getTextContent().equals(labels.text("effects.spread"))))
          .hasSize(21);
    }
  }

  @Test
  void aScenarioWithoutArmsAndSurveyIsDescribed(@TempDir Path other) throws Exception {
    Samples statusQuo = Samples.of(Samples.scenario(Map.of("replicates", "2")), other);
    String text = new Samples(statusQuo.loaded(), statusQuo.comparison(), Optional.empty(), statusQuo.integrity())
        .report(Locale.ENGLISH);

    assertThat(elements(document(text), "section", section -> true)).hasSize(5);
    assertThat(text).contains("Nothing is compared here", "The course of the city under the ")
        .doesNotContain("every arm by itself");
  }

  @Test
  void oneCityGivesNoIntervals(@TempDir Path other) throws Exception {
    Map<String, String> settings = Samples.arms();
    settings.put("replicates", "1");
    String text = Samples.of(Samples.scenario(settings), other).report(Locale.ENGLISH);

    document(text);
    assertThat(text).contains("no interval").doesNotContain("NaN");
  }

  private static Document document(String text) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private static List<org.w3c.dom.Element> elements(
      Document document, String name, Predicate<org.w3c.dom.Element> wanted) {
    return elements(document.getDocumentElement(), name, wanted);
  }

  private static List<org.w3c.dom.Element> elements(
      org.w3c.dom.Element parent, String name, Predicate<org.w3c.dom.Element> wanted) {
    List<org.w3c.dom.Element> found = new ArrayList<>();
    NodeList all = parent.getElementsByTagName(name);
    for (int i = 0; i < all.getLength(); i++) {
      if (wanted.test((org.w3c.dom.Element) all.item(i))) {
        found.add((org.w3c.dom.Element) all.item(i));
      }
    }
    return found;
  }
}

package canyu.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.report.page.Element;
import canyu.report.words.Labels;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Terms are explained where they come first, and nothing of a text is lost. */
class GlossaryTest {

  private static String explained(Locale locale, String text) {
    return new Glossary(new Labels(locale)).into(Element.of("p"), text).toString();
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", "").strip();
  }

  @Test
  void aTermIsExplainedOnce() {
    String html = explained(Locale.ENGLISH, "The status quo is the status quo.");

    assertThat(html.split("<abbr", -1)).hasSize(2);
    assertThat(html).contains("The <abbr title=\"").contains(">status quo</abbr> is the status quo.");
  }

  @Test
  void aTermIsAWordOfItsOwn() {
    assertThat(explained(Locale.ENGLISH, "Harmless farms, armies and front-runners: an Arm.")).contains(">Arm</abbr>.")
        .doesNotContain("h<abbr", "f<abbr", ">arm</abbr>");
  }

  @Test
  void chineseHasNoBlanksAroundWords() {
    assertThat(explained(Locale.SIMPLIFIED_CHINESE, "较现状高，未能确定。")).contains("较<abbr", ">现状</abbr>高", ">未能确定</abbr>。");
  }

  @ParameterizedTest
  @FieldSource("canyu.report.run.HtmlReportTest#LANGUAGES")
  void nothingOfATextIsLost(Locale locale) {
    String text = "status quo, arms: 现状与方案 – not resolved; the gap by age 未能确定。 status quo";

    assertThat(plain(explained(locale, text))).isEqualTo(text);
    assertThat(plain(explained(locale, ""))).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("canyu.report.run.HtmlReportTest#LANGUAGES")
  void theListExplainsEveryTerm(Locale locale) {
    String list = new Glossary(new Labels(locale)).list().toString();

    assertThat(list.split("<dt>", -1)).hasSize(18);
    assertThat(list).doesNotContain("<dd></dd>", "<dt></dt>");
  }
}

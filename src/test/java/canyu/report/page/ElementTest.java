package canyu.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How markup is written. */
class ElementTest {

  @Test
  void textAndAttributesAreEscaped() {
    assertThat(Element.of("span", "a < b & \"c\"").with("title", "<\">"))
        .hasToString("<span title=\"&lt;&quot;&gt;\">a &lt; b &amp; &quot;c&quot;</span>");
  }

  @Test
  void whatCannotBeSeenStandsAsItsCode() {
    assertThat(Element.of("b", "a\u0000\uD800b\u0008\u202E").with("title", "\u001b[2J\uFFFF"))
        .hasToString("<b title=\"\\u001b[2J\\uffff\">a\\u0000\\ud800b\\u0008\\u202e</b>");
  }

  @Test
  void onlyVoidElementsHaveNoEndTag() {
    assertThat(Element.of("br")).hasToString("<br/>");
    assertThat(Element.of("td")).hasToString("<td></td>");
  }

  @Test
  void classesAddUp() {
    assertThat(Element.of("td").with("class", "a").with("class", "b")).hasToString("<td class=\"a b\"></td>");
  }

  @Test
  void rulesOfStyleHoldNoMarkup() {
    assertThatThrownBy(() -> new StyleSheet("a</style>")).isInstanceOf(IllegalArgumentException.class);
    assertThat(StyleSheet.ofReport().rules()).contains("@media print").doesNotContain("url(", "@import");
  }

  @Test
  void numbersInDrawingsHaveNoLocale() {
    assertThat(Svg.number(1234.56)).isEqualTo("1234.6");
    assertThat(Svg.number(-0.04)).isEqualTo("0");
  }
}

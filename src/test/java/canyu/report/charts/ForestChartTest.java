package canyu.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in a drawing stay within it. */
class ForestChartTest {

  private static final Pattern WORDS =
      Pattern.compile("<text x=\"([-0-9.]+)\" y=\"([-0-9.]+)\" text-anchor=\"(\\w+)\"[^>]*>([^<]*)</text>");

  @ParameterizedTest
  @ValueSource(doubles = {320, 340, 900})
  void noWordsAreCutAtTheEdges(double width) {
    ForestChart chart = new ForestChart("trust", "words", "trust in governance, difference from the status quo in scale 0 to 1",
        List.of(new ForestChart.Row("platform, protected", new Effect95(0.009, 0.003, 0.016), Colour.BLUE,
                "+0.009 [+0.003, +0.016]", ""),
            new ForestChart.Row("security", new Effect95(0.002, -0.004, 0.009), Colour.GREY, "+0.002 [−0.004, +0.009]", ""),
            new ForestChart.Row("department and disclosure, after the rumour", new Effect95(0.002, 0.001, 0.003), Colour.BLUE,
                "+0.002 [+0.001, +0.003]", "")),
        0, "status quo", true, new Labels(Locale.ENGLISH));

    String drawing = chart.draw(width).toString();

    double height = Double.parseDouble(drawing.replaceAll("(?s).*?viewBox=\"0 0 \\S+ (\\S+)\".*", "$1"));
    assertThat(WORDS.matcher(drawing).results().toList()).hasSizeGreaterThan(8).allSatisfy(words -> {
      assertThat(left(words)).as(words.group(4)).isGreaterThanOrEqualTo(-0.1);
      assertThat(left(words) + Wording.width(words.group(4))).as(words.group(4)).isLessThanOrEqualTo(width + 0.1);
      assertThat(Double.parseDouble(words.group(2))).isLessThan(height);
    });
    assertThat(drawing).contains("0 to 1</text>").doesNotContain("…");
  }

  private static double left(MatchResult words) {
    double share = switch (words.group(3)) {
      case "start" -> 0;
      case "middle" -> 0.5;
      default -> 1;
    };
    return Double.parseDouble(words.group(1)) - share * Wording.width(words.group(4));
  }
}

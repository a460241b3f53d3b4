package canyu.report.calibration;

import canyu.report.charts.Colour;
import canyu.report.charts.Wording;
import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Labels;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.BinomialDistribution;

/** How often the truth had a rank among the draws, and the band in which 99 % of such counts lie if all is well. */
record RankChart(ParameterEstimate estimate, Labels labels) {

  private static final double WIDTH = 172;
  private static final double HEIGHT = 104;
  private static final double TOP = 36;
  private static final double BOTTOM = HEIGHT - 4;
  private static final double TAIL = 0.005;

  Element draw() {
    int[] ranks = estimate.diagnostics().ranks();
    BinomialDistribution even = new BinomialDistribution(null, Arrays.stream(ranks).sum(), 1.0 / ranks.length);
    double low = even.inverseCumulativeProbability(TAIL);
    double high = even.inverseCumulativeProbability(1 - TAIL);
    double unit = (BOTTOM - TOP) / Math.max(1, Math.max(high, Arrays.stream(ranks).max().orElse(0)));
    Element drawing = Svg.drawing(WIDTH, HEIGHT, estimate.parameter().path(), description(ranks))
        .add(Svg.words(0, 13, "start", Wording.cut(estimate.shortName(), WIDTH)),
            Svg.words(0, 28, "start", labels.text("proof.chi", labels.numbers().plain(estimate.diagnostics().rankP(), 2)))
                .with("class", "tick"),
            Svg.rect(0, BOTTOM - high * unit, WIDTH, (high - low) * unit).with("fill", "#dddddd"));
    double wide = WIDTH / ranks.length;
    for (int bin = 0; bin < ranks.length; bin++) {
      boolean outside = ranks[bin] < low || ranks[bin] > high;
      drawing.add(Svg.rect(bin * wide + 1, BOTTOM - ranks[bin] * unit, wide - 2, ranks[bin] * unit)
          .with("fill", outside ? Colour.VERMILION.code() : Colour.BLUE.code()).with("fill-opacity", "0.75")
          .add(Svg.tip(labels.text("proof.rankTip", labels.numbers().count(ranks[bin]),
              labels.numbers().count(bin + 1L), labels.numbers().count((long) low),
              labels.numbers().count((long) high)))));
    }
    return drawing.add(edge(BOTTOM - low * unit), edge(BOTTOM - high * unit),
        Svg.line(0, BOTTOM, WIDTH, BOTTOM, "reference"));
  }

  private static Element edge(double y) {
    return Svg.line(0, y, WIDTH, y, "reference dashed");
  }

  private String description(int[] ranks) {
    return labels.text("proof.rankDescription", Arrays.stream(ranks).mapToObj(rank -> labels.numbers().count(rank))
        .collect(Collectors.joining(labels.text("format.comma"))));
  }
}

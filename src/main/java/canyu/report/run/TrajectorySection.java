package canyu.report.run;

import canyu.indicator.Indicator;
import canyu.report.charts.Colour;
import canyu.report.charts.Figure;
import canyu.report.charts.TrendChart;
import canyu.report.page.Element;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the city went week by week. */
record TrajectorySection() implements Section {

  private static final List<Indicator> SHOWN =
      List.of(Indicator.PARTICIPATION, Indicator.TRUST, Indicator.WILLING, Indicator.PROVIDING_DATA);

  /** Half of a wide page. */
  private static final double HALF = 440;

  @Override
  public String key() {
    return "trajectories";
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    List<TrendChart> charts = SHOWN.stream().map(indicator -> chart(indicator, results, labels)).toList();
    return List.of(Figure.multiples(
        charts.stream().map(chart -> Figure.both(chart, HALF)).toList(), "pairs",
        labels.text("trajectories.caption", labels.numbers().count(results.cities()))));
  }

  private static TrendChart chart(Indicator indicator, RunResults results, Labels labels) {
    List<TrendChart.Line> lines = new ArrayList<>();
    lines.add(new TrendChart.Line(labels.text("statusQuo"),
        results.comparison().trend(results.comparison().reference(), indicator), Colour.BLACK, true));
    for (String arm : results.drawnArms()) {
      lines.add(new TrendChart.Line(
          labels.shipped(arm), results.comparison().trend(arm, indicator), Colour.ofLine(lines.size() - 1), false));
    }
    double factor = Effect95.factor(indicator);
    String description = lines.stream().map(line -> labels.text("trend.end", line.name(),
            labels.numbers().significant(factor * line.trend().mean()[line.trend().mean().length - 1])))
        .collect(Collectors.joining(labels.text("format.semicolon")));
    return new TrendChart(labels.of(indicator), description,
        labels.text(factor == 1 ? "unit.scale" : "unit.percent"), factor, lines, labels);
  }
}

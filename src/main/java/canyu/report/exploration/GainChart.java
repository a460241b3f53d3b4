package canyu.report.exploration;

import canyu.exploration.worth.Worth;
import canyu.report.charts.Chart;
import canyu.report.charts.Colour;
import canyu.report.exploration.BarChart.Bar;
import canyu.report.page.Element;
import canyu.report.words.Labels;
import java.util.List;

/**
 * What some knowledge of one kind is worth, and the line that no dummy reaches.
 *
 * @param worths 1 or more
 */
record GainChart(List<Worth> worths, GainText text, String title, Labels labels) implements Chart {

  @Override
  public Element draw(double width) {
    double factor = text.factor();
    double line = worths.get(0).line();
    List<Bar> bars = worths.stream().map(each -> new Bar(text.known(each), factor * each.gain().value(),
        factor * each.gain().low(), factor * each.gain().high(), each.isResolved() ? Colour.BLUE : Colour.SKY,
        labels.numbers().significant(factor * each.gain().value()))).toList();
    return new BarChart(bars, title, labels.text("gain.axis", text.unit()), factor * line,
        labels.text("gain.lineTip", text.amount(line)), labels).draw(width);
  }
}

package canyu.report.exploration.worth;

import canyu.exploration.worth.Worth;
import canyu.report.charts.BarChart;
import canyu.report.charts.Chart;
import canyu.report.charts.Colour;
import canyu.report.page.Element;
import canyu.report.words.Labels;
import java.util.List;
import java.util.Optional;

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
    BarChart.Line unreached =
        new BarChart.Line(factor * line, labels.text("share.line"), labels.text("gain.lineTip", text.amount(line)));
    return new BarChart(title, labels.text("gain.axis", text.unit()), worths.stream().map(each -> bar(each, factor)).toList(),
        Optional.of(unreached), labels).draw(width);
  }

  private BarChart.Bar bar(Worth worth, double factor) {
    return new BarChart.Bar(text.known(worth), labels.numbers().significant(factor * worth.gain().value()),
        factor * worth.gain().value(), factor * worth.gain().low(), factor * worth.gain().high(), Double.NaN,
        worth.isResolved() ? Colour.BLUE : Colour.SKY, worth.isResolved());
  }
}

package canyu.report.exploration.sensitivity;

import canyu.exploration.sensitivity.ElementaryEffects;
import canyu.exploration.sensitivity.MorrisScreening;
import canyu.report.charts.BarChart;
import canyu.report.charts.Chart;
import canyu.report.charts.Colour;
import canyu.report.exploration.parts.ParameterText;
import canyu.report.page.Element;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.Optional;

/** How far parameters move one effect, those first that move it most, and what luck alone would do. */
record MorrisChart(MorrisScreening.Found found, String unit, Labels labels) implements Chart {

  private static final int BARS = 10;

  @Override
  public Element draw(double width) {
    return new BarChart(labels.text("morris.chart", labels.quoted(found.arm())), labels.text("morris.axis", unit),
        found.parameters().stream().limit(BARS).map(this::bar).toList(), Optional.empty(), labels).draw(width);
  }

  private BarChart.Bar bar(ElementaryEffects effects) {
    double factor = Effect95.factor(found.outcome().indicator());
    return new BarChart.Bar(new ParameterText(labels).about(effects.parameter()),
        new MorrisText(labels).size(found.outcome(), effects.muStar()), factor * effects.muStar(),
        factor * effects.interval().low(), factor * effects.interval().high(), factor * effects.floor(),
        effects.standsOut() ? Colour.BLUE : Colour.SKY, effects.standsOut());
  }
}

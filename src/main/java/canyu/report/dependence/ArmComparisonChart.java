package canyu.report.dependence;

import canyu.calibration.dependence.AssumptionFinding;
import canyu.calibration.dependence.Contrast;
import canyu.experiment.statistics.Effect;
import canyu.indicator.Indicator;
import canyu.report.charts.Axis;
import canyu.report.charts.AxisScale;
import canyu.report.charts.Chart;
import canyu.report.charts.EstimateMark;
import canyu.report.charts.Wording;
import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.run.EffectRow;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The effect of every arm on participation: under each assumption, one below the other. */
record ArmComparisonChart(Contrast contrast, Labels labels) implements Chart {

  private static final Indicator PARTICIPATION = Indicator.PARTICIPATION;
  private static final double PHONE = 600;
  private static final double WIDEST_LABEL = 220;
  private static final double LINE = 16;
  private static final double APART = 12;
  private static final double RADIUS = 4.5;
  private static final double MARGIN = 10;

  @Override
  public Element draw(double width) {
    boolean narrow = width < PHONE;
    List<String> arms = contrast.arms();
    double head = narrow ? LINE : 0;
    double top = legendHeight(narrow) + 2 * LINE;
    double step = head + contrast.compared().size() * LINE + APART;
    double bottom = top + arms.size() * step;
    AxisScale scale = AxisScale.around(DoubleStream.concat(DoubleStream.of(0), effects()),
        narrow ? MARGIN : labelWidth() + 14, narrow ? width - MARGIN : width - valueWidth() - 14, narrow ? 4 : 7);
    Axis axis = new Axis(scale, labels.text("answer.axis", labels.of(PARTICIPATION), labels.unit(PARTICIPATION, "")), 0,
        labels.text("statusQuo"), true, labels);
    Element drawing = Svg.drawing(width, bottom + axis.below(), labels.text("contrast.chart"), description())
        .add(legend(narrow))
        .add(axis.draw(top, bottom));
    for (int i = 0; i < arms.size(); i++) {
      double y = top + i * step + APART / 2;
      drawing.add(narrow
          ? Svg.words(0, y + LINE - 4, "start", Wording.cut(labels.shipped(arms.get(i)), width)).with("class", "panel")
          : name(arms.get(i), scale, y + (step - APART) / 2));
      drawing.add(marks(arms.get(i), scale, y + head + LINE / 2, !narrow));
    }
    return drawing;
  }

  private DoubleStream effects() {
    return contrast.arms().stream().flatMapToDouble(arm ->
        contrast.compared().stream().flatMapToDouble(finding -> shown(finding, arm).all()));
  }

  private static Effect effect(AssumptionFinding finding, String arm) {
    return finding.armComparison().orElseThrow().effect(arm);
  }

  private static Effect95 shown(AssumptionFinding finding, String arm) {
    return Effect95.of(PARTICIPATION, effect(finding, arm));
  }

  private double labelWidth() {
    return Math.min(WIDEST_LABEL, contrast.arms().stream()
        .mapToDouble(arm -> Wording.width(labels.shipped(arm))).max().orElse(0));
  }

  private double valueWidth() {
    return contrast.arms().stream().flatMapToDouble(arm -> contrast.compared().stream()
        .mapToDouble(finding -> Wording.width(value(finding, arm)))).max().orElse(0);
  }

  private String value(AssumptionFinding finding, String arm) {
    return labels.estimate(PARTICIPATION, shown(finding, arm));
  }

  private double legendHeight(boolean narrow) {
    return (narrow ? contrast.compared().size() : 1) * LINE;
  }

  /** What the colours are: side by side, or one below the other on a phone. */
  private Element legend(boolean narrow) {
    Element legend = Element.of("g");
    double x = MARGIN;
    double y = LINE / 2 + 2;
    for (AssumptionFinding finding : contrast.compared()) {
      String name = Assumptions.name(finding.assumption(), labels);
      legend.add(Svg.circle(x, y, RADIUS).with("fill", Assumptions.colour(finding.assumption()).code()));
      legend.add(Svg.words(x + MARGIN, y + 4.5, "start", name));
      x += narrow ? 0 : Wording.width(name) + 4 * MARGIN;
      y += narrow ? LINE : 0;
    }
    return legend;
  }

  private Element name(String arm, AxisScale scale, double middle) {
    double room = scale.start() - 12;
    return Element.of("g").add(Svg.lines(room, middle, "end", Wording.wrapped(labels.shipped(arm), room, 2)));
  }

  private Element marks(String arm, AxisScale scale, double first, boolean withValues) {
    Element marks = Element.of("g");
    double y = first;
    for (AssumptionFinding finding : contrast.compared()) {
      Effect95 shown = shown(finding, arm);
      marks.add(new EstimateMark(shown, Optional.empty(), Assumptions.colour(finding.assumption()), shown.resolved(),
          tip(finding, arm)).draw(scale, y, RADIUS));
      if (withValues) {
        marks.add(Svg.words(scale.end() + 12, y + 4.5, "start", value(finding, arm))
            .with("class", shown.resolved() ? "value" : "value unresolved"));
      }
      y += LINE;
    }
    return marks;
  }

  private String tip(AssumptionFinding finding, String arm) {
    return labels.text("format.labelled", Assumptions.name(finding.assumption(), labels),
        EffectRow.tip(arm, PARTICIPATION, effect(finding, arm), labels));
  }

  private String description() {
    return contrast.arms().stream().map(arm -> labels.text("format.labelled", labels.shipped(arm),
            contrast.compared().stream().map(finding -> labels.text("contrast.value",
                    Assumptions.name(finding.assumption(), labels), value(finding, arm)))
                .collect(Collectors.joining(labels.text("format.comma")))))
        .collect(Collectors.joining(labels.text("format.semicolon")));
  }
}

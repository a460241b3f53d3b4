package canyu.report.calibration;

import canyu.report.charts.AxisScale;
import canyu.report.charts.Colour;
import canyu.report.charts.Wording;
import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Labels;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What is believed of a parameter: the prior as an outline, the posterior filled, the default as a dashed line. */
record DensityChart(ParameterEstimate estimate, Labels labels) {

  private static final double WIDTH = 286;
  private static final double HEIGHT = 132;
  private static final double TOP = 44;
  private static final double BOTTOM = HEIGHT - 20;
  private static final int POINTS = 80;
  private static final double TAIL = 0.002;
  private static final double NEAR = 0.03;

  Element draw() {
    AxisScale along = along();
    DoubleUnaryOperator posterior = posterior()::at;
    double highest = Math.max(highest(along, posterior), highest(along, this::prior));
    AxisScale up = new AxisScale(0, highest, BOTTOM, TOP, highest);
    return Svg.drawing(WIDTH, HEIGHT, estimate.parameter().path(), summary())
        .add(Svg.words(0, 13, "start", Wording.cut(estimate.parameter().path(), WIDTH)).with("class", "panel"),
            Svg.words(0, 30, "start", summary()).with("class", "tick"),
            Svg.path(outline(along, up, posterior) + "Z").with("fill", Colour.BLUE.code()).with("fill-opacity", "0.45")
                .add(Svg.tip(summary())),
            Svg.path(outline(along, up, this::prior)).with("class", "course").with("stroke", Colour.BLACK.code())
                .add(Svg.tip(labels.text("posterior.priorTip", estimate.parameter().prior()))),
            Svg.line(along.start(), BOTTOM, along.end(), BOTTOM, "reference"))
        .add(usual(along))
        .add(axis(along));
  }

  /** From where to where either belief reaches. */
  private AxisScale along() {
    double[] places = DoubleStream.of(estimate.parameter().unknown().prior().quantile(TAIL),
            estimate.parameter().unknown().prior().quantile(1 - TAIL), estimate.percentile(100 * TAIL),
            estimate.percentile(100 - 100 * TAIL), estimate.parameter().value())
        .map(estimate::onAxis).filter(Double::isFinite).sorted().toArray();
    double span = places[places.length - 1] - places[0];
    double low = end(places[0], estimate.parameter().unknown().prior().least(), span);
    double high = end(places[places.length - 1], estimate.parameter().unknown().prior().most(), span);
    double free = high > low ? 0 : 0.5;
    return new AxisScale(low - free, high + free, 2, WIDTH - 2, (high - low) / 2 + free);
  }

  /** An end of the axis: that of what is allowed where it is near. */
  private double end(double place, double allowed, double span) {
    double edge = estimate.onAxis(allowed);
    return Math.abs(edge - place) < NEAR * span ? edge : place;
  }

  private Density posterior() {
    return Density.of(DoubleStream.of(estimate.draws()).map(estimate::onAxis).toArray(),
        estimate.onAxis(estimate.parameter().unknown().prior().least()),
        estimate.onAxis(estimate.parameter().unknown().prior().most()));
  }

  /** The density of the prior along the axis that is shown. */
  private double prior(double onAxis) {
    double value = estimate.value(onAxis);
    double density = StrictMath.exp(estimate.parameter().unknown().prior().logDensity(value));
    return estimate.logarithmic() ? density * value : density;
  }

  private static double place(AxisScale along, int point) {
    return along.low() + (along.high() - along.low()) * point / POINTS;
  }

  private static double highest(AxisScale along, DoubleUnaryOperator density) {
    return IntStream.rangeClosed(0, POINTS).mapToDouble(point -> density.applyAsDouble(place(along, point)))
        .filter(dense -> dense > 0 && Double.isFinite(dense)).max().orElse(1);
  }

  /** From the axis over the density back to the axis. */
  private static String outline(AxisScale along, AxisScale up, DoubleUnaryOperator density) {
    String over = IntStream.rangeClosed(0, POINTS).mapToObj(point -> {
      double dense = density.applyAsDouble(place(along, point));
      return Svg.number(along.at(place(along, point))) + " "
          + Svg.number(up.at(Double.isFinite(dense) ? Math.min(dense, up.high()) : up.high()));
    }).collect(Collectors.joining("L"));
    String base = Svg.number(BOTTOM);
    return "M" + Svg.number(along.start()) + " " + base + "L" + over + "L" + Svg.number(along.end()) + " " + base;
  }

  private Element usual(AxisScale along) {
    double x = along.at(estimate.onAxis(estimate.parameter().value()));
    String words = labels.text("posterior.defaultTip", labels.numbers().exact(estimate.parameter().value()));
    return Element.of("g", Svg.tip(words),
        Svg.line(x, TOP - 6, x, BOTTOM, "whisker dashed").with("stroke", Colour.VERMILION.code()),
        Svg.path("M" + Svg.number(x - 5) + " " + Svg.number(TOP - 9) + "h10l-5 7Z")
            .with("fill", Colour.VERMILION.code()));
  }

  private Element axis(AxisScale along) {
    double middle = (along.low() + along.high()) / 2;
    return Element.of("g",
        tick(along.low(), along.start(), "start"), tick(middle, along.at(middle), "middle"),
        tick(along.high(), along.end(), "end"));
  }

  private Element tick(double place, double x, String anchor) {
    return Svg.words(x, HEIGHT - 5, anchor, labels.numbers().significant(estimate.value(place))).with("class", "tick");
  }

  private String summary() {
    return labels.text("posterior.summary", labels.numbers().significant(estimate.diagnostics().mean()),
        labels.numbers().significant(estimate.percentile(5)), labels.numbers().significant(estimate.percentile(95)))
        + estimate.learnt(labels).map(percent -> labels.text("posterior.learnt", percent)).orElse("");
  }
}

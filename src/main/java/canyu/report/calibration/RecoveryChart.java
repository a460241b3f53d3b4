package canyu.report.calibration;

import canyu.report.charts.AxisScale;
import canyu.report.charts.Colour;
import canyu.report.charts.Wording;
import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Labels;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/** Estimates of a parameter against truths that are known; on the diagonal they are the same. */
record RecoveryChart(ParameterEstimate estimate, Labels labels) {

  private static final double WIDTH = 172;
  private static final double TOP = 34;
  private static final double HEIGHT = TOP + WIDTH;
  private static final int MOST_POINTS = 200;

  Element draw() {
    double[] truths = DoubleStream.of(estimate.diagnostics().truths()).map(estimate::onAxis).toArray();
    double[] estimates = DoubleStream.of(estimate.diagnostics().estimates()).map(estimate::onAxis).toArray();
    double[] all = DoubleStream.concat(DoubleStream.of(truths), DoubleStream.of(estimates))
        .filter(Double::isFinite).sorted().toArray();
    double low = all.length == 0 ? 0 : all[0];
    double high = all.length == 0 ? 1 : Math.max(all[all.length - 1], low + 1e-9);
    AxisScale along = new AxisScale(low, high, 4, WIDTH - 4, high - low);
    AxisScale up = new AxisScale(low, high, HEIGHT - 4, TOP + 4, high - low);
    int step = Math.max(1, (truths.length + MOST_POINTS - 1) / MOST_POINTS);
    String dots = IntStream.range(0, truths.length)
        .filter(k -> k % step == 0 && Double.isFinite(truths[k]) && Double.isFinite(estimates[k]))
        .mapToObj(k -> "M" + Svg.number(along.at(truths[k])) + " " + Svg.number(up.at(estimates[k])) + "h0")
        .collect(Collectors.joining());
    String correlation =
        labels.text("proof.correlation", labels.numbers().plain(correlation(truths, estimates), 2));
    return Svg.drawing(WIDTH, HEIGHT, estimate.parameter().path(), correlation)
        .add(Svg.words(0, 13, "start", Wording.cut(estimate.shortName(), WIDTH)),
            Svg.words(0, 28, "start", correlation).with("class", "tick"),
            Svg.rect(0.5, TOP + 0.5, WIDTH - 1, WIDTH - 1).with("class", "cell"),
            Svg.line(along.start(), up.start(), along.end(), up.end(), "reference"),
            Svg.path(dots).with("class", "dots").with("stroke", Colour.BLUE.code()).add(Svg.tip(correlation)));
  }

  /** NaN where one of them does not vary. */
  private static double correlation(double[] truths, double[] estimates) {
    return truths.length < 2 ? Double.NaN : new PearsonsCorrelation().correlation(truths, estimates);
  }
}

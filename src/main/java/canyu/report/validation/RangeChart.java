package canyu.report.validation;

import canyu.experiment.validation.Estimate;
import canyu.experiment.validation.Finding;
import canyu.experiment.validation.Judgement;
import canyu.report.charts.Chart;
import canyu.report.charts.Colour;
import canyu.report.charts.Wording;
import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Labels;
import canyu.report.words.StudyText;
import canyu.study.ExpectedRange;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Published ranges with the simulated intervals on them, one below the other. Each row has a scale of its own, on which
 * its range lies in the middle; what lies further off than a width of the range stands at the edge.
 */
record RangeChart(List<Finding> findings, StudyText text, Labels labels) implements Chart {

  private static final double PHONE = 600;
  private static final double LABEL = 300;
  private static final double VALUES = 165;
  private static final double ROW = 27;
  private static final double TALL_ROW = 56;
  private static final double TOP = 24;
  private static final double HALF = 7;

  @Override
  public Element draw(double width) {
    boolean narrow = width < PHONE;
    double row = narrow ? TALL_ROW : ROW;
    double start = narrow ? 4 : LABEL + 14;
    double end = narrow ? width - 4 : width - VALUES;
    Element drawing = Svg.drawing(width, TOP + findings.size() * row + 6, labels.text("standing.chart"), description());
    drawing.add(Svg.words((start + end) / 2, TOP - 9, "middle", labels.text("standing.range")).with("class", "tick"));
    for (int i = 0; i < findings.size(); i++) {
      drawing.add(row(findings.get(i), TOP + i * row, start, end, narrow, width));
    }
    return drawing;
  }

  private String description() {
    return findings.stream().map(this::tip).collect(Collectors.joining(labels.text("format.semicolon")));
  }

  private String tip(Finding finding) {
    return labels.text("standing.tip", text.statistic(finding), text.published(finding), text.simulated(finding),
        text.judgement(finding.judgement()));
  }

  private Element row(Finding finding, double y, double start, double end, boolean narrow, double width) {
    double middle = narrow ? y + TALL_ROW - 14 : y + ROW / 2;
    Element row = Element.of("g", Svg.tip(tip(finding))).with("class", "row").add(band(finding, middle, start, end));
    finding.simulated().ifPresent(estimate -> row.add(mark(finding, estimate, middle, start, end)));
    if (narrow) {
      return row.add(Svg.words(0, y + 14, "start", Wording.cut(text.statistic(finding), width)),
          Svg.words(0, y + 30, "start", text.simulated(finding)).with("class", "value"));
    }
    return row.add(Svg.lines(LABEL, middle, "end", List.of(Wording.cut(text.statistic(finding), LABEL))))
        .add(Svg.words(end + 12, middle + 4.5, "start", text.simulated(finding)).with("class", "value"));
  }

  private Element band(Finding finding, double middle, double start, double end) {
    ExpectedRange range = finding.statistic().range().orElseThrow();
    double third = (end - start) / 3;
    double from = Double.isInfinite(range.low()) ? start : start + third;
    double to = Double.isInfinite(range.high()) ? end : end - third;
    return Element.of("g", Svg.line(start, middle, end, middle, "grid"),
        Svg.rect(from, middle - HALF, to - from, 2 * HALF).with("fill", Colour.SKY.code()).with("fill-opacity", "0.35"),
        end(range.low(), from - 5, middle, "end"), end(range.high(), to + 5, middle, "start"));
  }

  private Element end(double value, double x, double middle, String anchor) {
    return Double.isInfinite(value) ? Element.of("g")
        : Svg.words(x, middle + 4, anchor, labels.numbers().plain(value, 2)).with("class", "tick");
  }

  private Element mark(Finding finding, Estimate estimate, double middle, double start, double end) {
    String colour = colour(finding.judgement()).code();
    Element mark = Element.of("g");
    if (estimate.low().isPresent() && estimate.high().isPresent()) {
      mark.add(Svg.line(at(estimate.low().get(), finding, start, end), middle,
          at(estimate.high().get(), finding, start, end), middle, "whisker").with("stroke", colour));
    }
    boolean resolved = finding.judgement() != Judgement.NOT_RESOLVED;
    return mark.add(Svg.circle(at(estimate.mean(), finding, start, end), middle, 4.5)
        .with("fill", resolved ? colour : "#ffffff").with("stroke", colour).with("stroke-width", 2));
  }

  private static Colour colour(Judgement judgement) {
    return switch (judgement) {
      case INSIDE -> Colour.BLUE;
      case OUTSIDE -> Colour.VERMILION;
      case NOT_RESOLVED, REPORTED, NOT_DEFINED -> Colour.GREY;
    };
  }

  /** The place of a value: the ends of the range are a third from the edges; a direction is as wide as it takes. */
  private static double at(double value, Finding finding, double start, double end) {
    ExpectedRange range = finding.statistic().range().orElseThrow();
    double third = (end - start) / 3;
    double place;
    if (!range.isDirection()) {
      place = start + third * (1 + (value - range.low()) / (range.high() - range.low()));
    } else {
      double from = Double.isInfinite(range.high()) ? range.low() : range.high();
      double origin = Double.isInfinite(range.high()) ? start + third : end - third;
      place = origin + third * (value - from) / reach(finding, from);
    }
    return Math.max(start, Math.min(end, place));
  }

  /** How far the estimate and its interval lie from where a direction begins. */
  private static double reach(Finding finding, double from) {
    Estimate estimate = finding.simulated().orElseThrow();
    double furthest = Math.max(Math.abs(estimate.mean() - from), Math.max(
        Math.abs(estimate.low().orElse(from) - from), Math.abs(estimate.high().orElse(from) - from)));
    return furthest == 0 ? 1 : furthest;
  }
}

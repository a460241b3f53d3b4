package canyu.report.calibration;

import canyu.calibration.survey.Question;
import canyu.report.charts.AxisScale;
import canyu.report.charts.Chart;
import canyu.report.charts.Colour;
import canyu.report.charts.Wording;
import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What was answered, with the error of having asked some, above what the model gives, by question; in per cent.
 *
 * @param comparisons in the order of the questions
 */
record TargetChart(List<AnswerComparison> comparisons, Labels labels) implements Chart {

  private static final double PHONE = 600;
  private static final double TOP = 30;
  private static final double HEAD = 22;
  private static final double VALUES = 104;
  private static final double APART = 5;
  private static final double PERCENT = 100;

  @Override
  public Element draw(double width) {
    boolean narrow = width < PHONE;
    double step = narrow ? 48 : 24;
    double top = narrow ? TOP + 18 : TOP;
    long questions = IntStream.range(0, comparisons.size())
        .filter(i -> i == 0 || !question(i).equals(question(i - 1))).count();
    double bottom = top + comparisons.size() * step + questions * HEAD;
    AxisScale scale = AxisScale.around(DoubleStream.concat(DoubleStream.of(0), comparisons.stream().flatMapToDouble(each ->
            DoubleStream.of(Math.min(0, Math.min(each.surveyLow(), each.prediction().low())), each.surveyHigh(), each.prediction().high()))).map(share -> PERCENT * share),
        narrow ? 10 : names(width), narrow ? width - 10 : width - VALUES, narrow ? 4 : 8);
    Element drawing = Svg.drawing(width, bottom + 40, labels.text("targets.chart"), description())
        .add(legend(narrow)).add(grid(scale, top, bottom));
    double y = top;
    Question question = null;
    for (AnswerComparison each : comparisons) {
      if (!each.prediction().question().equals(question)) {
        question = each.prediction().question();
        drawing.add(Svg.words(0, y + 16, "start", QuestionName.of(question, labels))
            .with("class", "panel"));
        y += HEAD;
      }
      drawing.add(narrow ? above(each, scale, y, width) : beside(each, scale, y, step, width));
      y += step;
    }
    return drawing;
  }

  private Question question(int row) {
    return comparisons.get(row).prediction().question();
  }

  /** Where the names end and the axis begins. */
  private double names(double width) {
    return Math.min(width / 2.6, comparisons.stream()
        .mapToDouble(each -> Wording.width(name(each))).max().orElse(0) + 30);
  }

  private String name(AnswerComparison each) {
    return each.nameBelowQuestion(labels);
  }

  private String description() {
    return comparisons.stream().map(this::tip).collect(Collectors.joining(labels.text("format.semicolon")));
  }

  private String tip(AnswerComparison each) {
    return labels.text("targets.tip", name(each), percent(each.prediction().printed()), percent(each.surveyLow()),
        percent(each.surveyHigh()), percent(each.prediction().mean()), percent(each.prediction().low()),
        percent(each.prediction().high()), labels.numbers().plain(each.prediction().z(), 1));
  }

  private String percent(double share) {
    return labels.numbers().plain(PERCENT * share, 1);
  }

  /** What the marks mean: side by side, or below each other on a phone. */
  private List<Element> legend(boolean narrow) {
    String survey = labels.text("targets.legendSurvey");
    double x = narrow ? 0 : Wording.width(survey) + 56;
    double y = narrow ? 30 : 12;
    return List.of(survey(12, 0, 24, 12), Svg.words(32, 16, "start", survey),
        model(x + 12, x, x + 24, y), Svg.words(x + 32, y + 4, "start", labels.text("targets.legendModel")));
  }

  private List<Element> grid(AxisScale scale, double top, double bottom) {
    List<Element> grid = new ArrayList<>();
    for (double tick : scale.ticks()) {
      grid.add(Svg.line(scale.at(tick), top, scale.at(tick), bottom, "grid"));
      grid.add(Svg.words(scale.at(tick), bottom + 16, "middle", labels.numbers().plain(tick, scale.decimals()))
          .with("class", "tick"));
    }
    grid.add(Svg.words((scale.start() + scale.end()) / 2, bottom + 35, "middle", labels.text("targets.axis"))
        .with("class", "axis"));
    return grid;
  }

  private Element beside(AnswerComparison each, AxisScale scale, double y, double step, double width) {
    double middle = y + step / 2;
    return row(each, y, step, width).add(marks(each, scale, middle))
        .add(Svg.lines(scale.start() - 14, middle, "end", List.of(Wording.cut(name(each), scale.start() - 16))))
        .add(Svg.words(width, middle + 4.5, "end", values(each)).with("class", "value"));
  }

  private Element above(AnswerComparison each, AxisScale scale, double y, double width) {
    double room = width - Wording.width(values(each)) - 10;
    return row(each, y, 48, width).add(marks(each, scale, y + 33))
        .add(Svg.words(0, y + 16, "start", Wording.cut(name(each), room)),
            Svg.words(width, y + 16, "end", values(each)).with("class", "value"));
  }

  /** Answers that were held out stand on a band. */
  private Element row(AnswerComparison each, double y, double step, double width) {
    Element row = Element.of("g", Svg.tip(tip(each))).with("class", "row");
    return each.prediction().heldOut()
        ? row.add(Svg.rect(0, y + 1, width, step - 2).with("fill", Colour.ORANGE.code()).with("fill-opacity", "0.16"))
        : row;
  }

  private String values(AnswerComparison each) {
    return labels.text("targets.values", percent(each.prediction().printed()), percent(each.prediction().mean()));
  }

  private static Element marks(AnswerComparison each, AxisScale scale, double y) {
    return Element.of("g",
        survey(scale.at(PERCENT * each.prediction().printed()), scale.at(PERCENT * each.surveyLow()),
            scale.at(PERCENT * each.surveyHigh()), y - APART),
        model(scale.at(PERCENT * each.prediction().mean()), scale.at(PERCENT * each.prediction().low()),
            scale.at(PERCENT * each.prediction().high()), y + APART));
  }

  private static Element survey(double x, double low, double high, double y) {
    return Element.of("g", Svg.line(low, y, high, y, "whisker").with("stroke", Colour.BLUE.code()),
        Svg.circle(x, y, 4.5).with("fill", Colour.BLUE.code()));
  }

  private static Element model(double x, double low, double high, double y) {
    return Element.of("g", Svg.line(low, y, high, y, "whisker").with("stroke", Colour.VERMILION.code()),
        Svg.diamond(x, y).with("fill", "#ffffff").with("stroke", Colour.VERMILION.code()).with("stroke-width", 2));
  }
}

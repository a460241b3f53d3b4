package canyu.report.run;

import canyu.experiment.comparison.OutcomeEffects;
import canyu.experiment.comparison.Trend;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.report.charts.Colour;
import canyu.report.charts.CourseChart;
import canyu.report.charts.Figure;
import canyu.report.charts.TimeAxis;
import canyu.report.charts.TrendChart;
import canyu.report.page.Element;
import canyu.report.words.Dates;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import canyu.scenario.event.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** How the city went week by week. */
record TrajectorySection() implements Section {

  private static final List<Indicator> SHOWN =
      List.of(Indicator.PARTICIPATION, Indicator.TRUST, Indicator.WILLING, Indicator.PROVIDING_DATA);

  /** Half of a wide page. */
  private static final double HALF = 440;

  /** A third of it. */
  private static final double THIRD = 290;

  @Override
  public String key() {
    return "trajectories";
  }

  @Override
  public String intro(RunResults results, Labels labels) {
    return labels.text(results.arms().isEmpty() ? "trajectories.alone" : "trajectories.intro");
  }

  @Override
  public List<Element> content(RunResults results, Labels labels) {
    List<Element> content = new ArrayList<>();
    if (!results.arms().isEmpty()) {
      content.add(differences(results, labels));
    }
    List<TrendChart> charts = SHOWN.stream().map(indicator -> chart(indicator, results, labels)).toList();
    content.add(Figure.multiples(
        charts.stream().map(chart -> Figure.both(chart, HALF)).toList(), "pairs",
        labels.text("trajectories.caption", labels.numbers().count(results.cities()))));
    return content;
  }

  /** One small picture for every arm: how far it is from the status quo in the first outcome. */
  private static Element differences(RunResults results, Labels labels) {
    OutcomeEffects first = results.first();
    double factor = Effect95.factor(first.indicator());
    Map<String, Trend> courses = new LinkedHashMap<>();
    results.arms().forEach(arm ->
        courses.put(arm, results.comparison().course(arm, first.indicator(), first.group())));
    double[] all = courses.values().stream().flatMapToDouble(course ->
        Stream.of(course.mean(), course.low(), course.high()).flatMapToDouble(DoubleStream::of))
        .map(value -> factor * value).toArray();
    List<Element> panels = courses.entrySet().stream().map(each -> new CourseChart(labels.shipped(each.getKey()),
        told(each.getValue(), factor, labels), each.getValue(), factor, all, time(each.getKey(), results, labels))
        .draw(THIRD)).toList();
    return Figure.multiples(panels, "small", labels.text("trajectories.differences", labels.of(first.outcome()),
        labels.unit(first.indicator(), labels.shipped(results.scenario().currency())))
        + (results.scenario().arms().keySet().stream().allMatch(arm -> results.scenario().plan(arm).events().isEmpty())
            ? "" : labels.text("trajectories.events")));
  }

  private static String told(Trend course, double factor, Labels labels) {
    int last = course.weeks().length - 1;
    return last < 0 ? labels.text("undefined") : labels.estimate(
        new Effect95(course.mean()[last], course.low()[last], course.high()[last]).times(factor), 2);
  }

  /** The weeks of an arm, and what happens in it. */
  static TimeAxis time(String arm, RunResults results, Labels labels) {
    Dates dates = Dates.of(results.scenario(), labels);
    NavigableMap<Integer, String> marks = new TreeMap<>();
    results.scenario().plan(arm).events().forEach(event -> marks.merge(event.week(), event(event, dates, labels),
        (one, other) -> labels.text("format.pair", one, other)));
    return new TimeAxis(results.scenario().time().weeks(), dates, marks);
  }

  private static String event(Event event, Dates dates, Labels labels) {
    String kind = labels.text("event." + Names.decapitalised(event.getClass()));
    return labels.text("format.labelled", dates.week(event.week()),
        event.name().map(name -> labels.text("format.dated", kind, labels.shipped(name))).orElse(kind));
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
        labels.text(factor == 1 ? "unit.scale" : "unit.percent"), factor, lines,
        time(results.comparison().reference(), results, labels));
  }
}

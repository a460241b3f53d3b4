package canyu.report.run;

import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Period;
import canyu.countermeasure.Target;
import canyu.countermeasure.Terms;
import canyu.experiment.comparison.Triggered;
import canyu.parameter.Names;
import canyu.report.charts.Figure;
import canyu.report.charts.TimelineChart;
import canyu.report.page.Element;
import canyu.report.words.Dates;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** When countermeasures are in force that are not so from the first week to the last, with all their phases on one line. */
record PolicyTimeline(RunResults results, Labels labels) {

  /** The picture; empty where everything is in force all the time. */
  Optional<Element> figure() {
    List<TimelineChart.Row> rows = results.scenario().arms().keySet().stream()
        .flatMap(arm -> results.scenario().countermeasures(arm).stream().filter(this::isTimed).map(each -> row(arm, each)))
        .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String description = rows.stream().map(TimelineChart.Row::words)
        .collect(Collectors.joining(labels.text("format.semicolon")));
    return Optional.of(Figure.of(new TimelineChart(labels.text("timeline.title"), description, rows,
        TrajectorySection.time(results.comparison().reference(), results, labels)), labels.text("timeline.caption")));
  }

  private boolean isTimed(Countermeasure each) {
    Period period = each.terms().period();
    return !each.terms().isPlain() || period.from() > 1 || period.weeksBy(weeks()) < weeks();
  }

  private int weeks() {
    return results.scenario().time().weeks();
  }

  private TimelineChart.Row row(String arm, Countermeasure each) {
    List<TimelineChart.Bar> bars = each.terms().when().isPresent() ? observed(arm, each) : planned(each.terms());
    return new TimelineChart.Row(labels.text("format.labelled", labels.shipped(arm),
        labels.text("countermeasure." + Names.decapitalised(each.getClass()))) + how(each.terms(), bars), bars);
  }

  /** How it comes: its phases, or what it waits for. */
  private String how(Terms terms, List<TimelineChart.Bar> bars) {
    String said = bars.isEmpty() ? labels.text("timeline.never")
        : bars.stream().map(TimelineChart.Bar::tip).collect(Collectors.joining(labels.text("format.semicolon")));
    return labels.text("timeline.how", terms.when().isPresent() && !bars.isEmpty() ? labels.text("timeline.median", said) : said);
  }

  private List<TimelineChart.Bar> planned(Terms terms) {
    return terms.phases().isEmpty() ? List.of(bar(terms))
        : terms.phases().stream().map(phase -> phase.alone(terms)).map(this::bar).toList();
  }

  private TimelineChart.Bar bar(Terms terms) {
    Period period = terms.period();
    int until = Math.min(weeks(), period.until().orElse(weeks()));
    return new TimelineChart.Bar(period.from(), until, terms.strength(), said(period.from(), until) + where(terms));
  }

  private String said(int from, int until) {
    Dates dates = Dates.of(results.scenario(), labels);
    return until == weeks() ? labels.text("timeline.from", dates.brief(from))
        : labels.text("timeline.between", dates.brief(from), dates.lastDay(until));
  }

  private String where(Terms terms) {
    Target target = terms.target();
    List<String> places = new ArrayList<>();
    target.districts().forEach(district -> places.add(labels.group("district:" + district)));
    target.housing().forEach(housing -> places.add(labels.group("housing:" + housing)));
    target.communities().forEach(number -> places.add(labels.text("timeline.community", labels.numbers().count(number))));
    String strength = terms.strength() == 1 ? "" : labels.text("timeline.strength", labels.percent(terms.strength(), 0));
    return (places.isEmpty() ? "" : labels.text("timeline.where", String.join(labels.text("format.comma"), places)))
        + strength;
  }

  /** In the median of the cities in which it began. */
  private List<TimelineChart.Bar> observed(String arm, Countermeasure each) {
    return Triggered.in(results.comparison()).stream()
        .filter(waiting -> waiting.arm().equals(arm) && waiting.countermeasure().equals(each) && !waiting.began().isEmpty())
        .map(waiting -> {
          int first = (int) waiting.first().middle();
          int last = (int) Math.min(weeks(), first + waiting.weeks().middle() - 1);
          return new TimelineChart.Bar(first, last, each.terms().strength(), said(first, last));
        }).toList();
  }
}

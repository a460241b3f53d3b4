package canyu.report.charts;

import canyu.report.page.Element;
import canyu.report.page.Svg;
import canyu.report.words.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.IntStream;

/**
 * The weeks along a chart from week 0, which ends where the first day of week 1 begins; as dates where the scenario has
 * them.
 *
 * @param last the last week
 * @param marks what happens, by week
 */
public record TimeAxis(int last, Dates dates, NavigableMap<Integer, String> marks) {

  private static final int WEEKS_OF_A_YEAR = 52;
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final double DAYS = 7;
  private static final double MARKS = 24;
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 600};

  private record Tick(double week, String words) {}

  /** Where weeks lie. */
  public AxisScale scale(double start, double end) {
    return new AxisScale(0, last, start, end, 1);
  }

  /** The axis below a chart, with no more ticks than there is room for. */
  public List<Element> draw(AxisScale along, double y) {
    List<Element> axis = new ArrayList<>();
    ticks(Math.max(1, (int) ((along.end() - along.start()) / room()))).forEach(tick -> {
      axis.add(Svg.line(along.at(tick.week()), y, along.at(tick.week()), y + 4, "reference"));
      axis.add(Svg.words(along.at(tick.week()), y + 17, "middle", tick.words()).with("class", "tick"));
    });
    axis.add(Svg.line(along.start(), y, along.end(), y, "reference"));
    marks.forEach((week, words) -> axis.add(Element.of("g", Svg.tip(words),
        Svg.line(along.at(week), MARKS, along.at(week), y, "event"))));
    return axis;
  }

  /** What is along the axis. */
  public String title() {
    return dates.labels().text(dates.calendar().start().isPresent() ? "axis.date" : "axis.week");
  }

  /** How far ticks are apart at least. */
  private double room() {
    return dates.calendar().start().map(start -> Wording.width(dates.month(start)) + 12).orElse(38.0);
  }

  private List<Tick> ticks(int most) {
    return dates.calendar().start().map(start -> months(start, most)).orElseGet(() -> numbers(most));
  }

  private List<Tick> numbers(int most) {
    int years = last / WEEKS_OF_A_YEAR;
    int step = years == 0 ? Math.max(1, last / Math.min(4, most))
        : WEEKS_OF_A_YEAR * (1 + (years - 1) / Math.min(5, most));
    return IntStream.rangeClosed(0, last / step).mapToObj(k -> new Tick(k * step,
        dates.labels().numbers().plain(k * step, 0))).toList();
  }

  private List<Tick> months(LocalDate start, int most) {
    List<Tick> ticks = List.of();
    for (int step : MONTHS) {
      ticks = months(start, step, start.plusWeeks(last));
      if (ticks.size() <= most) {
        return ticks;
      }
    }
    return ticks;
  }

  /** The first days of every so many months, counted from January. */
  private List<Tick> months(LocalDate start, int step, LocalDate end) {
    List<Tick> ticks = new ArrayList<>();
    LocalDate first = start.withDayOfMonth(1);
    for (LocalDate day = first; !day.isAfter(end); day = day.plusMonths(1)) {
      int month = MONTHS_OF_A_YEAR * day.getYear() + day.getMonthValue() - 1;
      if (!day.isBefore(start) && month % step == 0) {
        ticks.add(new Tick(ChronoUnit.DAYS.between(start, day) / DAYS, dates.month(day)));
      }
    }
    return ticks;
  }
}

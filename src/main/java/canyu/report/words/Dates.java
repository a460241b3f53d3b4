package canyu.report.words;

import canyu.parameter.Calendar;
import canyu.scenario.definition.Scenario;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Weeks as results name them, with their dates where the scenario says when it starts. */
public record Dates(Calendar calendar, Labels labels) {

  public static Dates of(Scenario scenario, Labels labels) {
    return new Dates(scenario.calendar(), labels);
  }

  /** Such as: week 31 (2027-08-02). */
  public String week(int week) {
    String number = labels.text("format.week", labels.numbers().count(week));
    return calendar.firstDay(week).map(day -> labels.text("format.dated", number, day(day))).orElse(number);
  }

  /** Such as: week 31, or where there are dates: 2027-08-02. */
  public String brief(int week) {
    return calendar.firstDay(week).map(this::day).orElseGet(() -> labels.text("format.week", labels.numbers().count(week)));
  }

  /** The last day of a week, or where there are no dates its number. */
  public String lastDay(int week) {
    return calendar.lastDay(week).map(this::day).orElseGet(() -> brief(week));
  }

  /** On which days the weeks of a scenario, and the last of them, begin; nothing where there are no dates. */
  public String span(int weeks, int last) {
    return calendar.start().map(start -> labels.text("format.span", day(start), labels.numbers().count(last),
        day(calendar.firstDay(weeks - last + 1).orElseThrow()), day(calendar.lastDay(weeks).orElseThrow()))).orElse("");
  }

  /** A day as the language writes it in numbers. */
  public String day(LocalDate day) {
    return written(day, "format.day");
  }

  /** A month as the language writes it in numbers. */
  public String month(LocalDate day) {
    return written(day, "format.month");
  }

  private String written(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(labels.text(pattern), Locale.ROOT).format(day);
  }
}

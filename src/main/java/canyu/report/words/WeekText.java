package canyu.report.words;

import canyu.parameter.Calendar;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Weeks in plain English, with their dates where the scenario says when it starts. */
record WeekText(Calendar calendar) {

  /** Such as: week 31 (2027-08-02). */
  String of(int week) {
    return "week " + week + dates(calendar.firstDay(week).map(LocalDate::toString));
  }

  /** Such as: weeks 31 to 40 (2027-08-02 to 2027-10-10), or: from week 31 to the end. */
  String of(int from, Optional<Integer> until) {
    if (until.isEmpty()) {
      return "from " + of(from) + " to the end";
    }
    int last = until.get();
    return last == from ? of(from) : String.format(Locale.ROOT, "weeks %d to %d", from, last)
        + dates(calendar.firstDay(from).map(first -> first + " to " + calendar.lastDay(last).orElseThrow()));
  }

  private static String dates(Optional<String> dates) {
    return dates.map(said -> " (" + said + ")").orElse("");
  }

  /** The same at the beginning of a sentence. */
  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

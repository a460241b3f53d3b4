package canyu.report.terminal;

import canyu.experiment.forecast.Forecast;
import canyu.experiment.forecast.Size;
import canyu.language.Count;
import canyu.scenario.Scenario;
import java.util.Locale;

/**
 * What a dry run says.
 *
 * @param least the work that will be done in any case
 * @param most the work if the precision that is wanted takes as many replicates as are allowed
 */
public record ForecastText(Scenario scenario, Forecast least, Forecast most) {

  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;
  private static final int DAY = 24 * HOUR;

  /** A few lines; everything measured is called a forecast. */
  public String text() {
    return String.format(Locale.ROOT, """
        %s
        runs      %s: %s in %s of %,d residents
        weeks     %s, burn-in included
        memory    about %s, of %s that Java may take (java -Xmx sets another limit)
        disk      about %s
        time      about %s with %s

        The time is a forecast, not a promise: a city of at most 20,000 residents was drawn and lived through a few
        weeks on this machine as busy as it is now, and the rest was reckoned in proportion. Larger cities and more
        threads than idle processors take longer, and short runs some seconds more until Java has warmed up. Runs that
        are finished already are not taken off.
        Nothing has been run and nothing was written.
        """, scenario.title(), span("%,d", least.work().runs(), most.work().runs()),
        Count.of(scenario.policies().size(), "arm", "arms"),
        span("%,d", least.work().replicates(), most.work().replicates())
            + (most.work().replicates() == 1 ? " city" : " cities"),
        scenario.population().residents(), span("%,d", least.work().weeks(), most.work().weeks()),
        Size.inWords(most.work().bytes()), Size.inWords(Runtime.getRuntime().maxMemory()),
        Size.inWords(most.work().bytesOnDisk()), duration(), Count.of(least.work().threads(), "thread", "threads"));
  }

  private String duration() {
    String shortest = inWords(least.seconds());
    String longest = inWords(most.seconds());
    return shortest.equals(longest) ? shortest : shortest + " to " + longest;
  }

  private static String span(String format, long least, long most) {
    String from = String.format(Locale.ROOT, format, least);
    return least == most ? from : from + " to " + String.format(Locale.ROOT, format, most);
  }

  public static String inWords(double seconds) {
    if (seconds < 2) {
      return "a second";
    }
    if (seconds < 2 * MINUTE) {
      return String.format(Locale.ROOT, "%.0f seconds", seconds);
    }
    if (seconds < 2 * HOUR) {
      return String.format(Locale.ROOT, "%.0f minutes", seconds / MINUTE);
    }
    return seconds < 2 * DAY
        ? String.format(Locale.ROOT, "%.1f hours", seconds / HOUR)
        : String.format(Locale.ROOT, "%.1f days", seconds / DAY);
  }
}

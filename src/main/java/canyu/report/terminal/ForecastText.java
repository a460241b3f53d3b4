package canyu.report.terminal;

import canyu.experiment.forecast.Forecast;
import canyu.experiment.forecast.Size;
import canyu.language.Count;
import canyu.scenario.definition.Scenario;
import java.util.Locale;

/**
 * What a dry run says.
 *
 * @param least the work that will be done in any case
 * @param most the work if the precision that is wanted takes as many replicates as are allowed
 */
public record ForecastText(Scenario scenario, Forecast least, Forecast most) {

  /** A few lines; everything measured is called a forecast. */
  public String text() {
    return String.format(Locale.ROOT, """
        %s
        runs      %s: %s in %s of %,d residents
        known     %s
        weeks     %s, burn-in included
        memory    about %s, of %s that Java may take (java -Xmx sets another limit)
        disk      about %s
        time      about %s with %s

        The time is a forecast, not a promise: a city of at most 20,000 residents was drawn and lived through a few
        weeks on this machine as busy as it is now, and the rest was reckoned in proportion. Larger cities and more
        threads than idle processors take longer, and short runs some seconds more until Java has warmed up.
        Nothing has been run and nothing was written.
        """, scenario.title(), span("%,d", least.work().runs(), most.work().runs()),
        Count.of(scenario.policies().size(), "arm", "arms"),
        span("%,d", least.work().replicates(), most.work().replicates())
            + (most.work().replicates() == 1 ? " city" : " cities"),
        scenario.population().residents(), known(), span("%,d", least.work().weeks(), most.work().weeks()),
        Size.inWords(most.work().bytes()), Size.inWords(Runtime.getRuntime().maxMemory()),
        Size.inWords(most.work().bytesOnDisk()), duration(), Count.of(least.work().threads(), "thread", "threads"));
  }

  private String known() {
    long known = most.work().runs() - most.left().runs();
    return known == 0 ? "none of them" : String.format(Locale.ROOT, "%,d of them, %s to do; the time is that of these",
        known, span("%,d", least.left().runs(), most.left().runs()));
  }

  private String duration() {
    String shortest = Duration.inWords(least.seconds());
    String longest = Duration.inWords(most.seconds());
    return shortest.equals(longest) ? shortest : shortest + " to " + longest;
  }

  private static String span(String format, long least, long most) {
    String from = String.format(Locale.ROOT, format, least);
    return least == most ? from : from + " to " + String.format(Locale.ROOT, format, most);
  }
}

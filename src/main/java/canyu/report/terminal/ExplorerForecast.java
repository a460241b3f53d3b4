package canyu.report.terminal;

import canyu.experiment.forecast.Forecast;
import canyu.experiment.forecast.Size;
import canyu.exploration.explorer.ExplorerPlan;
import canyu.language.Count;
import java.util.Locale;

/**
 * What a dry run says of the explorer of a report.
 *
 * @param plan what would be run for it
 * @param forecast how long that takes
 */
public record ExplorerForecast(ExplorerPlan plan, Forecast forecast) {

  /** A few lines; everything measured is called a forecast. */
  public String text() {
    return String.format(Locale.ROOT, """
        The explorer takes more:
        mixes     %,d of %d countermeasures
        runs      %,d in %s, %,d of them to do
        memory    about %s
        time      about %s more with %s, and some seconds for each outcome to fit emulators
        """, plan.mixes().size(), plan.repertoire().pieces().size(), plan.runs(),
        Count.of(plan.cities().size(), "city", "cities"), forecast.left().runs(), Size.inWords(forecast.work().bytes()),
        Duration.inWords(forecast.seconds()), Count.of(forecast.work().threads(), "thread", "threads"));
  }
}

package canyu.report.terminal;

import canyu.experiment.forecast.Size;
import canyu.experiment.forecast.SpeedProbe;
import canyu.exploration.optimisation.file.LoadedOptimisation;
import canyu.exploration.optimisation.file.Optimisation;
import canyu.indicator.Trajectory;
import canyu.scenario.definition.Scenario;
import java.util.Locale;

/**
 * What a dry run of an optimisation says.
 *
 * @param speed how long one thread takes
 */
public record OptimisationForecast(LoadedOptimisation loaded, int threads, SpeedProbe speed) {

  /** Lets a small city live on this machine, as busy as it is, to see how long that takes. */
  public static OptimisationForecast measure(LoadedOptimisation loaded, int threads) {
    return new OptimisationForecast(loaded, threads, SpeedProbe.measure(loaded.tried()));
  }

  /** A few lines; everything measured is called a forecast. */
  public String text() {
    Optimisation asked = loaded.optimisation();
    Optimisation.Draws draws = asked.futures();
    return String.format(Locale.ROOT, """
        %s
        choices     %d countermeasures, %.3g mixes
        search      %,d mixes at most, each in %d futures of %s
        again       %d mixes at most, and doing nothing, in %d other futures
        runs        %,d at most
        city        %,d residents, %d weeks
        memory      about %s
        time        about %s with %d threads, and what the search itself takes

        The time is a forecast, not a promise: a small city lived on this machine as busy as it is now. Runs that are
        finished already are not taken off. Nothing was written.
        """, asked.title(), asked.choose().size(), loaded.question().space().size(), asked.mixes(), draws.searched(),
        draws.cities() == 1 ? "one city" : draws.cities() + " cities", asked.finalists(), draws.fresh(),
        asked.runsInAll(), scenario().population().residents(), scenario().time().weeks(),
        Size.inWords(loaded.room(threads).bytes()), Duration.inWords(seconds()), threads);
  }

  /** How many seconds all runs may take. */
  double seconds() {
    Optimisation.Draws draws = loaded.optimisation().futures();
    int weeks = scenario().time().weeks();
    int observed = Math.min(weeks, Trajectory.LAST_WEEKS);
    double settling = speed.draw() + scenario().time().burnIn() * speed.week();
    double run = (weeks - observed) * speed.week() + observed * speed.observedWeek();
    double cities = (double) (draws.searched() + draws.fresh()) * draws.cities();
    return (cities * settling + loaded.optimisation().runsInAll() * run) * scenario().population().residents()
        / Math.min(threads, Runtime.getRuntime().availableProcessors());
  }

  private Scenario scenario() {
    return loaded.tried().scenario();
  }
}

package canyu.report.terminal;

import canyu.experiment.forecast.Size;
import canyu.experiment.forecast.SpeedProbe;
import canyu.exploration.batch.Batch;
import canyu.exploration.batch.LoadedDesign;
import java.util.Locale;

/**
 * What a dry run of a batch says.
 *
 * @param speed how long one thread takes
 */
public record BatchForecast(LoadedDesign design, Batch batch, int threads, SpeedProbe speed) {

  /** Lets a small city live on this machine, as busy as it is, to see how long that takes. */
  public static BatchForecast measure(LoadedDesign design, Batch batch, int threads) {
    return new BatchForecast(design, batch, threads, SpeedProbe.measure(design.base()));
  }

  /** A few lines; everything measured is called a forecast. */
  public String text() {
    return String.format(Locale.ROOT, """
        %s
        rows        %,d, with %,d settings of the scenario
        runs        %,d
        memory      about %s
        time        about %s with %d threads

        The time is a forecast, not a promise: a small city lived on this machine as busy as it is now. Runs that are
        finished already are not taken off. Nothing was written.
        """, design.base().scenario().title(), design.rows(), design.variants().size(), batch.runs(),
        Size.inWords(batch.room(threads).bytes()), Duration.inWords(seconds()), threads);
  }

  /** How many seconds all runs may take. */
  double seconds() {
    Batch.Work work = batch.work();
    return (work.residents() * speed.draw() + work.weeks() * speed.week()) / Math.min(threads, Runtime.getRuntime().availableProcessors());
  }
}

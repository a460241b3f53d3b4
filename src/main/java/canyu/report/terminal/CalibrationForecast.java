package canyu.report.terminal;

import canyu.calibration.Calibration;
import canyu.calibration.LoadedCalibration;
import canyu.calibration.Parameter;
import java.util.Locale;

/**
 * What a dry run of a calibration says.
 *
 * @param seconds that one thread takes for one run
 */
public record CalibrationForecast(LoadedCalibration loaded, int threads, double seconds) {

  /** Makes some runs on this machine, as busy as it is, to see how long one takes. */
  public static CalibrationForecast measure(LoadedCalibration loaded, int threads) {
    return new CalibrationForecast(loaded, threads, loaded.secondsPerRun());
  }

  /** A few lines; everything measured is called a forecast. */
  public String text() {
    Calibration.Cost cost = loaded.calibration().cost();
    int residents = loaded.calibration().respondents().residents();
    int weeks = loaded.weeksPerRun();
    long fitted = loaded.parameters().stream().filter(Parameter::fitted).count();
    return String.format(Locale.ROOT, """
        %s
        parameters  %d to be found, %d carried along from their priors
        targets     %d shares, of which none follows from the others%s
        runs        %,d at most in search, %d to check what was found, %d of them for two years more
        trials      %,d runs of cities of %,d
        city        %,d respondents, %,d weeks each: %,d resident-weeks a run
        time        about %s with %d threads, and what the search itself takes

        %sThe time is a forecast, not a promise: some runs were made on this machine as busy as it is now. Runs that are
        finished already are not taken off. Nothing was written.
        """, loaded.calibration().title(), fitted, loaded.parameters().size() - fitted,
        loaded.targets().statistics().size(), studies(), cost.runs(), cost.checks(), cost.longer(),
        loaded.calibration().trialRuns(), loaded.calibration().trialResidents(),
        residents, weeks, (long) residents * weeks, Duration.inWords(duration()), threads, new TargetDesignText(loaded).text());
  }

  private String studies() {
    int studies = loaded.studies().all().size();
    return studies == 0 ? "" : String.format(Locale.ROOT, ", and %d numbers of published studies", studies);
  }

  /** How many seconds all runs may take. */
  double duration() {
    Calibration calibration = loaded.calibration();
    return (calibration.work(calibration.runsInAll()) + calibration.cost().longer()) * seconds
        / Math.min(threads, Runtime.getRuntime().availableProcessors());
  }
}

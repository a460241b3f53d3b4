package canyu.report.terminal;

import canyu.calibration.inference.problem.Unmoved;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Calibration;
import canyu.calibration.plan.Parameter;
import canyu.language.TextNumber;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a dry run of a calibration says.
 *
 * @param seconds that one thread takes for one run
 * @param unmoved the targets that none of some runs moved, and that are not met
 */
public record CalibrationForecast(LoadedCalibration loaded, int threads, double seconds, List<Unmoved> unmoved) {

  /** How many draws of the priors are run to see which targets they move. */
  private static final int TRIED = 8;

  /** Makes some runs on this machine, as busy as it is, to see how long one takes. */
  public static CalibrationForecast measure(LoadedCalibration loaded, int threads) {
    return new CalibrationForecast(loaded, threads, loaded.secondsPerRun(), loaded.unmoved(TRIED));
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
        residents, weeks, (long) residents * weeks, Duration.inWords(duration()), threads, new TargetDesignText(loaded).text() + warnings());
  }

  private String warnings() {
    return unmoved.stream().map(each -> String.format(Locale.ROOT, "Warning: '%s' is %s in all of %d runs with draws of the priors and %s"
        + " in the survey: as it seems, nothing\nthat varies moves it, so it cannot be met; leave it out, or let something vary that does.\n\n",
        each.target(), TextNumber.of("%.4g", each.value()), TRIED, TextNumber.of("%.4g", each.observed())))
        .collect(Collectors.joining());
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

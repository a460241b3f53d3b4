package canyu.report.terminal;

import canyu.calibration.plan.Dependence;
import canyu.experiment.forecast.Forecast;
import canyu.language.Count;
import canyu.parameter.Names;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a dry run says of a calibration and a scenario that are done once for each assumption.
 *
 * @param calibration what one of the calibrations may take
 * @param scenario what one of the scenarios takes
 */
public record DependenceForecast(CalibrationForecast calibration, Forecast scenario) {

  /** A few lines; everything measured is called a forecast. */
  public String text() {
    int times = Dependence.ASSUMPTIONS.size();
    double calibrating = times * calibration.duration();
    double running = times * scenario.seconds();
    return String.format(Locale.ROOT, """
        %s: %s
        assumptions  %d of how age and education go together: %s
        calibration  %d times at most %,d runs of %,d residents, about %s
        scenario     %d times %,d runs: %s in %s of %,d residents, about %s
        time         about %s in all with %s

        The time is a forecast, not a promise: it was measured on this machine as busy as it is now, and what the search
        for parameters itself takes comes on top. Runs that are finished already are not taken off.
        Nothing was written.
        """, calibration.loaded().calibration().title(), scenario.work().loaded().scenario().title(), times,
        Dependence.ASSUMPTIONS.stream().map(Names::camel).collect(Collectors.joining(", ")), times,
        calibration.loaded().calibration().runsInAll(),
        calibration.loaded().calibration().respondents().residents(), Duration.inWords(calibrating), times,
        scenario.work().runs(),
        Count.of(scenario.work().loaded().scenario().policies().size(), "arm", "arms"),
        Count.of(scenario.work().replicates(), "city", "cities"),
        scenario.work().loaded().scenario().population().residents(), Duration.inWords(running),
        Duration.inWords(calibrating + running), Count.of(calibration.threads(), "thread", "threads"));
  }
}

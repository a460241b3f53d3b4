package canyu.api;

import canyu.calibration.inference.problem.ProgressListener;
import canyu.calibration.inference.problem.RoundProgress;
import canyu.calibration.inference.problem.Unmoved;
import canyu.calibration.plan.Calibration;
import canyu.language.TextNumber;
import canyu.parameter.Names;
import java.util.List;
import java.util.Locale;

/** Says in short lines how far a calibration is: after every round, and every few seconds in between. */
final class CalibrationProgress implements ProgressListener {

  private static final double NANO = 1e-9;
  private static final double MINUTE = 60;
  private static final double SECONDS_BETWEEN = 15;

  private final WorkListener listener;
  private final Calibration calibration;
  private long said;
  private int madeThen = -1;

  CalibrationProgress(WorkListener listener, Calibration calibration) {
    this.listener = listener;
    this.calibration = calibration;
  }

  /**
   * Hears how many runs were made; those that are there from an earlier attempt took no time. What is left is reckoned
   * from the last seconds alone: the first runs are much slower than all others.
   */
  void run(int made) {
    double seconds = (System.nanoTime() - said) * NANO;
    if (madeThen >= 0 && seconds > SECONDS_BETWEEN) {
      double madeNow = calibration.work(made) - calibration.work(madeThen);
      double left = calibration.work(calibration.runsInAll()) - calibration.work(made);
      say("%d of %d runs, about %.1f minutes left", made, calibration.runsInAll(), seconds / madeNow * left / MINUTE);
    }
    if (madeThen < 0 || seconds > SECONDS_BETWEEN) {
      said = System.nanoTime();
      madeThen = made;
    }
  }

  @Override
  public void at(RoundProgress progress) {
    say("%s, round %d: %d of %d runs%s%s", Names.camel(progress.engine()), progress.round(), progress.runsDone(),
        progress.runsInAll(), unlessNaN(", distance to the answers %.2f", progress.distance()),
        unlessNaN(", effective number of draws %.0f", progress.effectiveSize()));
  }

  @Override
  public void unmoved(List<Unmoved> targets, int runs) {
    targets.forEach(each -> say("warning: '%s' is %s in all of %d runs and %s in the survey: nothing that varies moves it, so it"
        + " cannot be met; leave it out, or let something vary that does", each.target(), TextNumber.of("%.4g", each.value()), runs,
        TextNumber.of("%.4g", each.observed())));
  }

  private static String unlessNaN(String format, double number) {
    return Double.isNaN(number) ? "" : String.format(Locale.ROOT, format, number);
  }

  private void say(String format, Object... arguments) {
    listener.say(String.format(Locale.ROOT, format, arguments));
  }
}

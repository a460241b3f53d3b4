package canyu.cli;

import canyu.api.CalibrationRun;
import canyu.calibration.inference.problem.PointEstimate;
import canyu.calibration.run.CalibrationResult;
import canyu.report.calibration.CalibrationText;
import canyu.report.terminal.PointEstimateText;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the parameters that agree with a survey. */
@Command(name = "calibrate", mixinStandardHelpOptions = true,
    description = "Finds the parameters that agree with a survey, and says how far they can be trusted.",
    exitCodeList = "1:nothing fits, or it has not converged and --force is not given")
final class CalibrateCommand implements Callable<Integer> {

  /** The exit code where there are no draws that one should use. */
  static final int UNUSABLE = 1;

  @Mixin
  private CalibrationOptions options;

  @Mixin
  private SparkOption spark;

  @Option(names = "--dependence", paramLabel = "ASSUMPTION",
      description = "how age and education go together: asInFrame, independent, positive or negative")
  private String dependence;

  @Option(names = "--hold-out", description = "keeps back the answers that the file says can be held out, and says"
      + " how well the others foretell them")
  private boolean keepingBack;

  @Override
  @SuppressWarnings("try") // it is there to be closed
  public Integer call() throws IOException {
    CalibrationRun run = CalibrationRun.read(options.request(dependence, keepingBack),
        options.output(dependence, keepingBack ? "hold-out" : null), options.invocation(spark));
    if (options.dryRun()) {
      options.use().print(run.forecast().text());
      return 0;
    }
    try (Interruption interruption = new Interruption(options.use().screen())) {
      return run.isForOneSet() ? estimate(run) : calibrate(run);
    }
  }

  private int estimate(CalibrationRun run) throws IOException {
    PointEstimate estimate = run.estimate();
    options.use().print(new PointEstimateText(run.loaded(), estimate).text() + "\nResults: " + run.output().folder() + "\n");
    return estimate.isRejected() ? UNUSABLE : 0;
  }

  private int calibrate(CalibrationRun run) throws IOException {
    CalibrationResult result = run.calibrate();
    options.use().print(new CalibrationText(result).text() + "\nResults: " + run.output().folder() + "\n");
    return run.isUsable(result) ? 0 : UNUSABLE;
  }
}

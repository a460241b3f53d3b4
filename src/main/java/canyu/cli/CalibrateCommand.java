package canyu.cli;

import canyu.calibration.Calibration;
import canyu.calibration.CalibrationResult;
import canyu.calibration.LoadedCalibration;
import canyu.calibration.inference.diagnostics.CalibrationVerdict;
import canyu.report.calibration.CalibrationText;
import canyu.report.terminal.CalibrationForecast;
import canyu.report.terminal.PointEstimateText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the parameters that agree with a survey. */
@Command(name = "calibrate", mixinStandardHelpOptions = true,
    description = "Finds the parameters that agree with a survey, and says how far they can be trusted.")
final class CalibrateCommand implements Callable<Integer> {

  /** The exit code where there are no draws that one should use. */
  static final int UNUSABLE = 1;

  @Mixin
  private CalibrationOptions options;

  @Option(names = "--dependence", paramLabel = "ASSUMPTION",
      description = "how age and education go together: asInFrame, independent, positive or negative")
  private String dependence;

  @Option(names = "--hold-out", description = "keeps back the answers that the file says can be held out, and says"
      + " how well the others foretell them")
  private boolean keepingBack;

  @Override
  public Integer call() throws IOException {
    LoadedCalibration loaded = options.read(dependence);
    options.warn(loaded);
    if (options.dryRun()) {
      options.print(CalibrationForecast.measure(loaded, options.threads()).text());
      return 0;
    }
    CalibrationRun run = options.run(loaded, keepingBack, folder());
    if (loaded.calibration().engine() == Calibration.Method.MOMENTS) {
      options.print(new PointEstimateText(loaded, run.estimate()).text());
      return 0;
    }
    CalibrationResult result = run.calibrate(options.command(dependence, keepingBack), options.language());
    options.print(new CalibrationText(result).text() + "\nResults: " + run.folder() + "\n");
    return isUsable(result.outcome().verdict()) ? 0 : UNUSABLE;
  }

  private boolean isUsable(CalibrationVerdict verdict) {
    return verdict.kind() != CalibrationVerdict.Kind.CANNOT_FIT && (verdict.hasConverged() || options.force());
  }

  private Path folder() {
    return options.folder(dependence, keepingBack ? "hold-out" : null);
  }
}

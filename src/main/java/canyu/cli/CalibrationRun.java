package canyu.cli;

import canyu.calibration.CalibrationResult;
import canyu.calibration.Calibrator;
import canyu.calibration.LoadedCalibration;
import canyu.calibration.inference.problem.PointEstimate;
import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.tables.TableFormat;
import canyu.parameter.ParameterYaml;
import canyu.report.calibration.CalibrationReport;
import canyu.report.calibration.CalibrationTables;
import canyu.report.run.Provenance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A calibration on this machine, from its first run to its last file.
 *
 * @param keepingBack whether the answers that can be held out are
 * @param folder where its runs and its results go
 * @param format of its tables
 * @param threads how many threads work; the results do not depend on it
 * @param force whether the posterior is written even if it has not converged
 * @param invocation the command that asks for it
 */
record CalibrationRun(LoadedCalibration loaded, boolean keepingBack, Path folder, TableFormat format, int threads,
    boolean force, Invocation invocation) {

  /** The file of the draws that cities can take. */
  static final String POSTERIOR = CalibrationTables.POSTERIOR + ".csv";

  private static final String RUNS = "runs.csv";

  /** Finds one best set of parameters. */
  @SuppressWarnings("try") // it is there to be closed
  PointEstimate estimate() throws IOException {
    try (ResultsFolder results = open(); Interruption interruption = new Interruption(invocation.screen())) {
      return calibrator().estimate(folder.resolve(RUNS), fingerprint(), results.aside());
    }
  }

  /**
   * Opens the folder for the results.
   *
   * @throws canyu.parameter.ParameterException if it is another's, or memory or disk are short
   */
  ResultsFolder open() throws IOException {
    loaded.room(threads).refuseUnlessItFits(folder);
    return new ResultsFolder(
        folder, invocation.manifest(fingerprint(), loaded.scenario()), format, invocation::warn);
  }

  /**
   * Does all that has not been done already, and writes what was found.
   *
   * @param sameAgain the command that gives the same results on any machine
   */
  @SuppressWarnings("try") // it is there to be closed
  CalibrationResult calibrate(String sameAgain, Locale language) throws IOException {
    try (ResultsFolder results = open(); Interruption interruption = new Interruption(invocation.screen())) {
      CalibrationResult result = calibrator().run(folder.resolve(RUNS), fingerprint(), results.aside());
      write(result, results, sameAgain, language);
      return result;
    }
  }

  private void write(CalibrationResult result, ResultsFolder results, String sameAgain, Locale language)
      throws IOException {
    CalibrationTables tables = new CalibrationTables(result);
    results.write("calibration.yaml", ParameterYaml.write(loaded.calibration()));
    results.write(tables.targets());
    results.write(tables.parameters());
    results.write(tables.drift());
    if (!loaded.studies().all().isEmpty()) {
      results.write(tables.studies());
    }
    if (force || result.outcome().verdict().hasConverged()) {
      results.write(tables.posterior());
    } else {
      results.removeTable(CalibrationTables.POSTERIOR);
    }
    Fingerprint fingerprint = fingerprint();
    results.writeReport(new CalibrationReport(result,
        new Provenance(fingerprint.version(), sameAgain, fingerprint.hash()), language).text());
  }

  /** What the results depend on. */
  Fingerprint fingerprint() throws IOException {
    return loaded.fingerprint(Canyu.Version.current(), keepingBack);
  }

  private Calibrator calibrator() {
    CalibrationProgress progress =
        new CalibrationProgress(invocation.screen(), loaded.calibration());
    return new Calibrator(loaded, keepingBack, threads, progress, progress::run);
  }
}

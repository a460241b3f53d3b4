package canyu.api;

import canyu.calibration.inference.diagnostics.CalibrationVerdict;
import canyu.calibration.inference.problem.PointEstimate;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Calibration;
import canyu.calibration.run.CalibrationResult;
import canyu.calibration.run.Calibrator;
import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.run.Workers;
import canyu.experiment.store.Fingerprint;
import canyu.parameter.ParameterYaml;
import canyu.report.calibration.CalibrationReport;
import canyu.report.calibration.CalibrationTables;
import canyu.report.calibration.EstimateReport;
import canyu.report.run.Provenance;
import canyu.report.terminal.CalibrationForecast;
import canyu.scenario.survey.Respondents;
import java.io.IOException;

/**
 * A calibration, from its first run to its last file.
 *
 * @param output where its runs go, too
 */
public record CalibrationRun(
    CalibrationRequest request, LoadedCalibration loaded, Output output, Invocation invocation) {

  /** The file of the draws that cities can take. */
  static final String POSTERIOR = CalibrationTables.POSTERIOR + ".csv";

  private static final String RUNS = "runs.csv";

  /**
   * Reads the calibration.
   *
   * @throws canyu.parameter.ParameterException saying everything that is wrong, by file and line
   */
  public static CalibrationRun read(CalibrationRequest request, Output output, Invocation invocation) {
    return new CalibrationRun(request, request.read(), output, invocation);
  }

  /** Whether one best set of parameters is asked for, and not a posterior. */
  public boolean isForOneSet() {
    return loaded.calibration().engine() == Calibration.Method.MOMENTS;
  }

  /** How long it may take, from some runs on this machine. */
  public CalibrationForecast forecast() {
    warn();
    return CalibrationForecast.measure(loaded, invocation.threads());
  }

  /**
   * Finds one best set of parameters, and writes it and the answers that it gives.
   *
   * @throws canyu.parameter.ParameterException if the folder is another's, or memory or disk are short
   */
  public PointEstimate estimate() throws IOException {
    warn();
    try (ResultsFolder results = open(); Workers workers = invocation.workers()) {
      PointEstimate estimate = calibrator(workers).estimate(output.folder().resolve(RUNS), fingerprint(), results.aside());
      results.write("calibration.yaml", ParameterYaml.write(loaded.calibration()));
      results.write(CalibrationTables.estimates(loaded, estimate));
      results.write(CalibrationTables.targets(loaded, estimate, request.keepingBack()));
      results.writeReport(new EstimateReport(loaded, estimate, request.keepingBack(), provenance(), output.language()).text());
      return estimate;
    }
  }

  /**
   * Opens the folder for the results.
   *
   * @throws canyu.parameter.ParameterException if it is another's, or memory or disk are short
   */
  ResultsFolder open() throws IOException {
    loaded.room(invocation.threads()).refuseUnlessItFits(output.folder());
    return output.open(invocation.manifest(fingerprint(), loaded.scenario()), invocation);
  }

  /**
   * Does all that has not been done already, and writes what was found.
   *
   * @throws canyu.parameter.ParameterException if the folder is another's, or memory or disk are short
   */
  public CalibrationResult calibrate() throws IOException {
    warn();
    return find();
  }

  /** The same, unheard of what is probably not meant. */
  CalibrationResult find() throws IOException {
    try (ResultsFolder results = open(); Workers workers = invocation.workers()) {
      CalibrationResult result = calibrator(workers).run(output.folder().resolve(RUNS), fingerprint(), results.aside());
      write(result, results);
      return result;
    }
  }

  /** Whether there are draws that one should use, or is asked to. */
  public boolean isUsable(CalibrationResult result) {
    CalibrationVerdict verdict = result.outcome().verdict();
    return verdict.kind() != CalibrationVerdict.Kind.CANNOT_FIT && (verdict.hasConverged() || request.force());
  }

  /** Says what is right, but probably not meant. */
  void warn() {
    loaded.surveyed().respondents().flatMap(Respondents::countsTakenForWeights)
        .ifPresent(invocation.listener()::say);
  }

  private void write(CalibrationResult result, ResultsFolder results) throws IOException {
    CalibrationTables tables = new CalibrationTables(result);
    results.write("calibration.yaml", ParameterYaml.write(loaded.calibration()));
    results.write(tables.targets());
    results.write(tables.parameters());
    results.write(tables.drift());
    if (!loaded.sought().scales().isEmpty()) {
      results.write(tables.cuts());
    }
    if (!loaded.studies().all().isEmpty()) {
      results.write(tables.studies());
    }
    if (request.force() || result.outcome().verdict().hasConverged()) {
      results.write(tables.posterior());
    } else {
      results.removeTable(CalibrationTables.POSTERIOR);
    }
    results.writeReport(new CalibrationReport(result, provenance(), output.language()).text());
  }

  private Provenance provenance() throws IOException {
    Fingerprint fingerprint = fingerprint();
    return new Provenance(fingerprint.version(), request.command(), fingerprint.hash());
  }

  /** What the results depend on. */
  Fingerprint fingerprint() throws IOException {
    return loaded.fingerprint(Version.current(), request.keepingBack());
  }

  private Calibrator calibrator(Workers workers) {
    CalibrationProgress progress = new CalibrationProgress(invocation.listener(), loaded.calibration());
    return new Calibrator(loaded, request.keepingBack(), workers, progress, progress::run);
  }
}

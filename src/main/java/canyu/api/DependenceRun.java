package canyu.api;

import canyu.calibration.dependence.AssumptionFinding;
import canyu.calibration.dependence.Contrast;
import canyu.calibration.plan.Dependence;
import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.forecast.Forecast;
import canyu.experiment.forecast.SpeedProbe;
import canyu.experiment.forecast.Workload;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.Manifest;
import canyu.report.dependence.DependenceReport;
import canyu.report.dependence.DependenceTables;
import canyu.report.run.Provenance;
import canyu.report.terminal.CalibrationForecast;
import canyu.report.terminal.DependenceForecast;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A calibration, and a scenario with what it has found, under every assumption of how age and education go together. */
public final class DependenceRun {

  private final DependenceRequest request;
  private final Output output;
  private final Invocation invocation;
  private final List<AssumedRun> runs;

  /**
   * Reads the calibration and the scenario under each assumption.
   *
   * @throws canyu.parameter.ParameterException saying what is wrong with either
   */
  public DependenceRun(DependenceRequest request, Output output, Invocation invocation) {
    this.request = request;
    this.output = output;
    this.invocation = invocation;
    this.runs = Dependence.ASSUMPTIONS.stream()
        .map(assumption -> AssumedRun.read(assumption, request, output, invocation)).toList();
  }

  /**
   * What was written in the end.
   *
   * @param report where the report is
   */
  public record Written(Contrast contrast, Path report) {}

  /** How long it may take, from some runs on this machine. */
  public DependenceForecast forecast() {
    AssumedRun any = runs.get(0);
    CalibrationForecast calibration = any.calibration().forecast();
    return new DependenceForecast(calibration, new Forecast(
        Workload.most(any.scenario(), invocation.threads(), output.format()), SpeedProbe.measure(any.scenario())));
  }

  /**
   * Does all that has not been done already, and writes what was found.
   *
   * @throws canyu.parameter.ParameterException if a folder is another's, or memory or disk are short
   */
  public Written run() throws IOException {
    runs.get(0).calibration().warn();
    Fingerprint fingerprint = fingerprint();
    Manifest manifest = invocation.manifest(fingerprint, runs.get(0).scenario().tree());
    try (ResultsFolder results = output.open(manifest, invocation)) {
      Contrast contrast = new Contrast(findings());
      return new Written(contrast, write(contrast, fingerprint, results));
    }
  }

  /** Whether there are draws under every assumption that one should use, or is asked to. */
  public boolean isUsable(Contrast contrast) {
    return contrast.unfit().isEmpty() && (request.calibration().force() || contrast.unconverged().isEmpty());
  }

  private List<AssumptionFinding> findings() throws IOException {
    for (AssumedRun run : runs) {
      run.refuseUnlessPossible();
    }
    List<AssumptionFinding> findings = new ArrayList<>();
    for (AssumedRun run : runs) {
      findings.add(run.find());
    }
    return findings;
  }

  /** What everything depends on: the scenario, and the calibration under each assumption. */
  private Fingerprint fingerprint() throws IOException {
    Fingerprint fingerprint = Fingerprint.of(Version.current(), runs.get(0).scenario());
    for (AssumedRun run : runs) {
      fingerprint = fingerprint.with(run.fingerprint().hash());
    }
    return fingerprint;
  }

  private Path write(Contrast contrast, Fingerprint fingerprint, ResultsFolder results) throws IOException {
    DependenceTables tables = new DependenceTables(contrast);
    results.write(tables.parameters());
    results.write(tables.answers());
    results.write(tables.ranking());
    AssumedRun any = runs.get(0);
    return results.writeReport(new DependenceReport(contrast, any.calibration().loaded(), any.scenario(),
        new Provenance(fingerprint.version(), request.command(), fingerprint.hash()), output.language()).text());
  }
}

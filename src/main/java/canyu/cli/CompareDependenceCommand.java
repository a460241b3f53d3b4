package canyu.cli;

import canyu.calibration.Dependence;
import canyu.calibration.dependence.AssumptionFinding;
import canyu.calibration.dependence.Contrast;
import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.forecast.Forecast;
import canyu.experiment.forecast.SpeedProbe;
import canyu.experiment.forecast.Workload;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.Manifest;
import canyu.report.dependence.DependenceReport;
import canyu.report.dependence.DependenceTables;
import canyu.report.dependence.DependenceText;
import canyu.report.run.Provenance;
import canyu.report.terminal.CalibrationForecast;
import canyu.report.terminal.DependenceForecast;
import canyu.scenario.LoadedScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Calibrates, and runs a scenario, under every assumption of how age and education go together. */
@Command(name = "compare-dependence", mixinStandardHelpOptions = true,
    description = "Calibrates, and runs a scenario with what was found, under three assumptions of how age and education"
        + " go together, and says what depends on the assumption.")
final class CompareDependenceCommand implements Callable<Integer> {

  @Mixin
  private CalibrationOptions options;

  @Parameters(index = "1", paramLabel = "SCENARIO",
      description = "the YAML file of the scenario, such as scenarios/suzhou-2019.yaml")
  private Path scenario;

  @Mixin
  private CityOptions cities;

  @Override
  public Integer call() throws IOException {
    Path folder = options.folder("dependence", null);
    List<AssumedRun> runs = Dependence.ASSUMPTIONS.stream()
        .map(assumption -> AssumedRun.read(assumption, options, cities.request(scenario), folder)).toList();
    options.warn(runs.get(0).calibration());
    if (options.dryRun()) {
      options.print(forecast(runs.get(0)));
      return 0;
    }
    Fingerprint fingerprint = fingerprint(runs);
    Manifest manifest = options.invocation().manifest(fingerprint, runs.get(0).scenario().tree());
    try (ResultsFolder results = new ResultsFolder(folder, manifest, options.format(), options.invocation()::warn)) {
      Contrast contrast = new Contrast(findings(runs));
      Path report = write(contrast, runs.get(0), fingerprint, results);
      options.print(new DependenceText(contrast).text() + "\nReport: " + report + "\n");
      boolean usable = contrast.unfit().isEmpty() && (options.force() || contrast.unconverged().isEmpty());
      return usable ? 0 : CalibrateCommand.UNUSABLE;
    }
  }

  private static List<AssumptionFinding> findings(List<AssumedRun> runs) throws IOException {
    for (AssumedRun run : runs) {
      run.refuseUnlessPossible();
    }
    List<AssumptionFinding> findings = new ArrayList<>();
    for (AssumedRun run : runs) {
      findings.add(run.find());
    }
    return findings;
  }

  private String forecast(AssumedRun any) {
    LoadedScenario loaded = any.scenario();
    return new DependenceForecast(CalibrationForecast.measure(any.calibration(), options.threads()),
        new Forecast(Workload.most(loaded, options.threads(), options.format()), SpeedProbe.measure(loaded))).text();
  }

  /** What everything depends on: the scenario, and the calibration under each assumption. */
  private static Fingerprint fingerprint(List<AssumedRun> runs) throws IOException {
    Fingerprint fingerprint = Fingerprint.of(Canyu.Version.current(), runs.get(0).scenario());
    for (AssumedRun run : runs) {
      fingerprint = fingerprint.with(run.fingerprint().hash());
    }
    return fingerprint;
  }

  private Path write(Contrast contrast, AssumedRun any, Fingerprint fingerprint, ResultsFolder results)
      throws IOException {
    DependenceTables tables = new DependenceTables(contrast);
    results.write(tables.parameters());
    results.write(tables.answers());
    results.write(tables.ranking());
    return results.writeReport(new DependenceReport(contrast, any.calibration(), any.scenario(),
        new Provenance(fingerprint.version(), sameAgain(), fingerprint.hash()), options.language()).text());
  }

  /** The command that gives the same results on any machine. */
  private String sameAgain() {
    return "canyu compare-dependence " + CommandLineWord.inFolder(options.file()) + " "
        + CommandLineWord.inFolder(scenario) + options.words(null) + cities.words();
  }
}

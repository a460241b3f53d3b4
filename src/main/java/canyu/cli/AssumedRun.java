package canyu.cli;

import canyu.calibration.Calibration;
import canyu.calibration.CalibrationResult;
import canyu.calibration.Dependence;
import canyu.calibration.LoadedCalibration;
import canyu.calibration.dependence.ArmComparison;
import canyu.calibration.dependence.AssumptionFinding;
import canyu.experiment.comparison.Comparison;
import canyu.experiment.forecast.Workload;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.Manifest;
import canyu.parameter.Digits;
import canyu.parameter.Names;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterYaml;
import canyu.scenario.LoadedScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One assumption of how age and education go together, from the first run of its calibration to the arms of the
 * scenario, whose cities draw what the calibration has found.
 *
 * @param calibration under the assumption
 * @param request the scenario under the same assumption
 * @param scenario the same as it is before cities draw what was found
 * @param folder where the calibration goes; the scenario has a folder in it
 */
record AssumedRun(Dependence assumption, CalibrationOptions options, LoadedCalibration calibration,
    ScenarioRequest request, LoadedScenario scenario, Path folder) {

  /**
   * Reads the calibration and the scenario under an assumption.
   *
   * @param parent the folder for all assumptions
   * @throws ParameterException saying what is wrong with either
   */
  static AssumedRun read(Dependence assumption, CalibrationOptions options, ScenarioRequest asked, Path parent) {
    LoadedCalibration calibration = options.read(Names.camel(assumption));
    if (calibration.calibration().engine() == Calibration.Method.MOMENTS) {
      throw new ParameterException(calibration.tree().keyOrigin("engine"), "engine must be syntheticLikelihood or"
          + " neuralLikelihood, since the scenario draws from a posterior, but is moments");
    }
    ScenarioRequest request = asked.with("seed", options.seed())
        .with("population.ageEducation", Digits.of(assumption.ageEducation().orElseThrow()));
    return new AssumedRun(
        assumption, options, calibration, request, request.read(), parent.resolve(Names.camel(assumption)));
  }

  /** Does all that has not been done already, and writes what was found. */
  AssumptionFinding find() throws IOException {
    say("calibration");
    CalibrationResult result =
        run().calibrate(options.command(Names.camel(assumption), false), options.language());
    AssumptionFinding calibrated = AssumptionFinding.of(assumption, result, Optional.empty());
    boolean drawn = calibrated.isSound() || options.force() && !calibrated.cannotFit();
    return drawn ? AssumptionFinding.of(assumption, result, Optional.of(armComparison())) : calibrated;
  }

  /**
   * Refuses to begin what would not end: where the folder of the calibration is another's, or memory or disk are short.
   *
   * @throws ParameterException saying why
   */
  void refuseUnlessPossible() throws IOException {
    Workload.most(scenario, options.threads(), options.format()).refuseUnlessItFits(folder.resolve("scenario"));
    run().open().close();
  }

  /** What the calibration depends on. */
  Fingerprint fingerprint() throws IOException {
    return run().fingerprint();
  }

  private CalibrationRun run() {
    return options.run(calibration, false, folder);
  }

  private ArmComparison armComparison() throws IOException {
    say("scenario");
    ScenarioRequest drawing = request.with("parameters.posterior",
        ParameterYaml.write(folder.resolve(CalibrationRun.POSTERIOR).toString()).strip());
    LoadedScenario drawn = drawing.read();
    Manifest manifest =
        options.invocation().manifest(Fingerprint.of(Canyu.Version.current(), drawn), drawn.tree());
    try (ScenarioRun run = ScenarioRun.open(
        drawn, manifest, folder.resolve("scenario"), options.format(), options.threads(),
        options.invocation())) {
      Comparison comparison = run.whole();
      run.write(comparison, drawing.command(), options.language());
      return ArmComparison.of(comparison);
    }
  }

  private void say(String what) {
    options.invocation().screen().println("age and education " + Names.camel(assumption) + ": " + what);
    options.invocation().screen().flush();
  }
}

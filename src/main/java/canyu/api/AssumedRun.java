package canyu.api;

import canyu.calibration.dependence.ArmComparison;
import canyu.calibration.dependence.AssumptionFinding;
import canyu.calibration.plan.Dependence;
import canyu.calibration.run.CalibrationResult;
import canyu.experiment.forecast.Workload;
import canyu.experiment.store.Fingerprint;
import canyu.parameter.Digits;
import canyu.parameter.Names;
import canyu.parameter.ParameterException;
import canyu.parameter.ParameterYaml;
import canyu.scenario.loading.LoadedScenario;
import java.io.IOException;
import java.util.Optional;

/**
 * One assumption of how age and education go together, from the first run of its calibration to the arms of the
 * scenario, whose cities draw what the calibration has found.
 *
 * @param calibration under the assumption; the scenario has a folder in its own
 * @param request the scenario under the same assumption
 * @param scenario the same as it is before cities draw what was found
 */
record AssumedRun(
    Dependence assumption, CalibrationRun calibration, ScenarioRequest request, LoadedScenario scenario) {

  /**
   * Reads the calibration and the scenario under an assumption.
   *
   * @param parent the output for all assumptions
   * @throws ParameterException saying what is wrong with either
   */
  static AssumedRun read(Dependence assumption, DependenceRequest asked, Output parent, Invocation invocation) {
    String name = Names.camel(assumption);
    CalibrationRun calibration = CalibrationRun.read(
        asked.calibration().with(CalibrationRequest.Change.DEPENDENCE, name), parent.inside(name), invocation);
    if (calibration.isForOneSet()) {
      throw new ParameterException(calibration.loaded().tree().keyOrigin("engine"), "engine must be syntheticLikelihood or"
          + " neuralLikelihood, since the scenario draws from a posterior, but is moments");
    }
    ScenarioRequest request = asked.scenario()
        .with("seed", asked.calibration().changes().get(CalibrationRequest.Change.SEED))
        .with("population.ageEducation", Digits.of(assumption.ageEducation().orElseThrow()));
    return new AssumedRun(assumption, calibration, request, request.read());
  }

  /** Does all that has not been done already, and writes what was found. */
  AssumptionFinding find() throws IOException {
    say("calibration");
    CalibrationResult result = calibration.find();
    AssumptionFinding calibrated = AssumptionFinding.of(assumption, result, Optional.empty());
    boolean drawn = calibrated.isSound() || calibration.request().force() && !calibrated.cannotFit();
    return drawn ? AssumptionFinding.of(assumption, result, Optional.of(armComparison())) : calibrated;
  }

  /**
   * Refuses to begin what would not end: where the folder of the calibration is another's, or memory or disk are short.
   *
   * @throws ParameterException saying why
   */
  void refuseUnlessPossible() throws IOException {
    Output output = output();
    Workload.most(scenario, calibration.invocation().threads(), output.format()).refuseUnlessItFits(output.folder());
    calibration.open().close();
  }

  /** What the calibration depends on. */
  Fingerprint fingerprint() throws IOException {
    return calibration.fingerprint();
  }

  /** Where the results of the scenario go. */
  private Output output() {
    return calibration.output().inside("scenario");
  }

  private ArmComparison armComparison() throws IOException {
    say("scenario");
    ScenarioRequest drawing = request.with("parameters.posterior",
        ParameterYaml.write(calibration.output().folder().resolve(CalibrationRun.POSTERIOR).toString()).strip());
    try (ScenarioRun run = ScenarioRun.open(drawing, drawing.read(), output(), calibration.invocation())) {
      return ArmComparison.of(run.whole().comparison());
    }
  }

  private void say(String what) {
    calibration.invocation().listener().say("age and education " + Names.camel(assumption) + ": " + what);
  }
}

package canyu.calibration.dependence;

import canyu.calibration.inference.diagnostics.CalibrationVerdict;
import canyu.calibration.inference.diagnostics.UnknownDiagnostics;
import canyu.calibration.plan.Dependence;
import canyu.calibration.run.CalibrationResult;
import canyu.calibration.targets.Prediction;
import java.util.List;
import java.util.Optional;

/**
 * What was found under one assumption of how age and education go together.
 *
 * @param verdict of the calibration
 * @param parameters what is believed of each, before and after the survey
 * @param answers of the survey beside what the model gives
 * @param armComparison of the arms; empty where nothing fits, or there are too few draws and nobody forces their use, since
 *     no city should draw such parameters
 */
public record AssumptionFinding(Dependence assumption, CalibrationVerdict verdict, List<UnknownDiagnostics> parameters,
    List<Prediction> answers, Optional<ArmComparison> armComparison) {

  /** What a calibration has found, and what the scenario has with its draws. */
  public static AssumptionFinding of(Dependence assumption, CalibrationResult result, Optional<ArmComparison> armComparison) {
    return new AssumptionFinding(assumption, result.outcome().verdict(), result.outcome().diagnostics().unknowns(),
        result.predictions(), armComparison);
  }

  /** Whether the answers contradict each other. */
  public boolean cannotFit() {
    return verdict.kind() == CalibrationVerdict.Kind.CANNOT_FIT;
  }

  /** Whether there are draws that agree with the survey, and enough of them. */
  public boolean isSound() {
    return verdict.hasConverged() && !cannotFit();
  }
}

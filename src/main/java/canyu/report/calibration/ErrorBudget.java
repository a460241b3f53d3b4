package canyu.report.calibration;

import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.survey.Wave;
import canyu.calibration.targets.AskedQuestion;
import canyu.calibration.targets.Prediction;

/**
 * What may part a printed share from that of one run, apart from the parameters: standard deviations, as shares.
 *
 * @param sampling through having asked some and not all, the design effect included
 * @param rounding through printing few digits
 * @param discrepancy through what the model is declared not to know
 * @param simulation the luck of a simulated city, as if its residents answered independently of each other
 */
record ErrorBudget(double sampling, double rounding, double discrepancy, double simulation) {

  private static final double TWELVE = 12;

  static ErrorBudget of(AskedQuestion asked, Prediction prediction, LoadedCalibration loaded) {
    return asked.since().isPresent() ? ofChange(asked, prediction, loaded) : ofShare(asked, prediction, loaded);
  }

  private static ErrorBudget ofShare(AskedQuestion asked, Prediction prediction, LoadedCalibration loaded) {
    Wave wave = asked.subgroup().wave();
    double ofSurvey = (double) (asked.answered() + asked.missing()) / wave.respondents();
    double simulated = ofSurvey * loaded.calibration().respondents().residents();
    return new ErrorBudget(asked.error(prediction.answer()), wave.rounding() / Math.sqrt(TWELVE),
        asked.discrepancy(), spread(prediction.mean(), simulated));
  }

  private static ErrorBudget ofChange(AskedQuestion asked, Prediction prediction, LoadedCalibration loaded) {
    double before = asked.since().orElseThrow().subgroup().wave().rounding();
    double after = asked.subgroup().wave().rounding();
    return new ErrorBudget(loaded.targets().samplingError(asked, prediction.answer()),
        Math.sqrt((before * before + after * after) / TWELVE), asked.discrepancy(),
        loaded.targets().luckOf(asked, prediction.answer(), loaded.calibration().respondents().residents()));
  }

  /** All errors of the printed share together. */
  double ofSurvey() {
    return Math.sqrt(sampling * sampling + rounding * rounding + discrepancy * discrepancy);
  }

  private static double spread(double share, double number) {
    return Math.sqrt(share * (1 - share) / number);
  }
}

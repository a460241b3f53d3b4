package canyu.report.calibration;

import canyu.calibration.AskedQuestion;
import canyu.calibration.Calibration;
import canyu.calibration.LoadedCalibration;
import canyu.calibration.Prediction;

/**
 * What may part a printed share from that of one run, apart from the parameters: standard deviations, as shares.
 *
 * @param sampling through having asked some and not all, the design effect included
 * @param rounding through printing few digits
 * @param discrepancy through what the model is declared not to know
 * @param simulation the luck of a simulated city, as if its residents answered independently of each other
 */
record ErrorBudget(double sampling, double rounding, double discrepancy, double simulation) {

  private static final double POINT = 0.01;
  private static final double TWELVE = 12;

  static ErrorBudget of(AskedQuestion asked, Prediction prediction, LoadedCalibration loaded) {
    Calibration.Errors errors = loaded.calibration().errors();
    double ofSurvey = asked.asked() * errors.designEffect() / loaded.survey().respondents();
    double simulated = ofSurvey * loaded.calibration().respondents().residents();
    return new ErrorBudget(spread(prediction.printed(), asked.asked()), POINT * errors.rounding() / Math.sqrt(TWELVE),
        asked.discrepancy(), spread(prediction.mean(), simulated));
  }

  /** All errors of the printed share together. */
  double ofSurvey() {
    return Math.sqrt(sampling * sampling + rounding * rounding + discrepancy * discrepancy);
  }

  private static double spread(double share, double number) {
    return Math.sqrt(share * (1 - share) / number);
  }
}

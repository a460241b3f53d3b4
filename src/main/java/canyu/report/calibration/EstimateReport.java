package canyu.report.calibration;

import canyu.calibration.inference.problem.PointEstimate;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.targets.Prediction;
import canyu.report.page.Page;
import canyu.report.page.Part;
import canyu.report.run.Provenance;
import canyu.report.words.Labels;
import java.util.List;
import java.util.Locale;

/**
 * One best set of parameters, as one HTML document that needs nothing but itself.
 *
 * @param keepingBack whether the answers that can be held out were
 * @param provenance how it came to be
 * @param locale the language, English or Chinese, and how numbers are written
 */
public record EstimateReport(
    LoadedCalibration loaded, PointEstimate estimate, boolean keepingBack, Provenance provenance, Locale locale) {

  /** The document. */
  public String text() {
    Labels labels = new Labels(locale, CalibrationReport.WORDS);
    String title = labels.text("report.title", labels.shipped(loaded.calibration().title()));
    List<Part<EstimateReport>> parts = List.of(new EstimatedAnswersSection());
    return new Page<>(title, this, labels).text(new EstimateSection(), parts);
  }

  List<Prediction> predictions() {
    return loaded.targets().predictions(estimate.given(), keepingBack);
  }
}

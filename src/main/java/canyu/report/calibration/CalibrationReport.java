package canyu.report.calibration;

import canyu.calibration.run.CalibrationResult;
import canyu.report.page.Page;
import canyu.report.page.Part;
import canyu.report.run.Provenance;
import canyu.report.words.Labels;
import canyu.report.words.StudyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a calibration has found, as one HTML document that needs nothing but itself. The same results give the same
 * document to the byte.
 *
 * @param result all that was found
 * @param provenance how it came to be
 * @param locale the language, English or Chinese, and how numbers are written
 */
public record CalibrationReport(CalibrationResult result, Provenance provenance, Locale locale) {

  /** The words that reports of calibrations need. */
  public static final String WORDS = "calibration";

  private static final List<Part<Findings>> PARTS = List.of(new TargetSection(), new FittedStudySection(),
      new PosteriorSection(), new PairsSection(), new CarriedSection(), new BoundSection(), new ProofSection(),
      new EngineSection(), new SensitivitySection(), new DriftSection(), new CostSection(), new PremiseSection(),
      new MethodsSection(), new ReproduceCalibrationSection());

  /** The document. */
  public String text() {
    Labels labels = new Labels(locale, WORDS, StudyText.WORDS);
    String title = labels.text("report.title", labels.shipped(result.loaded().calibration().title()));
    return new Page<>(title, Findings.of(result, provenance), labels).text(new VerdictSection(), parts());
  }

  /** Cut points are shown where some were looked for. */
  private List<Part<Findings>> parts() {
    List<Part<Findings>> parts = new ArrayList<>(PARTS);
    if (!result.loaded().sought().scales().isEmpty()) {
      parts.add(PARTS.indexOf(new PosteriorSection()) + 1, new CutSection());
    }
    return parts;
  }
}

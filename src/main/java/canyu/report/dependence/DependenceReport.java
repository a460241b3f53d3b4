package canyu.report.dependence;

import canyu.calibration.dependence.Contrast;
import canyu.calibration.loading.LoadedCalibration;
import canyu.report.calibration.CalibrationReport;
import canyu.report.page.Page;
import canyu.report.page.Part;
import canyu.report.run.Provenance;
import canyu.report.words.Labels;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Locale;

/**
 * A calibration and a scenario under several assumptions, as one HTML document that needs nothing but itself. The same
 * results give the same document to the byte.
 *
 * @param contrast what was found under each
 * @param calibration what was calibrated to what; under whichever assumption
 * @param scenario what was run with what was found
 * @param provenance how it came to be
 * @param locale the language, English or Chinese, and how numbers are written
 */
public record DependenceReport(Contrast contrast, LoadedCalibration calibration, LoadedScenario scenario,
    Provenance provenance, Locale locale) {

  private static final String WORDS = "dependence";
  private static final List<Part<DependenceReport>> PARTS = List.of(new ArmComparisonSection(), new SwapsSection(),
      new MovedSection(), new RepliesSection(), new FitsSection(), new CaveatsSection(), new ReproduceDependenceSection());

  /** The words that such a report needs. */
  public static Labels labels(Locale locale) {
    return new Labels(locale, WORDS, CalibrationReport.WORDS);
  }

  /** The document. */
  public String text() {
    Labels labels = labels(locale);
    String title = labels.text("report.title", labels.shipped(scenario.scenario().title()));
    return new Page<>(title, this, labels).text(new ContrastSection(), PARTS);
  }
}

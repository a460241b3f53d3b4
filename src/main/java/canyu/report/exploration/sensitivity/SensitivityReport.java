package canyu.report.exploration.sensitivity;

import canyu.exploration.sensitivity.Sensitivity;
import canyu.exploration.sensitivity.SensitivityAnalysis;
import canyu.report.exploration.parts.AgainSection;
import canyu.report.exploration.parts.MethodSection;
import canyu.report.exploration.parts.ParameterText;
import canyu.report.page.Page;
import canyu.report.page.Part;
import canyu.report.run.Provenance;
import canyu.report.words.Labels;
import canyu.scenario.definition.Outcome;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Locale;

/**
 * A sensitivity analysis as one HTML document that needs nothing but itself. The same results give the same document to
 * the byte.
 *
 * @param provenance how it came to be
 * @param locale the language, English or Chinese, and how numbers are written
 */
public record SensitivityReport(
    LoadedScenario loaded, SensitivityAnalysis analysis, Provenance provenance, Locale locale) {

  private static final int PARAGRAPHS = 5;

  /** The document. */
  public String text() {
    Labels labels = labels();
    List<Part<SensitivityReport>> parts = List.of(new SharesSection(), new TrendsSection(), new NumbersSection(),
        new MethodSection<>("sensitivityMethod", PARAGRAPHS), new AgainSection<>(loaded, provenance));
    return new Page<>(labels.text("sensitivity.title", labels.shipped(loaded.scenario().title())), this, labels)
        .text(new MattersSection(), parts);
  }

  Labels labels() {
    return new Labels(locale, ParameterText.PARAMETERS, ParameterText.BUNDLE).about(loaded);
  }

  /** What was found for one outcome, by arm. */
  List<Sensitivity> of(Outcome outcome) {
    return analysis.sensitivities().stream().filter(each -> each.outcome().equals(outcome)).toList();
  }

  List<Outcome> outcomes() {
    return analysis.ensemble().outcomes();
  }
}

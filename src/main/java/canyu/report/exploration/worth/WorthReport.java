package canyu.report.exploration.worth;

import canyu.exploration.worth.WorthAnalysis;
import canyu.exploration.worth.WorthResult;
import canyu.report.exploration.parts.AgainSection;
import canyu.report.exploration.parts.MethodSection;
import canyu.report.exploration.parts.ParameterText;
import canyu.report.page.Page;
import canyu.report.page.Part;
import canyu.report.run.Provenance;
import canyu.report.words.Labels;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Locale;

/**
 * What is worth knowing before an arm is chosen, as one HTML document that needs nothing but itself. The same results give
 * the same document to the byte.
 *
 * @param provenance how it came to be
 * @param locale the language, English or Chinese, and how numbers are written
 */
public record WorthReport(LoadedScenario loaded, WorthResult result, Provenance provenance, Locale locale) {

  private static final int PARAGRAPHS = 7;

  /** The document. */
  public String text() {
    Labels labels = labels();
    List<Part<WorthReport>> parts = List.of(new KnowledgeSection(), new GainsSection(),
        new MethodSection<>("worthMethod", PARAGRAPHS), new AgainSection<>(loaded, provenance));
    return new Page<>(labels.text("worth.title", labels.shipped(loaded.scenario().title())), this, labels)
        .text(new AskSection(), parts);
  }

  Labels labels() {
    return new Labels(locale, ParameterText.PARAMETERS, ParameterText.BUNDLE).about(loaded);
  }

  GainText words(WorthAnalysis analysis) {
    return new GainText(loaded, result, analysis, labels());
  }
}

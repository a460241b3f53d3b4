package canyu.report.exploration.optimisation;

import canyu.exploration.optimisation.result.OptimisationResult;
import canyu.report.page.Page;
import canyu.report.page.Part;
import canyu.report.run.Provenance;
import canyu.report.words.Labels;
import java.util.List;
import java.util.Locale;

/**
 * The best mixes as one HTML document that needs nothing but itself. The same results give the same document to the byte.
 *
 * @param provenance how it came to be
 * @param locale the language, English or Chinese, and how numbers are written
 */
public record OptimisationReport(OptimisationResult result, Provenance provenance, Locale locale) {

  /** The document. */
  public String text() {
    MixText text = MixText.of(result, locale);
    Labels labels = text.labels();
    List<Part<OptimisationReport>> parts = List.of(new CheapestSection(), new MadeOfSection(), new AddsSection(),
        new FailingSection(), new ConfirmedSection(), new SearchSection(), new OptimisedAgainSection());
    return new Page<>(labels.text("report.title", text.title()), this, labels).text(new BestSection(), parts);
  }

  /** How mixes are spoken of. */
  MixText words() {
    return MixText.of(result, locale);
  }
}

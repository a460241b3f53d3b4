package canyu.report.intake;

import canyu.intake.ImportedSurvey;
import canyu.intake.Weighting;
import canyu.report.page.Page;
import canyu.report.page.Part;
import canyu.report.run.Provenance;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was made of a survey as one HTML document that needs nothing but itself.
 *
 * @param provenance how it came to be
 * @param locale the language, English or Chinese, and how numbers are written
 */
public record ImportReport(ImportedSurvey survey, Provenance provenance, Locale locale) {

  /** The words of this report, on top of those of all. */
  public static final String WORDS = "intake";

  /** The document. */
  public String text() {
    Labels labels = labels();
    List<Part<ImportReport>> parts = new ArrayList<>(List.of(new UnansweredSection()));
    if (survey.isWeighted() || weighting().cap().isPresent()) {
      parts.add(new WeightsSection());
    }
    if (!weighting().margins().isEmpty()) {
      parts.add(new MarginsSection());
    }
    parts.add(new CodesSection());
    parts.add(new ImportAgainSection());
    return new Page<>(labels.text("imported.page", survey.plan().plan().title()), this, labels).text(new ImportedSection(), parts);
  }

  /** The same in some sentences. */
  public List<String> sentences() {
    return new ImportedText(survey, labels()).sentences();
  }

  private Labels labels() {
    return new Labels(locale, WORDS);
  }

  Weighting weighting() {
    return survey.weighting();
  }
}

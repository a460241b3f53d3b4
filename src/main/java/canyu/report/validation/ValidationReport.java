package canyu.report.validation;

import canyu.experiment.validation.Finding;
import canyu.experiment.validation.Standing;
import canyu.experiment.validation.Validation;
import canyu.report.page.Page;
import canyu.report.page.Part;
import canyu.report.run.Provenance;
import canyu.report.words.Labels;
import canyu.report.words.StudyText;
import java.util.List;
import java.util.Locale;

/**
 * A validation as one HTML document that needs nothing but itself. The same results give the same document to the byte.
 *
 * @param provenance how it came to be
 * @param locale the language, English or Chinese, and how numbers are written
 */
public record ValidationReport(Validation validation, Provenance provenance, Locale locale) {

  /** The document. */
  public String text() {
    Labels labels = new Labels(locale, StudyText.WORDS);
    List<Part<ValidationReport>> parts =
        List.of(new StudiesSection(), new FailuresSection(), new AnswersSection(), new ReproduceValidationSection());
    String title = labels.text("validation.title", labels.shipped(validation.subject().statusQuo().frame().title()));
    return new Page<>(title, this, labels).text(new StandingSection(), parts);
  }

  Standing standing() {
    return validation.standing();
  }

  /** The findings that have a range. */
  List<Finding> compared() {
    return standing().findings().stream().filter(finding -> finding.statistic().range().isPresent()).toList();
  }
}

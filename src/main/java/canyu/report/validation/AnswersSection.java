package canyu.report.validation;

import canyu.experiment.run.SurveyComparison;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.List;
import java.util.Optional;

/** The shares of the survey, printed and simulated. */
record AnswersSection() implements Part<ValidationReport> {

  private static final double POINTS = 100;

  @Override
  public String key() {
    return "answers";
  }

  @Override
  public List<Element> content(ValidationReport report, Labels labels) {
    Optional<SurveyComparison> survey = report.validation().survey();
    return List.of(survey.map(comparison -> table(comparison, labels))
        .orElseGet(() -> Element.of("p", labels.text("answers.none"))));
  }

  private static Element table(SurveyComparison comparison, Labels labels) {
    Table table = Table.of(labels.text("answers.answer"), labels.text("answers.printed"),
        labels.text("answers.simulated"), labels.text("answers.difference"));
    comparison.survey().answers().forEach((answer, share) -> table.row(labels.of(answer), labels.percent(share, 1),
        labels.percent(comparison.mean(answer), 1),
        labels.numbers().signed(POINTS * (comparison.mean(answer) - share), 1)));
    return table.element();
  }
}

package canyu.report.validation;

import canyu.experiment.validation.Validation;
import canyu.report.terminal.SurveyTable;
import canyu.report.terminal.TextTable;
import canyu.report.words.Labels;
import canyu.report.words.StudyText;
import java.util.Locale;

/** A validation for the terminal. */
public record ValidationText(Validation validation) {

  /** The studies as one table, and the survey as another where there is one. */
  public String text() {
    StudyText text = new StudyText(new Labels(Locale.ENGLISH, StudyText.WORDS));
    TextTable table = TextTable.of("study", "use", "published", "simulated", "judgement");
    validation.standing().findings().forEach(finding -> table.add(text.statistic(finding), text.use(finding.study()),
        text.published(finding), text.simulated(finding), finding.judgement().toString()));
    return table.asText() + validation.survey().map(survey -> "\n" + new SurveyTable(survey).text()).orElse("");
  }
}

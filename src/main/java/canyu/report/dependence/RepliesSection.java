package canyu.report.dependence;

import canyu.calibration.dependence.AssumptionFinding;
import canyu.calibration.survey.Question;
import canyu.calibration.targets.Prediction;
import canyu.report.calibration.AnswerName;
import canyu.report.calibration.QuestionName;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** Every answer of the survey, and what the model gives under each assumption. */
record RepliesSection() implements Part<DependenceReport> {

  private static final double POINTS = 100;
  private static final double FAR = 2;

  @Override
  public String key() {
    return "replies";
  }

  @Override
  public List<Element> content(DependenceReport report, Labels labels) {
    List<AssumptionFinding> findings = report.contrast().findings();
    List<String> heads = new ArrayList<>(List.of(labels.text("targets.answer"), labels.text("targets.survey")));
    findings.forEach(finding -> heads.add(Assumptions.head(finding, labels)));
    Table table = new Table(heads);
    List<Prediction> answers = findings.get(0).answers();
    Question question = null;
    for (int i = 0; i < answers.size(); i++) {
      if (!answers.get(i).question().equals(question)) {
        question = answers.get(i).question();
        table.part(QuestionName.of(question, labels), heads.size());
      }
      table.row(new AnswerName(answers.get(i)).belowQuestion(labels), cells(findings, i, labels));
    }
    return List.of(table.element(), Element.of("p", labels.text("replies.caption")).with("class", "caption"));
  }

  private static List<Element> cells(List<AssumptionFinding> findings, int answer, Labels labels) {
    List<Element> cells = new ArrayList<>();
    cells.add(Table.cell(percent(findings.get(0).answers().get(answer).printed(), labels)));
    findings.stream().map(finding -> finding.answers().get(answer)).forEach(given ->
        cells.add(Element.of("td", Element.of(
            Math.abs(given.z()) > FAR ? "strong" : "span", percent(given.mean(), labels)))));
    return cells;
  }

  private static String percent(double share, Labels labels) {
    return labels.numbers().plain(POINTS * share, 1);
  }
}

package canyu.report.calibration;

import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** Every answer beside what the model gives with one best set of parameters, and how to get the same again. */
record EstimatedAnswersSection() implements Part<EstimateReport> {

  private static final double POINTS = 100;

  @Override
  public String key() {
    return "replied";
  }

  @Override
  public List<Element> content(EstimateReport report, Labels labels) {
    Table table = Table.of(labels.text("targets.answer"), labels.text("targets.survey"), labels.text("targets.model"),
        labels.text("targets.z"));
    report.predictions().forEach(each -> table.row(new AnswerName(each).text(labels),
        labels.numbers().plain(POINTS * each.printed(), 1), labels.numbers().plain(POINTS * each.mean(), 1),
        labels.numbers().plain(each.z(), 1)));
    List<Element> content = new ArrayList<>(List.of(table.element(), Element.of("h3", labels.text("again.title"))));
    content.addAll(report.provenance().again(labels, facts -> facts.add(
            labels.text("reproduce.seed"), Long.toString(report.loaded().calibration().seed()))));
    return content;
  }
}

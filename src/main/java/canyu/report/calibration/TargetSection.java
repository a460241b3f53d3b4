package canyu.report.calibration;

import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.survey.Question;
import canyu.calibration.survey.Silence;
import canyu.calibration.targets.AskedQuestion;
import canyu.calibration.targets.Prediction;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Every answer: printed, predicted, how far apart, and what may part them. */
record TargetSection() implements Part<Findings> {

  private static final double POINTS = 100;
  private static final int COLUMNS = 9;

  @Override
  public String key() {
    return "targets";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    Table table = Table.of(labels.text("targets.answer"), labels.text("targets.survey"), labels.text("targets.model"),
        labels.text("targets.interval"), labels.text("targets.z"), labels.text("targets.sampling"),
        labels.text("targets.rounding"), labels.text("targets.discrepancy"), labels.text("targets.simulation"));
    Question question = null;
    for (AnswerComparison each : findings.comparisons()) {
      if (!each.prediction().question().equals(question)) {
        question = each.prediction().question();
        table.part(QuestionName.of(question, labels), COLUMNS);
      }
      table.row(head(each, labels), cells(each, labels));
    }
    List<Element> content = new ArrayList<>(
        List.of(table.element(), Element.of("p", labels.text("targets.caption")).with("class", "caption"),
            Element.of("p", labels.text("targets.predictive", p(findings.result().posteriorPredictiveP(), labels),
                p(findings.result().priorPredictiveP(), labels)))));
    findings.loaded().questions().forEach(each -> content.addAll(nonresponse(each, findings.loaded(), labels)));
    return content;
  }

  private static String p(double p, Labels labels) {
    return Double.isNaN(p) ? labels.text("undefined") : labels.numbers().plain(p, 3);
  }

  /** How many did not answer, and the groups in which nobody did. */
  private static List<Element> nonresponse(Question question, LoadedCalibration loaded, Labels labels) {
    List<Silence> silences = loaded.silences().stream()
        .filter(each -> each.question().equals(question) && each.missing() > 0).toList();
    int missing = silences.stream().mapToInt(Silence::missing).sum() + loaded.targets().questions().stream()
        .filter(each -> each.question().equals(question)).mapToInt(AskedQuestion::missing).sum();
    String asked = QuestionName.of(question, labels);
    List<Element> sentences = new ArrayList<>();
    if (missing > 0) {
      sentences.add(Element.of("p", labels.text("targets.missing", asked, labels.numbers().count(missing))));
    }
    if (!silences.isEmpty()) {
      sentences.add(Element.of("p", labels.text("targets.silent", asked, silences.stream()
          .map(each -> AnswerName.ofSubgroup(each.subgroup(), labels))
          .collect(Collectors.joining(labels.text("format.comma"))))));
    }
    return sentences;
  }

  private static String head(AnswerComparison each, Labels labels) {
    String name = each.nameBelowQuestion(labels);
    return each.prediction().follows() && !each.prediction().heldOut()
        ? labels.text("targets.followsName", name) : name;
  }

  private static List<Element> cells(AnswerComparison each, Labels labels) {
    Prediction prediction = each.prediction();
    Element z = Element.of("td", Element.of(each.isFar() ? "strong" : "span",
        labels.numbers().plain(prediction.z(), 1)));
    return List.of(Table.cell(labels.numbers().plain(POINTS * prediction.printed(), 1)),
        Table.cell(labels.numbers().plain(POINTS * prediction.mean(), 1)),
        Table.cell(labels.text("format.interval", labels.numbers().plain(POINTS * prediction.low(), 1),
            labels.numbers().plain(POINTS * prediction.high(), 1))),
        z, spread(each.budget().sampling(), labels), spread(each.budget().rounding(), labels),
        spread(each.budget().discrepancy(), labels), spread(each.budget().simulation(), labels));
  }

  private static Element spread(double share, Labels labels) {
    return Table.cell(labels.numbers().plain(POINTS * share, 2));
  }
}

package canyu.report.calibration;

import canyu.calibration.plan.Calibration;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;

/** What the survey says as an inequality only, and what it says about which the model has nothing to say. */
record BoundSection() implements Part<Findings> {

  private static final double POINTS = 100;

  @Override
  public String key() {
    return "bounds";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    List<Element> content = new ArrayList<>();
    content.add(Element.of("h3", labels.text("bounds.inequalities")));
    content.add(findings.loaded().calibration().bounds().isEmpty()
        ? Element.of("p", labels.text("bounds.none")) : inequalities(findings, labels));
    content.add(Element.of("h3", labels.text("bounds.notModelled")));
    Map<String, String> notModelled = findings.loaded().calibration().notModelled();
    Element reasons = Element.of("dl");
    notModelled.forEach((what, why) ->
        reasons.add(Element.of("dt", labels.shipped(what)), Element.of("dd", labels.shipped(why.strip()))));
    content.add(notModelled.isEmpty() ? Element.of("p", labels.text("bounds.allModelled")) : reasons);
    return content;
  }

  private static Element inequalities(Findings findings, Labels labels) {
    List<Calibration.Bound> bounds = findings.loaded().calibration().bounds();
    double[][] checked = findings.result().checked();
    int first = findings.loaded().targets().statistics().size() - bounds.size();
    Table table = Table.of(labels.text("targets.answer"), labels.text("bounds.between"), labels.text("bounds.softness"),
        labels.text("bounds.missed"), labels.text("bounds.runs"));
    for (int i = 0; i < bounds.size(); i++) {
      Calibration.Bound bound = bounds.get(i);
      int column = first + i;
      double[] missed = Arrays.stream(checked).mapToDouble(row -> row[column]).toArray();
      table.row(labels.of(bound.answer()),
          labels.text("format.interval", labels.numbers().plain(POINTS * bound.atLeast(), 1),
              labels.numbers().plain(POINTS * bound.atMost(), 1)),
          labels.numbers().plain(bound.softness(), 1), labels.numbers().plain(POINTS * StatUtils.mean(missed), 2),
          labels.percent(Arrays.stream(missed).filter(miss -> miss > 0).count() / (double) missed.length));
    }
    return table.element();
  }
}

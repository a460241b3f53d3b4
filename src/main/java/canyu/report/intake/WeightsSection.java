package canyu.report.intake;

import canyu.intake.Weighting;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.Arrays;
import java.util.List;

/** How large weights are, and what they cost. */
record WeightsSection() implements Part<ImportReport> {

  @Override
  public String key() {
    return "weights";
  }

  @Override
  public List<Element> content(ImportReport report, Labels labels) {
    Weighting weighting = report.weighting();
    ImportedText text = new ImportedText(report.survey(), labels);
    Table table = Table.of(labels.text("weights.weights"), labels.text("weights.least"), labels.text("weights.largest"),
        labels.text("weights.designEffect"), labels.text("weights.effective"));
    row(table, labels.text("weights.before"), weighting, weighting.before(), text, report);
    if (weighting.cap().isPresent() && !weighting.margins().isEmpty()) {
      row(table, labels.text("weights.raked"), weighting, weighting.raked(), text, report);
    }
    row(table, labels.text("weights.after"), weighting, weighting.after(), text, report);
    return List.of(table.stacked());
  }

  private static void row(
      Table table, String name, Weighting weighting, double[] weights, ImportedText text, ImportReport report) {
    double effect = weighting.designEffect(weights);
    table.row(name, text.ratio(Arrays.stream(weights).min().orElseThrow()), text.ratio(Arrays.stream(weights).max().orElseThrow()),
        text.ratio(effect), text.count(Math.round(report.survey().respondents() / effect)));
  }
}

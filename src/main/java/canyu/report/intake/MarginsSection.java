package canyu.report.intake;

import canyu.intake.MarginConflict;
import canyu.intake.Weighting;
import canyu.intake.WeightingMargin;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known of all residents beside the respondents, before and after weights were changed to meet it. */
record MarginsSection() implements Part<ImportReport> {

  private static final double EXACT = 1e-9;

  @Override
  public String key() {
    return "margins";
  }

  @Override
  public List<Element> content(ImportReport report, Labels labels) {
    ImportedText text = new ImportedText(report.survey(), labels);
    Weighting weighting = report.weighting();
    Table table = Table.of(labels.text("margins.group"), labels.text("margins.before"), labels.text("margins.target"),
        labels.text("margins.after"), labels.text("margins.off"));
    weighting.margins().forEach(margin -> rows(table, margin, weighting, text, labels));
    List<Element> content = new ArrayList<>(List.of(table.stacked()));
    weighting.margins().stream().filter(margin -> Math.abs(margin.sum() - 1) > EXACT).forEach(margin -> content.add(
        Element.of("p", labels.text("margins.divided", text.margin(margin), labels.numbers().plain(margin.sum(), 4)))));
    weighting.margins().stream().filter(WeightingMargin::unstated).forEach(margin ->
        content.add(Element.of("p", labels.text("margins.unstated", text.margin(margin)))));
    weighting.conflict().ifPresent(conflict -> {
      content.add(Element.of("p", labels.text("margins.conflict", text.share(conflict.size()))));
      content.add(changes(conflict, text, labels));
    });
    return content;
  }

  private static void rows(Table table, WeightingMargin margin, Weighting weighting, ImportedText text, Labels labels) {
    double[] before = weighting.sharesBefore(margin);
    double[] after = weighting.sharesAfter(margin);
    table.part(text.margin(margin), 5);
    for (int group = 0; group < before.length; group++) {
      table.row(text.group(margin.groups().get(group)), text.share(before[group]), text.share(margin.targets()[group]),
          text.share(after[group]), off(after[group], margin.targets()[group], labels));
    }
  }

  /** How far a share is from its target: nothing where it is as near as shares are shown. */
  private static String off(double share, double target, Labels labels) {
    return Optional.of(share - target).filter(gap -> Math.abs(gap) > Weighting.CLOSE * target)
        .map(gap -> labels.text("margins.points", labels.numbers().signed(100 * gap, 2))).orElse(labels.text("margins.met"));
  }

  private static Element changes(MarginConflict conflict, ImportedText text, Labels labels) {
    Table table = Table.of(labels.text("margins.group"), labels.text("margins.is"), labels.text("margins.wouldBe"));
    conflict.changes().forEach(change -> table.row(
        labels.text("margins.of", labels.text("column." + change.margin()), text.group(change.group())),
        text.share(change.from()), text.share(change.to())));
    return table.element();
  }
}

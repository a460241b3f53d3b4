package canyu.report.dependence;

import canyu.calibration.dependence.ArmComparison;
import canyu.calibration.dependence.AssumptionFinding;
import canyu.indicator.Indicator;
import canyu.language.Numbers;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.run.EffectRow;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** Every arm: its place, its effect and its verdict under each assumption. */
record ArmComparisonSection() implements Part<DependenceReport> {

  @Override
  public String key() {
    return "standings";
  }

  @Override
  public List<Element> content(DependenceReport report, Labels labels) {
    List<AssumptionFinding> compared = report.contrast().compared();
    if (report.contrast().arms().isEmpty()) {
      return List.of(Element.of("p", labels.text("standings.none")));
    }
    List<String> heads = new ArrayList<>(List.of(labels.text("arm")));
    compared.forEach(finding -> {
      String name = Assumptions.name(finding.assumption(), labels);
      heads.addAll(List.of(labels.text("standings.place", name), labels.text("standings.effect", name)));
    });
    Table table = new Table(heads);
    report.contrast().arms().forEach(arm -> table.row(labels.shipped(arm), compared.stream()
        .map(finding -> finding.armComparison().orElseThrow())
        .flatMap(armComparison -> cells(armComparison, arm, labels).stream()).toList()));
    return List.of(table.element(), Element.of("p", labels.text("standings.caption")).with("class", "caption"));
  }

  private static String place(ArmComparison armComparison, String arm, Labels labels) {
    return armComparison.effect(arm).isDefined() ? labels.numbers().count(armComparison.place(arm)) : Numbers.NONE;
  }

  private static List<Element> cells(ArmComparison armComparison, String arm, Labels labels) {
    return List.of(Table.cell(place(armComparison, arm, labels)),
        EffectRow.cell(Indicator.PARTICIPATION, armComparison.effect(arm), labels)
            .add(Element.of("span", labels.verdict(armComparison.effect(arm))).with("class", "interval")));
  }
}

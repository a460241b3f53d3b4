package canyu.report.dependence;

import canyu.calibration.dependence.ArmComparison;
import canyu.calibration.dependence.AssumptionFinding;
import canyu.calibration.dependence.Pair;
import canyu.calibration.dependence.Swap;
import canyu.experiment.statistics.Interval;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.run.EffectRow;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** The pairs of arms whose order is not the same under all assumptions, and whether they truly swap. */
record SwapsSection() implements Part<DependenceReport> {

  private static final double POINTS = 100;
  private static final int DECIMALS = 2;

  @Override
  public String key() {
    return "swaps";
  }

  @Override
  public List<Element> content(DependenceReport report, Labels labels) {
    List<Swap> swaps = report.contrast().swaps();
    if (swaps.isEmpty()) {
      return List.of(Element.of("p", labels.text("swaps.none")));
    }
    List<AssumptionFinding> compared = report.contrast().compared();
    List<String> heads = new ArrayList<>(List.of(labels.text("swaps.pair")));
    compared.forEach(finding -> heads.add(Assumptions.name(finding.assumption(), labels)));
    heads.add(labels.text("swaps.verdict"));
    Table table = new Table(heads);
    for (Swap swap : swaps) {
      List<Element> cells = new ArrayList<>(compared.stream()
          .map(finding -> lead(finding.armComparison().orElseThrow(), swap.pair(), labels)).toList());
      cells.add(Table.cell(labels.text(swap.shown() ? "swaps.shown" : "swaps.open")));
      table.row(labels.text("swaps.lead", labels.shipped(swap.pair().one()), labels.shipped(swap.pair().other())),
          cells);
    }
    return List.of(table.element(), Element.of("p", labels.text("swaps.caption")).with("class", "caption"));
  }

  private static Element lead(ArmComparison armComparison, Pair pair, Labels labels) {
    Interval interval = armComparison.leads().get(pair);
    Effect95 lead = new Effect95(armComparison.lead(pair), interval.low(), interval.high()).times(POINTS);
    return EffectRow.cell(lead, labels.numbers().signed(lead.value(), lead.decimals(DECIMALS)),
        labels.interval(lead, DECIMALS));
  }
}

package canyu.report.dependence;

import canyu.calibration.dependence.AssumptionFinding;
import canyu.calibration.targets.Prediction;
import canyu.experiment.statistics.Effect;
import canyu.language.Numbers;
import canyu.parameter.Names;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What each assumption says, whether the calibration fits under it, and what its cities are like. */
record FitsSection() implements Part<DependenceReport> {

  private static final double POINTS = 100;

  @Override
  public String key() {
    return "fits";
  }

  @Override
  public List<Element> content(DependenceReport report, Labels labels) {
    List<AssumptionFinding> findings = report.contrast().findings();
    List<String> heads = new ArrayList<>(List.of(labels.text("fits.what")));
    findings.forEach(finding -> heads.add(Assumptions.name(finding.assumption(), labels)));
    Table table = new Table(heads);
    row(table, "fits.assumed", findings, labels, finding ->
        labels.text("dependence." + Names.camel(finding.assumption())));
    row(table, "fits.verdict", findings, labels, finding ->
        labels.text("fits." + Names.camel(finding.verdict().kind())));
    row(table, "fits.miss", findings, labels, finding -> labels.numbers().plain(
        POINTS * finding.answers().stream().mapToDouble(Prediction::miss).max().orElse(Double.NaN), 1));
    row(table, "fits.statusQuo", findings, labels, finding ->
        any(finding).map(effect -> labels.percent(effect.statusQuo())).orElse(Numbers.NONE));
    row(table, "fits.cities", findings, labels, finding ->
        any(finding).map(effect -> labels.numbers().count(effect.replicates())).orElse(Numbers.NONE));
    return List.of(table.element());
  }

  /** Every effect says where the status quo stands, and in how many cities. */
  private static Optional<Effect> any(AssumptionFinding finding) {
    return finding.armComparison().flatMap(armComparison -> armComparison.effects().values().stream().findFirst());
  }

  private static void row(
      Table table, String key, List<AssumptionFinding> findings, Labels labels, Function<AssumptionFinding, String> value) {
    table.row(labels.text(key), findings.stream().map(value).toArray(String[]::new));
  }
}

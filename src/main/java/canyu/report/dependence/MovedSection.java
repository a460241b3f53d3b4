package canyu.report.dependence;

import canyu.calibration.dependence.AssumptionFinding;
import canyu.calibration.dependence.Shift;
import canyu.calibration.inference.diagnostics.UnknownDiagnostics;
import canyu.language.Numbers;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every fitted parameter under each assumption, and how far it moves. */
record MovedSection() implements Part<DependenceReport> {

  private static final int DECIMALS = 2;

  @Override
  public String key() {
    return "moved";
  }

  @Override
  public List<Element> content(DependenceReport report, Labels labels) {
    List<AssumptionFinding> findings = report.contrast().findings();
    Map<String, Shift> shifts = report.contrast().shifts().stream()
        .collect(Collectors.toMap(Shift::parameter, Function.identity()));
    List<String> heads = new ArrayList<>(List.of(labels.text("posterior.parameter")));
    findings.forEach(finding -> heads.add(Assumptions.head(finding, labels)));
    heads.add(labels.text("moved.shift"));
    Table table = new Table(heads);
    List<UnknownDiagnostics> parameters = findings.get(0).parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (!parameters.get(i).nuisance()) {
        table.row(parameters.get(i).name(), cells(findings, i, shifts.get(parameters.get(i).name()), labels));
      }
    }
    return List.of(table.element(), Element.of("p", labels.text("moved.caption")).with("class", "caption"));
  }

  private static List<Element> cells(List<AssumptionFinding> findings, int parameter, Shift shift, Labels labels) {
    List<Element> cells = new ArrayList<>(findings.stream().map(finding -> finding.parameters().get(parameter))
        .map(each -> Table.cell(labels.text("carried.spread", labels.numbers().significant(each.mean()),
            labels.numbers().significant(each.sd())))).toList());
    cells.add(shift == null ? Table.cell(Numbers.NONE) : Element.of("td", Element.of(
        shift.noteworthy() ? "strong" : "span", labels.numbers().plain(shift.deviations(), DECIMALS))));
    return cells;
  }
}

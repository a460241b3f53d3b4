package canyu.report.calibration;

import canyu.calibration.run.Drift;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.page.Table;
import canyu.report.words.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether the status quo stays as it is after the questions were put. */
record DriftSection() implements Part<Findings> {

  private static final double POINTS = 100;

  @Override
  public String key() {
    return "drift";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    List<Drift> drifts = findings.result().drifts();
    Optional<Drift> most = drifts.stream().filter(drift -> Double.isFinite(drift.mean()))
        .max(Comparator.comparingDouble(drift -> Math.abs(drift.mean())));
    if (most.isEmpty()) {
      return List.of(Element.of("p", labels.text("drift.none")));
    }
    Table table = Table.of(
        labels.text("targets.answer"), labels.text("drift.mean"), labels.text("drift.largest"));
    drifts.forEach(drift -> table.row(findings.name(drift.name(), labels),
        labels.numbers().signed(POINTS * drift.mean(), 2), labels.numbers().plain(POINTS * drift.largest(), 2)));
    return List.of(
        Element.of("p", labels.text("drift.most", labels.quoted(findings.name(most.get().name(), labels)),
            labels.numbers().signed(POINTS * most.get().mean(), 2),
            labels.numbers().count(findings.result().changes().length))),
        Table.folded(labels.text("drift.all"), table.element()));
  }
}

package canyu.report.calibration;

import canyu.calibration.plan.Calibration;
import canyu.report.page.Element;
import canyu.report.page.Part;
import canyu.report.words.Labels;
import java.util.List;

/** How to get the same results again. */
record ReproduceCalibrationSection() implements Part<Findings> {

  @Override
  public String key() {
    return "again";
  }

  @Override
  public List<Element> content(Findings findings, Labels labels) {
    Calibration calibration = findings.loaded().calibration();
    return findings.provenance().again(labels, facts -> {
      facts.add(labels.text("reproduce.seed"), Long.toString(calibration.seed()));
      facts.add(labels.text("again.residents"), labels.numbers().count(calibration.respondents().residents()));
      facts.add(labels.text("again.scenario"), calibration.scenario());
      facts.add(labels.text("again.survey"), calibration.survey());
      facts.add(labels.text("again.heldOut"), labels.text(findings.result().keepingBack() ? "yes" : "no"));
    });
  }
}

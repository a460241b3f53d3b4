package canyu.report.calibration;

import canyu.calibration.Calibration;
import canyu.report.page.Element;
import canyu.report.page.Facts;
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
    Facts facts = new Facts();
    facts.add(labels.text("reproduce.version"), findings.provenance().version());
    facts.add(labels.text("reproduce.seed"), Long.toString(calibration.seed()));
    facts.add(labels.text("again.residents"), labels.numbers().count(calibration.respondents().residents()));
    facts.add(labels.text("again.scenario"), calibration.scenario());
    facts.add(labels.text("again.survey"), calibration.survey());
    facts.add(labels.text("again.heldOut"), labels.text(findings.result().keepingBack() ? "yes" : "no"));
    facts.add(labels.text("reproduce.fingerprint"), findings.provenance().fingerprint());
    return List.of(Element.of("pre", Element.of("code", findings.provenance().command())), facts.element());
  }
}

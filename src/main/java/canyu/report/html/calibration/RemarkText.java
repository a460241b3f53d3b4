package canyu.report.html.calibration;

import canyu.calibration.inference.diagnostics.Complaint;
import canyu.calibration.inference.diagnostics.Remark;
import canyu.report.html.Labels;

/** Remarks on a posterior, as sentences without full stops. */
public record RemarkText(Labels labels) {

  /** A remark in the language of the labels. */
  public String of(Remark remark) {
    if (remark instanceof Remark.Emulated emulated) {
      return labels.text("remark.emulated", count(emulated.runs()), percent(emulated.plausible()));
    }
    if (remark instanceof Remark.Rejected rejected) {
      return labels.text("remark.rejected", count(rejected.runs()),
          String.join(labels.text("remark.and"), rejected.complaints().stream().map(this::of).toList()));
    }
    if (remark instanceof Remark.Approximated approximated) {
      return labels.text("remark.approximated", count(approximated.particles()),
          number(approximated.effective()), count(approximated.runs()));
    }
    if (remark instanceof Remark.Corrected corrected) {
      return labels.text("remark.corrected", count(corrected.draws()), number(corrected.missed()),
          number(corrected.left()));
    }
    return labels.text("remark.smoothed");
  }

  private String of(Complaint complaint) {
    if (complaint instanceof Complaint.ChainsDisagree chains) {
      return labels.text("complaint.chains", number(chains.rHat()));
    }
    if (complaint instanceof Complaint.ResidualsNotNormal residuals) {
      return labels.text("complaint.residuals", percent(residuals.middle()), percent(residuals.most()));
    }
    if (complaint instanceof Complaint.SpreadUneven spread) {
      return labels.text("complaint.spread", number(spread.rSquared()));
    }
    return labels.text("complaint.lost", percent(((Complaint.RunsLost) complaint).share()));
  }

  private String count(int number) {
    return labels.numbers().count(number);
  }

  private String number(double number) {
    return labels.numbers().significant(number);
  }

  private String percent(double share) {
    return labels.percent(share);
  }
}

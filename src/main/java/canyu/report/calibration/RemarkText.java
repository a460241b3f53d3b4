package canyu.report.calibration;

import canyu.calibration.inference.diagnostics.Objection;
import canyu.calibration.inference.diagnostics.Remark;
import canyu.report.words.Labels;
import java.util.List;

/** Remarks on a posterior, as sentences without full stops. */
public record RemarkText(Labels labels) {

  /** A remark in the language of the labels. */
  public String of(Remark remark) {
    if (remark instanceof Remark.Emulated emulated) {
      return labels.text("remark.emulated", count(emulated.runs()), percent(emulated.plausible()));
    }
    if (remark instanceof Remark.Rejected rejected) {
      return labels.text("remark.rejected", count(rejected.runs()),
          String.join(labels.text("remark.and"), rejected.objections().stream().map(this::of).toList()));
    }
    if (remark instanceof Remark.Approximated approximated) {
      return labels.text("remark.approximated", count(approximated.particles()),
          number(approximated.effective()), count(approximated.runs()));
    }
    if (remark instanceof Remark.Corrected corrected) {
      return labels.text("remark.corrected", count(corrected.draws()), number(corrected.missed()),
          number(corrected.left()));
    }
    if (remark instanceof Remark.RanksDoubtful ranks) {
      return doubtful("remark.uneven", ranks.uneven(), ranks) + doubtful("remark.off", ranks.off(), ranks)
          + labels.text("remark.doubtful");
    }
    if (remark instanceof Remark.TargetUnmoved unmoved) {
      return labels.text("remark.unmoved", unmoved.target().target(), count(unmoved.runs()), number(unmoved.target().value()),
          number(unmoved.target().observed()));
    }
    return labels.text("remark.smoothed");
  }

  private String doubtful(String key, List<String> unknowns, Remark.RanksDoubtful ranks) {
    return unknowns.isEmpty() ? ""
        : labels.text(key, count(ranks.trials()), String.join(labels.text("format.comma"), unknowns));
  }

  private String of(Objection objection) {
    if (objection instanceof Objection.ChainsDisagree chains) {
      return labels.text("objection.chains", number(chains.rHat()));
    }
    if (objection instanceof Objection.ResidualsNotNormal residuals) {
      return labels.text("objection.residuals", percent(residuals.middle()), percent(residuals.most()));
    }
    if (objection instanceof Objection.SpreadUneven spread) {
      return labels.text("objection.spread", number(spread.rSquared()));
    }
    return labels.text("objection.lost", percent(((Objection.RunsLost) objection).share()));
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

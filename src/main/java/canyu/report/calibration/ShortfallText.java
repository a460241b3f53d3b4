package canyu.report.calibration;

import canyu.calibration.inference.diagnostics.Shortfall;
import canyu.report.words.Labels;

/** Why a calibration has not converged, and what one can do about it. */
public record ShortfallText(Shortfall shortfall, Labels labels) {

  /** The same in a sentence or two. */
  public String text() {
    if (shortfall instanceof Shortfall.FewDraws few) {
      return labels.text("shortfall.draws", labels.numbers().count((long) few.effective()),
          labels.numbers().count(Shortfall.LEAST_DRAWS));
    }
    Shortfall.FewMembers few = (Shortfall.FewMembers) shortfall;
    return labels.text(
        "shortfall.members", labels.numbers().count(few.members()), labels.numbers().count(few.unknowns()));
  }
}

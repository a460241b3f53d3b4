package canyu.report.html;

import canyu.experiment.Effect;
import canyu.experiment.Verdict;

/** What becomes of a difference between two groups. */
enum GapChange {
  WIDENS,
  NARROWS,
  /** The other group is ahead now. */
  REVERSES,
  NOT_RESOLVED;

  /** What an arm does to a gap, which is positive or negative by who is ahead. */
  static GapChange of(Effect gap) {
    if (gap.verdict() == Verdict.NOT_RESOLVED) {
      return NOT_RESOLVED;
    }
    if (gap.level() * gap.statusQuo() < 0) {
      return REVERSES;
    }
    return Math.abs(gap.level()) > Math.abs(gap.statusQuo()) ? WIDENS : NARROWS;
  }
}

package canyu.report.words;

import canyu.experiment.statistics.Effect;
import canyu.experiment.statistics.Verdict;

/** What becomes of a difference between two groups. */
public enum GapChange {
  WIDENS,
  NARROWS,
  /** It moves towards the other group, and the interval does not say whether past it. */
  NARROWS_OR_REVERSES,
  /** The other group is ahead now. */
  REVERSES,
  NOT_RESOLVED,
  /** There is no such gap: nobody belongs to one of the groups. */
  NOT_DEFINED;

  /** What an arm does to a gap, which is positive or negative by who is ahead. */
  public static GapChange of(Effect gap) {
    if (!gap.isDefined()) {
      return NOT_DEFINED;
    }
    if (gap.verdict() == Verdict.NOT_RESOLVED) {
      return NOT_RESOLVED;
    }
    double side = Math.signum(gap.statusQuo());
    if (side * gap.difference() > 0) {
      return WIDENS;
    }
    double least = Math.min(side * (gap.statusQuo() + gap.low()), side * (gap.statusQuo() + gap.high()));
    double most = Math.max(side * (gap.statusQuo() + gap.low()), side * (gap.statusQuo() + gap.high()));
    if (least >= 0) {
      return NARROWS;
    }
    return most > 0 ? NARROWS_OR_REVERSES : REVERSES;
  }
}

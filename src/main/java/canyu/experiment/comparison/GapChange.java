package canyu.experiment.comparison;

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
  /** It closes, at least by half because those who were ahead take part less. */
  LEVELLED_DOWN,
  /** The whole interval lies within what does not matter, or no city has another gap. */
  NEGLIGIBLE,
  NOT_RESOLVED,
  /** There is no such gap: nobody belongs to one of the groups. */
  NOT_DEFINED;

  /**
   * The same, and whether the gap closes because those who were ahead fall back.
   *
   * @param ahead what the arm changes in the participation of those who are ahead under the status quo
   */
  public static GapChange of(Effect gap, Effect ahead) {
    GapChange change = of(gap);
    boolean closes = change == NARROWS || change == NARROWS_OR_REVERSES || change == REVERSES;
    boolean falls = ahead.verdict() == Verdict.LOWERS && -ahead.difference() >= Math.abs(gap.difference()) / 2;
    return closes && falls ? LEVELLED_DOWN : change;
  }

  /** What an arm does to a gap, which is positive or negative by who is ahead. */
  public static GapChange of(Effect gap) {
    if (!gap.isDefined()) {
      return NOT_DEFINED;
    }
    if (gap.verdict() == Verdict.NEGLIGIBLE || gap.verdict() == Verdict.NO_EFFECT) {
      return NEGLIGIBLE;
    }
    if (gap.verdict() != Verdict.RAISES && gap.verdict() != Verdict.LOWERS) {
      return NOT_RESOLVED;
    }
    double side = Math.signum(gap.statusQuo());
    // where nobody was ahead, any gap that opens is wider
    if (side * gap.difference() >= 0) {
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

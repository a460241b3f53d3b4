package canyu.exploration.optimisation.file;

import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Target;
import canyu.exploration.optimisation.space.Option;
import canyu.parameter.About;
import canyu.parameter.Shorthand;
import java.util.List;
import java.util.Optional;

/** A countermeasure that a mix may have, and what may be chosen of it; every mix may do without it. */
@Shorthand("measure")
public record Choice(
    @About("the countermeasure, written as in an arm of a scenario")
    Countermeasure measure,
    @About(value = "how much of its effect and cost may be realised", unit = "share", preset = "{from: 0.2, to: 1}")
    Levels strength,
    @About(value = "the first week in force; that of the countermeasure where left out", unit = "week")
    Optional<Levels> start,
    @About(value = "where it may hold, one of these; where the countermeasure says if left out", preset = "[]")
    List<Target> targets) {

  private static final double STRENGTH_STEP = 0.01;
  private static final double WEEK = 1;

  /** The strengths that may be chosen, in order. */
  List<Double> strengths() {
    return strength.values(STRENGTH_STEP);
  }

  /** The first weeks that may be chosen, in order. */
  List<Double> starts() {
    return start.orElseGet(() -> Levels.only(measure.terms().period().from())).values(WEEK);
  }

  /** What may be chosen, for those who know no countermeasures. */
  Option option() {
    return new Option(strengths(), starts(), Math.max(1, targets.size()));
  }
}

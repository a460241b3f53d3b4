package canyu.exploration.optimisation.objective;

import canyu.indicator.Indicator;
import canyu.parameter.About;
import canyu.parameter.Shorthand;
import canyu.scenario.definition.Outcome;

/** What a mix is to do; the cost is an outcome like others, but known without a run. */
public sealed interface Objective permits Objective.Most, Objective.Least, Objective.Nearest {

  /** As much of an outcome as can be. */
  @Shorthand("outcome")
  @About("As much of an outcome as can be")
  record Most(
      @About("an indicator, of the city or of a group as in 'trust among age:70+'")
      String outcome) implements Objective {

    @Override
    public double gain(double level, double statusQuo) {
      return level - statusQuo;
    }
  }

  /** As little of an outcome as can be. */
  @Shorthand("outcome")
  @About("As little of an outcome as can be")
  record Least(
      @About("an indicator, of the city or of a group; or cost")
      String outcome) implements Objective {

    @Override
    public double gain(double level, double statusQuo) {
      return statusQuo - level;
    }
  }

  /** An outcome as near to a level as can be. */
  @About("An outcome as near to a level as can be")
  record Nearest(
      @About("an indicator, of the city or of a group")
      String outcome,
      @About("the level, such as 0.6, '30 %' or '2 points'")
      String to) implements Objective {

    public Nearest {
      try {
        Quantity.parse(to);
      } catch (IllegalArgumentException wrong) {
        throw new IllegalArgumentException("to " + wrong.getMessage(), wrong);
      }
    }

    @Override
    public double gain(double level, double statusQuo) {
      double wanted = Quantity.parse(to);
      return Math.abs(statusQuo - wanted) - Math.abs(level - wanted);
    }
  }

  /** What it is about, as a file has it. */
  String outcome();

  /** By how much a level is better than that of the status quo. */
  double gain(double level, double statusQuo);

  /** What it is about. */
  default Outcome about() {
    return Outcome.parse(outcome());
  }

  /** Whether it is about the cost. */
  default boolean isCost() {
    return about().indicator() == Indicator.COST;
  }
}

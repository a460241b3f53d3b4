package canyu.exploration.optimisation.objective;

import canyu.exploration.optimisation.space.Mix;
import canyu.exploration.optimisation.space.Option;
import canyu.exploration.optimisation.space.Space;
import java.util.List;

/**
 * What is looked for, without any knowledge of cities.
 *
 * @param space the mixes that may be chosen
 * @param judge how good they are
 * @param budget what a mix may cost; infinity where it is not limited
 */
public record MixQuestion(Space space, Judge judge, double budget) {

  private static final double ROUNDING = 1e-9;

  /** Whether a mix may be tried. */
  public boolean affords(Mix mix) {
    return judge.cost().applyAsDouble(mix) <= budget * (1 + ROUNDING);
  }

  /** The mix without the last of its dearest countermeasures, again and again until it can be afforded. */
  public Mix afforded(Mix mix) {
    Mix cheaper = mix;
    while (!affords(cheaper) && !cheaper.doses().isEmpty()) {
      Mix whole = cheaper;
      cheaper = whole.doses().stream().map(dose -> whole.without(dose.option()))
          .reduce((a, b) -> judge.cost().applyAsDouble(b) <= judge.cost().applyAsDouble(a) ? b : a).orElseThrow();
    }
    return cheaper;
  }

  /**
   * A point that no mix worth having falls behind: doing nothing, at the cost of the dearest mix or the whole budget.
   *
   * @param statusQuo the score of doing nothing
   * @return by objective, in the unit of its gains
   */
  public double[] reference(MixScore statusQuo) {
    double dearest = Math.min(budget, dearest());
    double[] reference = statusQuo.gains().clone();
    for (int k = 0; k < reference.length; k++) {
      if (judge.objectives().get(k).isCost()) {
        reference[k] = -dearest * 1.01 - 1e-9;
      }
    }
    return reference;
  }

  private double dearest() {
    double sum = 0;
    for (int k = 0; k < space.options().size(); k++) {
      Option option = space.options().get(k);
      double most = 0;
      for (long way = 0; way < option.ways(); way++) {
        most = Math.max(most, judge.cost().applyAsDouble(new Mix(List.of(option.way(k, way)))));
      }
      sum += most;
    }
    return sum;
  }
}

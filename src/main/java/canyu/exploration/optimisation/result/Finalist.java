package canyu.exploration.optimisation.result;

import canyu.exploration.optimisation.space.Mix;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One of the best mixes of the search, run again in fresh futures.
 *
 * @param number from 1, by cost
 * @param cost over all weeks in the whole city
 * @param gains by objective that is not the cost, over doing nothing
 * @param slacks by limit on an outcome, how far it is kept
 * @param onFront whether no other finalist betters it in fresh futures
 * @param byFuture the gain in the most important objective in each fresh future; NaN where it is not defined
 * @param reachedIn share of fresh futures in which the gain that is wanted is reached; empty where none is wanted
 */
public record Finalist(int number, Mix mix, double cost, List<Confirmation> gains, List<Confirmation> slacks, boolean onFront,
    double[] byFuture, OptionalDouble reachedIn) {

  /** The gain in the most important objective. */
  public Confirmation gain() {
    return gains.get(0);
  }

  /** Whether no limit is shown to be broken. */
  public boolean isAllowed() {
    return slacks.stream().noneMatch(slack -> slack.standing() == Confirmation.Standing.BROKEN);
  }
}

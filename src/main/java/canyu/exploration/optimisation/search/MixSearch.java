package canyu.exploration.optimisation.search;

import canyu.exploration.optimisation.objective.MixScore;
import canyu.exploration.optimisation.space.Space;
import java.util.Arrays;

/** How mixes to try are found. */
sealed interface MixSearch permits EmulatorSearch, EvolutionarySearch {

  /** Tries mixes until none may be tried any more, or there are no others. */
  void search(Tried tried);

  /** The same, but all mixes where there are no more than may be tried. */
  default void searchOrEnumerate(Tried tried) {
    Space space = tried.question().space();
    if (space.size() <= tried.trials().size() + tried.left()) {
      tried.add(space.all());
    } else {
      search(tried);
    }
  }

  /** Whether every number of a score is one. */
  static boolean isWhole(MixScore score) {
    return Arrays.stream(score.gains()).allMatch(Double::isFinite)
        && Arrays.stream(score.slacks()).allMatch(Double::isFinite);
  }
}

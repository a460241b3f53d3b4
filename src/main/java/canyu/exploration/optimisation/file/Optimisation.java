package canyu.exploration.optimisation.file;

import canyu.exploration.optimisation.objective.Objective;
import canyu.exploration.optimisation.objective.Robust;
import canyu.exploration.optimisation.search.Search;
import canyu.parameter.About;
import java.util.List;
import java.util.Optional;

/** A question for the best mixes of countermeasures, as a file says it. */
public record Optimisation(
    @About(value = "the title of the question", perLanguage = true)
    String title,
    @About("the scenario in whose cities mixes are tried, without its arms; a path from this file")
    String scenario,
    @About(value = "how many residents a city has; as in the scenario if left out", unit = "residents", min = 100,
        max = 100e6)
    Optional<Integer> residents,
    @About(value = "how many weeks a mix is tried for; as in the scenario if left out", unit = "weeks", min = 1,
        max = 20000)
    Optional<Integer> weeks,
    @About("what may be done")
    List<Choice> choose,
    @About("what it is to do, the most important first; at least one that is not the cost")
    List<Objective> objectives,
    @About(value = "what no mix may break", preset = "{}")
    Limits limits,
    @About(value = "what counts of a gain that is not the same in every future", preset = "mean")
    Robust robust,
    @About("the futures in which mixes are tried")
    Draws futures,
    @About("where all luck comes from: the same seed gives the same results")
    long seed,
    @About(value = "runs of the search: every mix takes one in each city", unit = "runs", min = 10, max = 1e7)
    int runs,
    @About(value = "how many of the best mixes are run again in futures that the search has not seen", unit = "mixes",
        min = 1, max = 100, preset = "12")
    int finalists,
    @About(value = "how mixes are searched for", preset = "emulator")
    Search engine) {

  /** The futures: a draw of parameters each, where the scenario draws them, and luck. */
  public record Draws(
      @About(value = "futures of the search, the same for all mixes", unit = "futures", min = 2, max = 10000)
      int searched,
      @About(value = "other futures, in which the best mixes are run again", unit = "futures", min = 2, max = 10000)
      int fresh,
      @About(value = "cities of each future, over whose luck a future is the mean", unit = "cities", min = 1, max = 1000,
          preset = "1")
      int cities) {

    /** How many cities all futures have. */
    int inAll() {
      return (searched + fresh) * cities;
    }
  }

  /** How many mixes the search may try, doing nothing included. */
  public int mixes() {
    return runs / (futures.searched() * futures.cities());
  }

  /** How many runs there are in all at most: of the search, and of the best mixes and of doing nothing afterwards. */
  public int runsInAll() {
    return mixes() * futures.searched() * futures.cities() + (finalists + 1) * futures.fresh() * futures.cities();
  }

  /** The same without what changes no result. */
  Optimisation essence() {
    return new Optimisation("", "", residents, weeks, choose, objectives, limits, robust, futures, seed, runs, finalists,
        engine);
  }
}

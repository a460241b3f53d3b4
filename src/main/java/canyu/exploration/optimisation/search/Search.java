package canyu.exploration.optimisation.search;

import canyu.parameter.About;

/** How mixes are searched for. */
public enum Search {
  @About("an emulator of all mixes tried says which are worth trying next")
  EMULATOR,
  @About("NSGA-II: an evolution of mixes, without an emulator")
  NSGA2;

  /**
   * Tries mixes until no more may be tried.
   *
   * @param seed where all luck of the search comes from
   */
  public void run(Tried tried, long seed) {
    engine(seed).searchOrEnumerate(tried);
  }

  private MixSearch engine(long seed) {
    return switch (this) {
      case EMULATOR -> new EmulatorSearch(seed);
      case NSGA2 -> new EvolutionarySearch(seed);
    };
  }
}

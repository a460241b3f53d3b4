package canyu.experiment.run;

import canyu.scenario.loading.LoadedScenario;
import java.util.List;

/** Something that can carry out the runs of a scenario, until it is closed. */
public interface Runner extends AutoCloseable {

  /**
   * Runs every arm in some replicates, city by city: all arms of the first before those of the next.
   *
   * @param replicates the numbers of the cities
   * @param watcher hears of each run and each city
   * @return the results by arm in the order of the scenario, then by replicate: of all replicates, or of the first of them
   *     if it was stopped
   */
  List<RunResult> run(LoadedScenario scenario, List<Integer> replicates, Watcher watcher);

  /** Lets go whatever it has taken to run on. */
  @Override
  default void close() {}
}

package canyu.experiment.run;

import canyu.scenario.LoadedScenario;
import java.util.List;

/** Something that can carry out the runs of a scenario. */
public interface Runner {

  /**
   * Runs every arm in some replicates.
   *
   * @param replicates the numbers of the cities
   * @param onRun called after each run, one call at a time
   * @return the results by arm in the order of the scenario, then by replicate
   */
  List<RunResult> run(LoadedScenario scenario, List<Integer> replicates, Runnable onRun);
}

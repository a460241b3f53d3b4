package canyu.api;

import canyu.experiment.folder.StoredResults;
import canyu.experiment.store.Replay;
import canyu.scenario.loading.LoadedScenario;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One run of a scenario done again and compared with what was kept of it.
 *
 * @param folder with the results of the scenario
 * @param arm its name
 * @param replicate the number of the city, from 0
 */
public record ReplayRun(ScenarioRequest request, Path folder, String arm, int replicate, Invocation invocation) {

  /**
   * Runs it again.
   *
   * @throws canyu.parameter.ParameterException if the folder holds no such run of the scenario
   */
  public Replay run() throws IOException {
    LoadedScenario scenario = request.read();
    StoredResults results = new StoredResults(folder);
    results.refuseUnlessOf(ScenarioRun.manifest(request, scenario, folder, invocation));
    return Replay.of(scenario, results.runs(ScenarioRun.keys(scenario)), arm, replicate);
  }
}

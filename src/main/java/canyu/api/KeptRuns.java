package canyu.api;

import canyu.experiment.folder.ResultsFolder;
import canyu.experiment.run.Workers;
import canyu.exploration.batch.Batch;
import canyu.exploration.ensemble.EndsLog;
import canyu.scenario.loading.LoadedScenario;
import java.io.IOException;
import java.util.function.Function;

/**
 * The runs of a batch, of which each is kept as soon as it is done.
 *
 * @param file in the folder of results, in which they are kept
 * @param scenario whose outcomes are kept
 */
record KeptRuns(String file, LoadedScenario scenario, ResultsFolder results) {

  /**
   * Makes every run that is not made already.
   *
   * @param result what is made of where all ended up
   */
  <T> T made(Batch batch, Output output, Invocation invocation, Function<EndsLog, T> result) throws IOException {
    EndsLog.Header header = new EndsLog.Header(
        Version.current(), "run", scenario.scenario().outcomes().stream().map(Object::toString).toList());
    try (EndsLog log = new EndsLog(results.path().resolve(file), header, results.aside());
        Workers workers = invocation.workers();
        Task task = invocation.listener().begin(scenario.scenario().title(), batch.runs(), output.language())) {
      batch.run(log, workers, task::step);
      log.conclude();
      return result.apply(log);
    }
  }
}

package canyu.exploration.optimisation.run;

import canyu.experiment.run.Workers;
import canyu.exploration.ensemble.EndsLog;
import canyu.exploration.optimisation.file.LoadedOptimisation;
import canyu.exploration.optimisation.file.Optimisation;
import canyu.exploration.optimisation.file.OptimisationFile;
import canyu.exploration.optimisation.objective.Futures;
import canyu.exploration.optimisation.objective.Trial;
import canyu.exploration.optimisation.result.OptimisationResult;
import canyu.exploration.optimisation.search.Tried;
import canyu.exploration.optimisation.space.Mix;
import canyu.file.SetAside;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Searches for the best mixes in some futures, and runs them again in others.
 *
 * @param workers who works; results do not depend on it
 * @param onRun called after each run, one call at a time
 */
public record Optimiser(LoadedOptimisation loaded, Workers workers, Runnable onRun) {

  /**
   * Makes every run that is not made yet.
   *
   * @param runs the file of all runs
   * @param fingerprint the hash of all that they depend on
   * @param aside where lines go that are no runs
   * @throws canyu.parameter.ParameterException if the file holds the runs of something else
   * @throws IOException if it cannot be read or written
   */
  public OptimisationResult run(Path runs, String fingerprint, SetAside aside) throws IOException {
    List<String> outcomes = loaded.question().judge().outcomes().stream().map(Object::toString).toList();
    try (EndsLog log = new EndsLog(runs, new EndsLog.Header(fingerprint, "mix", outcomes), aside)) {
      Tried search = search(log);
      List<Mix> again = new ArrayList<>(List.of(Mix.NOTHING));
      search.finalists(loaded.optimisation().finalists()).forEach(trial -> again.add(trial.mix()));
      Optimisation.Draws draws = loaded.optimisation().futures();
      List<Trial> fresh = futures(draws.searched(), draws.fresh(), log).of(again);
      log.conclude();
      return OptimisationResult.of(loaded, search, fresh);
    }
  }

  private Tried search(EndsLog log) {
    Optimisation optimisation = loaded.optimisation();
    Tried tried = new Tried(loaded.question(), futures(0, optimisation.futures().searched(), log), optimisation.mixes());
    optimisation.engine().run(tried, optimisation.seed());
    return tried;
  }

  private Futures futures(int first, int number, EndsLog log) {
    int cities = loaded.optimisation().futures().cities();
    return new CityFutures(loaded, OptimisationFile.cities(first, number, cities), log, workers, onRun);
  }
}

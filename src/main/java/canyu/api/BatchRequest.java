package canyu.api;

import canyu.experiment.run.Workforce;
import canyu.exploration.batch.LoadedDesign;
import canyu.scenario.table.Design;
import java.nio.file.Path;

/**
 * Experiments as they are asked for.
 *
 * @param scenario in which each of them sets some values
 * @param design comma-separated values: a row for each experiment, a column for each value by its path, and perhaps a
 *     column {@code arm}
 */
public record BatchRequest(ScenarioRequest scenario, Path design) {

  /**
   * Reads every experiment: whatever is read can be run.
   *
   * @param threads how many work
   * @throws canyu.parameter.ParameterException saying everything that is wrong, by file and line
   */
  public LoadedDesign read(int threads) {
    return LoadedDesign.read(scenario.file(), scenario.settings(), Design.read(design), new Workforce(threads));
  }
}

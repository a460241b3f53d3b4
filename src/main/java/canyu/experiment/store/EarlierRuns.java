package canyu.experiment.store;

import canyu.file.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The finished runs of what a scenario was before it was edited, each under its key, for when it is so again.
 *
 * @param folder where they are; it is made when there are any
 */
public record EarlierRuns(Path folder) {

  /** Takes in whatever stands among the runs of a scenario and is none of them; a file that says of no run stays. */
  public void takeFrom(Path runs, RunKeys keys) throws IOException {
    for (String name : RunPlace.names(runs)) {
      Optional<String> key = RunArchive.key(runs.resolve(name));
      if (key.isPresent() && !wanted(name, keys).equals(key)) {
        new OutputFolder(folder).made().take(runs.resolve(name), key.get() + RunPlace.ENDING);
      }
    }
  }

  private static Optional<String> wanted(String name, RunKeys keys) {
    return RunPlace.of(name, keys).map(place -> keys.of(place.arm(), place.replicate()));
  }
}

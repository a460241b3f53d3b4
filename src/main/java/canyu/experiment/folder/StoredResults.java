package canyu.experiment.folder;

import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.Manifest;
import canyu.experiment.store.RunStore;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Results that are there already.
 *
 * @param folder the folder in which they are kept
 */
public record StoredResults(Path folder) {

  /**
   * Refuses a folder that holds no results, or those of another scenario, seed or version.
   *
   * @throws ParameterException saying which
   */
  public void refuseUnlessOf(Manifest manifest) {
    Path file = folder.resolve(ResultsFolder.MANIFEST);
    if (!Files.isDirectory(runs()) || !Files.exists(file)) {
      throw new ParameterException(new Origin(folder.toString(), 0), "holds no results: there must be manifest.yaml"
          + " and the folder runs, as 'canyu run' makes them");
    }
    manifest.refuseUnlessSame(file);
  }

  /** Whether there are any runs. */
  boolean isThere() {
    return Files.isDirectory(runs());
  }

  /** The runs that are finished. */
  public RunStore runs(Fingerprint fingerprint, List<String> arms) throws IOException {
    return new RunStore(runs(), fingerprint, arms);
  }

  /** The folder of the finished runs. */
  public Path runs() {
    return folder.resolve("runs");
  }
}

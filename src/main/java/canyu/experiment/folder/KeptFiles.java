package canyu.experiment.folder;

import canyu.file.FolderLock;
import canyu.file.OutputFolder;
import canyu.file.SetAside;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What is kept beside tables and reports so that nothing need be run twice.
 *
 * @param runs of the results as they are
 * @param earlier runs of what the scenario was before it was edited
 * @param aside what could not be used
 */
public record KeptFiles(Path folder, Amount runs, Amount earlier, Amount aside) {

  /** How many files there are, and how many bytes they have together. */
  public record Amount(int files, long bytes) {

    static Amount in(Path folder) throws IOException {
      OutputFolder files = new OutputFolder(folder);
      return new Amount(files.names().size(), files.bytes());
    }

    /** Both together. */
    public Amount plus(Amount other) {
      return new Amount(files + other.files, bytes + other.bytes);
    }
  }

  /** What is kept with some results. */
  public static KeptFiles of(StoredResults results) throws IOException {
    return new KeptFiles(results.folder(), Amount.in(results.runs()), Amount.in(results.earlierRuns()),
        Amount.in(aside(results.folder())));
  }

  private static Path aside(Path folder) {
    return folder.resolve(SetAside.NAME);
  }

  /** What no results need. */
  public Amount unneeded() {
    return earlier.plus(aside);
  }

  /**
   * Removes what no results need.
   *
   * @param all whether the runs of the results are removed, too
   * @throws canyu.file.FolderInUseException if a process writes into the folder
   */
  @SuppressWarnings("try") // it is there to be closed
  public void remove(boolean all) throws IOException {
    StoredResults results = new StoredResults(folder);
    try (FolderLock lock = FolderLock.of(folder)) {
      new OutputFolder(results.earlierRuns()).remove();
      new OutputFolder(aside(folder)).remove();
      if (all) {
        new OutputFolder(results.runs()).empty();
      }
    }
  }
}

package canyu.experiment.folder;

import canyu.experiment.store.KeptManifest;
import canyu.experiment.store.RunPlace;
import canyu.experiment.validation.CityStore;
import canyu.file.FolderLock;
import canyu.file.OutputFolder;
import canyu.file.SetAside;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What is kept beside tables and reports so that nothing need be run twice.
 *
 * @param runs of the results as they are, those of the mixes of an explorer and what was answered in cities included
 * @param earlier runs of what the scenario was before it was edited
 * @param aside what could not be used
 */
public record KeptFiles(Path folder, Amount runs, Amount earlier, Amount aside) {

  /** How many files there are, and how many bytes they have together. */
  public record Amount(int files, long bytes) {

    static Amount of(OutputFolder folder, List<String> names) throws IOException {
      return new Amount(names.size(), folder.bytes(names));
    }

    /** Both together. */
    public Amount plus(Amount other) {
      return new Amount(files + other.files, bytes + other.bytes);
    }
  }

  /**
   * What is kept with some results.
   *
   * @throws canyu.parameter.ParameterException if the folder has a manifest that is none of ours
   */
  public static KeptFiles of(StoredResults results) throws IOException {
    KeptManifest.read(results.manifest()).refuseUnlessOurs();
    Path surveyed = results.surveyed();
    Amount runs = runs(results.runs()).plus(runs(results.mixRuns()))
        .plus(Amount.of(new OutputFolder(surveyed), CityStore.names(surveyed)));
    return new KeptFiles(results.folder(), runs, runs(results.earlierRuns()), aside(results.folder()));
  }

  private static Amount runs(Path folder) throws IOException {
    return Amount.of(new OutputFolder(folder), RunPlace.names(folder));
  }

  private static Amount aside(Path folder) throws IOException {
    OutputFolder aside = setAside(folder);
    return Amount.of(aside, aside.names());
  }

  private static OutputFolder setAside(Path folder) {
    return new OutputFolder(folder.resolve(SetAside.NAME));
  }

  /** What no results need. */
  public Amount unneeded() {
    return earlier.plus(aside);
  }

  /**
   * Removes what no results need; a file that is none of ours stays.
   *
   * @param all whether the runs of the results are removed, too
   * @throws canyu.file.FolderInUseException if a process writes into the folder
   */
  @SuppressWarnings("try") // it is there to be closed
  public void remove(boolean all) throws IOException {
    StoredResults results = new StoredResults(folder);
    try (FolderLock lock = FolderLock.of(folder)) {
      removeRuns(results.earlierRuns()).removeIfEmpty();
      OutputFolder aside = setAside(folder);
      aside.remove(aside.names());
      aside.removeIfEmpty();
      if (all) {
        removeRuns(results.runs());
        removeRuns(results.mixRuns()).removeIfEmpty();
        remove(results.surveyed(), CityStore.names(results.surveyed())).removeIfEmpty();
      }
    }
  }

  private static OutputFolder removeRuns(Path runs) throws IOException {
    return remove(runs, RunPlace.names(runs));
  }

  private static OutputFolder remove(Path path, List<String> names) throws IOException {
    OutputFolder folder = new OutputFolder(path);
    folder.remove(names);
    return folder;
  }
}

package canyu.experiment.folder;

import canyu.experiment.store.Manifest;
import canyu.experiment.store.RunArchive;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.file.OutputFolder;
import canyu.file.UnreadableFileException;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Results that are there already.
 *
 * @param folder the folder in which they are kept
 */
public record StoredResults(Path folder) {

  private static final String RUNS = "runs";
  private static final String MIX_RUNS = "mix-runs";
  private static final String SURVEYED = "surveyed";
  private static final String EARLIER_RUNS = "earlier-runs";

  /** The results that a folder is, or else all that are in it. */
  public static List<StoredResults> at(Path folder) throws IOException {
    StoredResults itself = new StoredResults(folder);
    return itself.isThere() ? List.of(itself) : in(folder);
  }

  /** All results of scenarios in a folder, in the order of their names; none where there is no folder, or none to be read. */
  private static List<StoredResults> in(Path parent) throws IOException {
    if (parent == null) {
      return List.of();
    }
    try {
      return new OutputFolder(parent).names().stream().map(name -> new StoredResults(parent.resolve(name)))
          .filter(StoredResults::isThere).toList();
    } catch (UnreadableFileException closed) {
      return List.of();
    }
  }

  /**
   * Refuses a folder that holds no results, or those of another scenario, seed or version.
   *
   * @throws ParameterException saying which
   */
  public void refuseUnlessOf(Manifest manifest) {
    if (!isThere()) {
      throw new ParameterException(new Origin(folder.toString(), 0), "holds no results: there must be manifest.yaml"
          + " and the folder runs, as 'canyu run' makes them");
    }
    manifest.refuseUnlessSame(manifest());
  }

  /** Whether there are runs, and what says whose they are; a folder of that name alone is not ours. */
  boolean isThere() {
    return Files.isDirectory(runs()) && Files.exists(manifest());
  }

  /** The file that says whose results they are. */
  Path manifest() {
    return folder.resolve(ResultsFolder.MANIFEST);
  }

  /** The runs that are finished. */
  public RunStore runs(RunKeys keys) throws IOException {
    return new RunStore(runs(), keys);
  }

  /** The folder of the finished runs. */
  public Path runs() {
    return folder.resolve(RUNS);
  }

  /** The folder of the finished runs of the mixes of its explorer. */
  public Path mixRuns() {
    return folder.resolve(MIX_RUNS);
  }

  /** The folder of what was answered in the cities of its survey. */
  Path surveyed() {
    return folder.resolve(SURVEYED);
  }

  /** The folder of the runs of what the scenario was before it was edited. */
  Path earlierRuns() {
    return folder.resolve(EARLIER_RUNS);
  }

  /** Every finished run here, in what the scenario was before, and in the results beside these. */
  public RunArchive archive() throws IOException {
    List<Path> folders = elsewhere();
    folders.addAll(List.of(runs(), mixRuns()));
    return new RunArchive(folders);
  }

  /** The folders of runs in which those of this scenario may be, too. */
  List<Path> elsewhere() throws IOException {
    Path own = folder.toAbsolutePath().normalize();
    List<Path> folders = new ArrayList<>();
    for (StoredResults beside : in(own.getParent())) {
      if (!beside.folder.equals(own)) {
        folders.addAll(List.of(beside.earlierRuns(), beside.mixRuns(), beside.runs()));
      }
    }
    folders.add(earlierRuns());
    return folders;
  }
}

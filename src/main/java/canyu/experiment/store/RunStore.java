package canyu.experiment.store;

import canyu.experiment.run.RunResult;
import canyu.file.InputFile;
import canyu.file.OutputFolder;
import canyu.file.UnreadableFileException;
import canyu.file.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Finished runs on disk, one file each; a file appears whole or not at all, so a run that is there is done. Runs that an
 * archive has are taken over when they are asked for.
 */
public final class RunStore {

  private final Path folder;
  private final RunKeys keys;
  private final RunArchive archive;
  private final Unusable unusable;

  /** Does something about a file that is not whole, or is no run of the scenario. */
  public interface Unusable {
    void file(Path file) throws IOException;
  }

  /**
   * Runs whose files are passed over where they are not whole.
   *
   * @param folder where the runs are; made where it does not exist
   * @param keys of the scenario whose runs count
   * @throws IOException if the folder cannot be made
   */
  public RunStore(Path folder, RunKeys keys) throws IOException {
    this(folder, keys, new RunArchive(List.of()), file -> { });
  }

  public RunStore(Path folder, RunKeys keys, RunArchive archive, Unusable unusable) throws IOException {
    this.folder = new OutputFolder(folder).made().path();
    this.keys = keys;
    this.archive = archive;
    this.unusable = unusable;
  }

  /** The result of a run, if it is done. */
  public Optional<RunResult> read(String arm, int replicate) {
    try {
      RunPlace place = new RunPlace(arm, replicate);
      Path file = file(place);
      if (input(file).isThere()) {
        Optional<RunResult> run = run(input(file).bytes(), place);
        if (run.isPresent()) {
          return run;
        }
        unusable.file(file);
      }
      return taken(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A run of the archive, which is kept here from now on. */
  private Optional<RunResult> taken(RunPlace place) throws IOException {
    Optional<Path> there = archive.find(key(place));
    if (there.isEmpty()) {
      return Optional.empty();
    }
    try {
      return take(place.arm(), place.replicate(), input(there.get()).bytes());
    } catch (UnreadableFileException gone) {
      return Optional.empty();
    }
  }

  /** Where a run is kept, be its file whole or not; empty where there is none. */
  Optional<Path> kept(String arm, int replicate) {
    return Optional.of(file(new RunPlace(arm, replicate))).filter(Files::exists);
  }

  /** Whether a run is done, as far as the beginning of its file says. */
  public boolean has(String arm, int replicate) {
    try {
      RunPlace place = new RunPlace(arm, replicate);
      return RunArchive.key(file(place)).equals(Optional.of(key(place))) || archive.find(key(place)).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the result of a run. */
  public void write(RunResult run) {
    try {
      RunPlace place = new RunPlace(run.arm(), run.replicate());
      write(place, RunFile.write(run, key(place)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps a run that another machine has done.
   *
   * @param bytes of its file
   * @return the run; empty where they are not those of this run of the scenario, and nothing is kept
   */
  public Optional<RunResult> take(String arm, int replicate, byte[] bytes) {
    try {
      RunPlace place = new RunPlace(arm, replicate);
      Optional<RunResult> run = run(bytes, place);
      if (run.isPresent()) {
        write(place, bytes);
      }
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(RunPlace place, byte[] bytes) throws IOException {
    new WholeFile(file(place)).writeBytes(out -> out.write(bytes));
  }

  /** The hash under which a finished run is kept. */
  public String hash(RunResult run) {
    try {
      return HexFormat.of().formatHex(
          Fingerprint.digest(RunFile.write(run, keys.of(run.arm(), run.replicate()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of the runs that are here, in order; among them may be some that are not whole. */
  public List<Path> files() throws IOException {
    return RunPlace.names(folder).stream().map(folder::resolve).toList();
  }

  /** The run in a file, such as a shard's, if it is whole and one of the scenario. */
  public Optional<RunResult> read(Path file) throws IOException {
    byte[] bytes = input(file).bytes();
    return RunPlace.of(file.getFileName().toString(), keys)
        .flatMap(place -> run(bytes, place));
  }

  private Optional<RunResult> run(byte[] bytes, RunPlace place) {
    return RunFile.read(bytes, key(place), place.arm()).map(keys::priced);
  }

  private static InputFile input(Path file) {
    return new InputFile(file, InputFile.LARGEST);
  }

  private Path file(RunPlace place) {
    return folder.resolve(place.name(keys));
  }

  private String key(RunPlace place) {
    return keys.of(place.arm(), place.replicate());
  }
}

package canyu.experiment.store;

import canyu.experiment.run.RunResult;
import canyu.file.InputFile;
import canyu.file.OutputFolder;
import canyu.file.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finished runs on disk, one file each; a file appears whole or not at all, so a run that is there is done. */
public final class RunStore {

  private static final String ENDING = ".run";

  private final Path folder;
  private final Fingerprint fingerprint;
  private final List<String> arms;
  private final Unusable unusable;

  /** Does something about a file that is not whole, or is no run of the scenario. */
  public interface Unusable {
    void file(Path file) throws IOException;
  }

  /**
   * Runs whose files are passed over where they are not whole.
   *
   * @param folder where the runs are; made where it does not exist
   * @param fingerprint of the scenario whose runs count
   * @param arms the names of its arms in order
   * @throws IOException if the folder cannot be made
   */
  public RunStore(Path folder, Fingerprint fingerprint, List<String> arms) throws IOException {
    this(folder, fingerprint, arms, file -> { });
  }

  public RunStore(Path folder, Fingerprint fingerprint, List<String> arms, Unusable unusable) throws IOException {
    this.folder = new OutputFolder(folder).made().path();
    this.fingerprint = fingerprint;
    this.arms = List.copyOf(arms);
    this.unusable = unusable;
  }

  /** The result of a run, if it is done. */
  public Optional<RunResult> read(String arm, int replicate) {
    try {
      Path file = folder.resolve(name(arm, replicate));
      if (!input(file).isThere()) {
        return Optional.empty();
      }
      Optional<RunResult> run = RunFile.read(input(file).bytes(), fingerprint)
          .filter(read -> read.arm().equals(arm) && read.replicate() == replicate);
      if (run.isEmpty()) {
        unusable.file(file);
      }
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the result of a run. */
  public void write(RunResult run) {
    try {
      byte[] bytes = RunFile.write(run, fingerprint);
      new WholeFile(folder.resolve(name(run.arm(), run.replicate()))).writeBytes(out -> out.write(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hash under which a finished run is kept. */
  public String hash(RunResult run) {
    try {
      return HexFormat.of().formatHex(Fingerprint.digest(RunFile.write(run, fingerprint)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of the runs that are here, in order; among them may be some that are not whole. */
  public List<Path> files() throws IOException {
    return new OutputFolder(folder).names().stream().filter(name -> name.endsWith(ENDING)).map(folder::resolve)
        .toList();
  }

  /** The run in a file, such as a shard's, if it is whole and one of the scenario. */
  public Optional<RunResult> read(Path file) throws IOException {
    return RunFile.read(input(file).bytes(), fingerprint).filter(run -> arms.contains(run.arm()));
  }

  private static InputFile input(Path file) {
    return new InputFile(file, InputFile.LARGEST);
  }

  private String name(String arm, int replicate) {
    return String.format(Locale.ROOT, "%06d-%03d%s", replicate, arms.indexOf(arm), ENDING);
  }
}

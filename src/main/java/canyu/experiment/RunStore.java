package canyu.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finished runs on disk, one file each; a file appears whole or not at all, so a run that is there is done. */
public final class RunStore {

  private static final String ENDING = ".run";
  static final String UNFINISHED = ".unfinished";

  private final Path folder;
  private final Fingerprint fingerprint;
  private final List<String> arms;

  /**
   * @param folder where the runs are; made where it does not exist
   * @param fingerprint of the scenario whose runs count
   * @param arms the names of its arms in order
   * @throws IOException if the folder cannot be made
   */
  public RunStore(Path folder, Fingerprint fingerprint, List<String> arms) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.fingerprint = fingerprint;
    this.arms = List.copyOf(arms);
  }

  /** The result of a run, if it is done. */
  public Optional<RunResult> read(String arm, int replicate) {
    try {
      Path file = file(arm, replicate);
      return Files.exists(file)
          ? RunFile.read(Files.readAllBytes(file), fingerprint)
              .filter(run -> run.arm().equals(arm) && run.replicate() == replicate)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the result of a run. */
  public void write(RunResult run) {
    try {
      Path file = file(run.arm(), run.replicate());
      Path unfinished = Files.createTempFile(folder, "run", UNFINISHED);
      Files.write(unfinished, RunFile.write(run, fingerprint));
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
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

  /** Takes over the runs of another folder, such as a shard's; returns how many. */
  public int takeOver(Path other) throws IOException {
    int taken = 0;
    try (Stream<Path> files = Files.list(other)) {
      for (Path file : files.filter(path -> path.toString().endsWith(ENDING)).sorted().toList()) {
        Optional<RunResult> run = RunFile.read(Files.readAllBytes(file), fingerprint);
        if (run.isPresent()) {
          write(run.get());
          taken++;
        }
      }
    }
    return taken;
  }

  private Path file(String arm, int replicate) {
    return folder.resolve(String.format("%06d-%03d%s", replicate, arms.indexOf(arm), ENDING));
  }
}

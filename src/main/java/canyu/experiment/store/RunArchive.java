package canyu.experiment.store;

import canyu.file.InputFile;
import canyu.file.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finished runs by their keys, wherever they are: among those of what a scenario was before it was edited, and those of
 * the scenarios beside it. It is as it was when it was first asked, and only read.
 */
public final class RunArchive {

  private final List<Path> folders;
  private Optional<Map<String, Path>> byKey = Optional.empty();

  /** @param folders where runs are; any of them may be missing */
  public RunArchive(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Whether there is a run with a key, as far as the beginning of its file says. */
  public boolean has(String key) {
    try {
      return find(key).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a run with a key was; it may have been removed since. */
  synchronized Optional<Path> find(String key) throws IOException {
    if (byKey.isEmpty()) {
      byKey = Optional.of(index());
    }
    return Optional.ofNullable(byKey.get().get(key));
  }

  private Map<String, Path> index() throws IOException {
    Map<String, Path> index = new HashMap<>();
    for (Path folder : folders) {
      addAll(folder, index);
    }
    return index;
  }

  /** What cannot be read is not there for us. */
  private static void addAll(Path folder, Map<String, Path> index) throws IOException {
    try {
      for (String name : RunPlace.names(folder)) {
        key(folder.resolve(name)).ifPresent(key -> index.put(key, folder.resolve(name)));
      }
    } catch (UnreadableFileException another) {
      return;
    }
  }

  /** The key of a run by the beginning of its file; empty where it is none. */
  static Optional<String> key(Path file) throws IOException {
    try {
      return RunFile.key(new InputFile(file, InputFile.LARGEST).start(RunFile.KEY_LENGTH));
    } catch (UnreadableFileException gone) {
      return Optional.empty();
    }
  }
}

package canyu.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder into which the program writes.
 *
 * @param path the folder; it may be missing until it is made
 */
public record OutputFolder(Path path) {

  /**
   * Makes the folder and those above it where they are missing.
   *
   * @throws UnwritableFileException if it cannot be made
   */
  public OutputFolder made() throws IOException {
    try {
      Files.createDirectories(path);
      return this;
    } catch (IOException problem) {
      throw UnwritableFileException.of(path, problem);
    }
  }

  /** The names of what is in it, in order; none where it is missing. */
  public List<String> names() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException problem) {
      throw new UnreadableFileException(path, 0, "cannot be read: " + Reason.of(problem));
    }
  }

  /**
   * Moves a file into the folder, in place of one of the same name.
   *
   * @throws UnwritableFileException if it cannot be moved
   */
  public void take(Path file, String name) throws IOException {
    Path target = path.resolve(name);
    try {
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException problem) {
      throw UnwritableFileException.of(target, problem);
    }
  }

  /** Removes what writers that were killed have left behind. */
  public void removeUnfinished() throws IOException {
    for (String name : names()) {
      Path file = path.resolve(name);
      if (name.endsWith(WholeFile.UNFINISHED) && Files.isRegularFile(file)) {
        Files.deleteIfExists(file);
      }
    }
  }

  /**
   * Removes the files of these names; folders stay.
   *
   * @throws UnwritableFileException if one cannot be removed
   */
  public void remove(List<String> names) throws IOException {
    for (String name : names) {
      if (Files.isRegularFile(path.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        new WholeFile(path.resolve(name)).remove();
      }
    }
  }

  /** Removes the folder if nothing is in it. */
  public void removeIfEmpty() throws IOException {
    if (Files.isDirectory(path) && names().isEmpty()) {
      Files.delete(path);
    }
  }

  /** How many bytes its files have, those of its folders not counted; 0 where it is missing. */
  public long bytes() throws IOException {
    return bytes(names());
  }

  /** How many bytes the files of these names have. */
  public long bytes(List<String> names) throws IOException {
    long bytes = 0;
    for (String name : names) {
      Path file = path.resolve(name);
      bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
    }
    return bytes;
  }

  /** How many bytes more the disk can take on which it is, or would be. */
  public long free() {
    Path there = path.toAbsolutePath().normalize();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toFile().getUsableSpace(); // a file store would have to be in the list of mounts, as in a chroot it is not
  }
}

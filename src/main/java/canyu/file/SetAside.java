package canyu.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where whatever is in a folder of results and cannot be used goes: nothing is thrown away, and each thing is told of.
 *
 * @param folder the folder of results
 * @param warning hears one sentence for each file
 */
public record SetAside(Path folder, Consumer<String> warning) {

  /** The folder within the results. */
  public static final String NAME = "set-aside";

  /** Moves a file away. */
  public void file(Path file, String why) throws IOException {
    Path target = free(file.getFileName().toString());
    try {
      Files.move(file, target);
    } catch (IOException problem) {
      throw UnwritableFileException.of(target, problem);
    }
    warning.accept(file + " " + why + "; it is kept as " + target);
  }

  /** Keeps lines that are going to be removed from a file. */
  public void lines(Path file, List<byte[]> lines, String why) throws IOException {
    Path target = free(file.getFileName().toString());
    try {
      for (byte[] line : lines) {
        Files.write(target, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Files.writeString(target, "\n", StandardOpenOption.APPEND);
      }
    } catch (IOException problem) {
      throw UnwritableFileException.of(target, problem);
    }
    warning.accept(file + ": " + why + "; kept in " + target);
  }

  /** A name that nothing has yet: {@code runs.csv}, {@code 2-runs.csv}, and so on. */
  private Path free(String name) throws IOException {
    Path aside = new OutputFolder(folder.resolve(NAME)).made().path();
    Path target = aside.resolve(name);
    for (int number = 2; Files.exists(target); number++) {
      target = aside.resolve(number + "-" + name);
    }
    return target;
  }
}

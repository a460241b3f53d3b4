package canyu.scenario;

import canyu.parameter.Node;
import canyu.parameter.ParameterFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of the project: from the disk where they are there, else as they were shipped inside the program. */
final class Shipped {

  private Shipped() {}

  /** Reads a YAML file. */
  static Node.Mapping read(Path file) {
    return Files.exists(file)
        ? ParameterFile.read(file)
        : inside(file).map(text -> ParameterFile.read(file.toString(), text)).orElseGet(() -> ParameterFile.read(file));
  }

  /** The text of a shipped file of the same folder and name. */
  private static Optional<String> inside(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent().getFileName();
    try (InputStream in = Shipped.class.getResourceAsStream("/canyu/" + folder + "/" + file.getFileName())) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package canyu.scenario.table;

import canyu.file.InputFile;
import canyu.parameter.Node;
import canyu.parameter.ParameterFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of the project: from the disk where they are there, else as they were shipped inside the program. */
public final class Shipped {

  private static final List<String> FOLDERS = List.of("scenarios", "calibration");

  private Shipped() {}

  /**
   * Reads a YAML file.
   *
   * @throws canyu.parameter.ParameterException if it is in neither place, and as {@link ParameterFile#read(Path)} does
   */
  public static Node.Mapping read(Path file) {
    return find(file).orElseGet(() -> ParameterFile.read(file));
  }

  /** Reads a YAML file if it is there, or was shipped. */
  public static Optional<Node.Mapping> find(Path file) {
    return new InputFile(file, InputFile.LARGEST).isThere()
        ? Optional.of(ParameterFile.read(file))
        : text(file).map(text -> ParameterFile.read(file.toString(), text));
  }

  /** The text of a file if it is there, or was shipped. */
  public static Optional<String> text(Path file) {
    return new InputFile(file, InputFile.LARGEST_TABLE).isThere()
        ? Optional.of(CsvTable.text(file))
        : folders(file).flatMap(folder -> inside(folder, file).stream()).findFirst();
  }

  /** Where a file may have been shipped: rather in the folder of the same name, since two share the name of a city. */
  private static Stream<String> folders(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    String own = folder == null || folder.getFileName() == null ? "" : folder.getFileName().toString();
    return Stream.concat(FOLDERS.stream().filter(own::equals), FOLDERS.stream().filter(other -> !other.equals(own)));
  }

  /** The text of a shipped file of the same name. */
  private static Optional<String> inside(String folder, Path file) {
    try (InputStream in = Shipped.class.getResourceAsStream("/canyu/" + folder + "/" + file.getFileName())) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

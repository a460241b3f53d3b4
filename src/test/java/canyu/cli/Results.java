package canyu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a folder of results holds, by file: everything but the manifest, which says when and how it came to be, what was
 * set aside, and what may be left of what the scenario was before: its runs, and what was answered in its cities.
 */
public final class Results {

  /** A town in which everything takes no time: four cities, three arms. */
  public static final String TOWN = """
      title: A town
      question: Does a platform help?
      population: {residents: 300, communitySize: 100}
      time: {burnIn: 2, weeks: 14, recordGroups: 7}
      replicates: 4
      arms:
        security: [dataSecurity]
        platform: [participationPlatform, digitalLiteracyTraining]
      """;

  private Results() {}

  /** The columns that the dictionary of a folder explains of a table. */
  static List<String> explained(Path folder, String table) throws IOException {
    return Files.readAllLines(folder.resolve("dictionary.csv")).stream().map(line -> line.split(",", 3))
        .filter(cells -> cells[0].equals(table)).map(cells -> cells[1]).toList();
  }

  /** The columns that a table has. */
  static List<String> columns(Path folder, String table) throws IOException {
    return List.of(Files.readAllLines(folder.resolve(table)).get(0).split(",", -1));
  }

  /** The hashes of all finished files. */
  static Map<String, String> of(Path folder) {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).forEach(file -> hashes.put(folder.relativize(file).toString(), hash(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    hashes.keySet().removeIf(name -> name.endsWith("manifest.yaml") || name.endsWith(".unfinished")
        || name.startsWith("set-aside/") || name.startsWith("earlier-runs/") || name.startsWith("surveyed/"));
    return hashes;
  }

  private static String hash(Path file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}

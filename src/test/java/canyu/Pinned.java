package canyu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Files that are generated and kept: they change on purpose only, with {@code -Dcanyu.refresh}. */
public final class Pinned {

  private static final int SHOWN = 20;

  private Pinned() {}

  /**
   * Holds that a file says what the code says now, after it was written anew where that is asked for.
   *
   * @throws AssertionError with the first lines that differ, and how to write the file anew
   */
  public static void assertUpToDate(Path file, String now) throws IOException {
    if (System.getProperty("canyu.refresh") != null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, now);
    }
    assertThat(Files.exists(file) ? differences(Files.readString(file), now) : List.of("there is no such file"))
        .as("%s is not what the code says now; if that is meant, make it anew with 'mvn test -Dgroups=pinned"
            + " -Dcanyu.refresh', read what has changed, and say why in the commit", file)
        .isEmpty();
  }

  private static List<String> differences(String kept, String now) {
    List<String> before = kept.lines().toList();
    List<String> after = now.lines().toList();
    List<String> differences = new ArrayList<>();
    IntStream.range(0, Math.max(before.size(), after.size()))
        .filter(line -> !line(before, line).equals(line(after, line))).limit(SHOWN)
        .forEach(line -> differences.add((line + 1) + ": " + line(before, line) + " -> " + line(after, line)));
    return differences.isEmpty() && !kept.equals(now) ? List.of("the ends of lines differ") : differences;
  }

  private static String line(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "(no line)";
  }
}

package canyu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The notice names the licence of every library whose classes are in the jar, and of no other. */
class NoticeTest {

  /** Written by the build: what the program needs to run, with what that needs. */
  private static final Path SHIPPED = Path.of("target", "shipped.txt");

  private static final Pattern LIBRARY = Pattern.compile("(?m)^ +[\\w.-]+:([\\w.-]+):jar:");

  @Test
  void namesWhatIsShipped() throws IOException {
    assumeTrue(Files.exists(SHIPPED), "what is shipped is known once Maven has listed it");
    List<String> shipped = LIBRARY.matcher(Files.readString(SHIPPED)).results().map(MatchResult::group)
        .map(line -> LIBRARY.matcher(line).replaceFirst("$1")).toList();

    assertThat(shipped).hasSizeGreaterThan(30);
    assertThat(named(Files.readString(Path.of("NOTICE")))).containsExactlyInAnyOrderElementsOf(shipped);
  }

  /** The libraries of the lines below a licence, without remarks. */
  private static List<String> named(String notice) {
    return notice.replaceAll("\\([^)]*\\)", "").lines().filter(line -> line.startsWith("  "))
        .flatMap(line -> Stream.of(line.strip().split(",\\s*"))).filter(name -> !name.isEmpty()).toList();
  }
}

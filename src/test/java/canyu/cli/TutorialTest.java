package canyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What tutorials and guides tell to do can be done, and what they point to is there. */
@Tag("slow")
class TutorialTest {

  private static final Path SITE = Path.of("src/site");
  private static final Path PAGES = SITE.resolve("markdown");

  /** A fenced block: its kind, and what is in it. */
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w[\\w ]*)\n(.*?)^```$");

  /** A command and what it must say, in this order. */
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ canyu (.*)\n((?:(?!\\$ ).+\n)*)");

  /** The first line of a block that names the file it is, or is from. */
  private static final Pattern FILE = Pattern.compile("(?:#|//) (\\S+)\n");

  private static final Pattern PATH = Pattern.compile("`((?:src|scenarios|calibration|\\.github)/[^`\\s<>*]+)`");
  private static final Pattern LINK = Pattern.compile("]\\(([^):#]+)\\)");
  private static final Pattern TEST = Pattern.compile("-Dtest=(\\w+)");

  @TempDir
  private Path temporary;

  static List<Path> tutorials() throws IOException {
    return pages().filter(page -> page.getFileName().toString().startsWith("tutorial-")).toList();
  }

  @Test
  void everyTutorialIsThereInBothLanguages() throws IOException {
    assertThat(tutorials()).hasSize(8);
  }

  @ParameterizedTest
  @MethodSource("tutorials")
  void everyCommandOfATutorialSaysWhatThePageSays(Path page) throws IOException {
    Path study = Files.createDirectory(temporary.resolve("study"));
    List<MatchResult> blocks = BLOCK.matcher(Files.readString(page)).results().toList();

    assertThat(blocks).isNotEmpty();
    for (MatchResult block : blocks) {
      String text = block.group(2);
      switch (block.group(1)) {
        case "yaml" -> Files.writeString(Path.of(inside(study, fileOf(text))), text.substring(text.indexOf('\n') + 1));
        case "java" -> assertThat(Files.readString(Path.of(fileOf(text)))).contains(text.substring(text.indexOf('\n')));
        case "console" -> carryOut(text, study, 0);
        case "console refused" -> carryOut(text, study, 2);
        default -> throw new AssertionError("a block of an unknown kind: " + block.group(1));
      }
    }
  }

  private static String fileOf(String text) {
    var file = FILE.matcher(text);
    assertThat(file.lookingAt()).as("a first line that names the file of %s", text).isTrue();
    return file.group(1);
  }

  /** Readers have the folder of their study where they are; the test has it elsewhere. */
  private static String inside(Path study, String text) {
    return text.replaceAll("\\bstudy/", study + "/");
  }

  private static void carryOut(String block, Path study, int exitCode) {
    List<MatchResult> commands = COMMAND.matcher(block).results().toList();
    assertThat(commands).as(block).hasSize((int) block.lines().filter(line -> line.startsWith("$ ")).count());
    for (MatchResult command : commands) {
      Terminal terminal = Terminal.canyu((Object[]) inside(study, command.group(1)).split(" ", -1));

      assertThat(terminal.exitCode()).as("%s%n%s", command.group(), terminal.err()).isEqualTo(exitCode);
      assertThat(terminal.out() + terminal.err())
          .containsSubsequence(inside(study, command.group(2)).lines().toList());
    }
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> site = Files.walk(SITE); Stream<Path> doors = Files.walk(Path.of(".github"))) {
      return Stream.concat(site, doors).filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyFileThatAPageNamesIsThere(Path page) throws IOException {
    String text = Files.readString(page);

    assertThat(PATH.matcher(text).results().map(path -> Path.of(path.group(1)))).allMatch(Files::exists);
    assertThat(LINK.matcher(text).results().map(link -> page.resolveSibling(link.group(1)))).allMatch(Files::exists);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyTestThatAPageNamesIsThere(Path page) throws IOException {
    String text = Files.readString(page);
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .containsAll(TEST.matcher(text).results().map(test -> test.group(1) + ".java").toList());
    }
  }

  @Test
  void everyDecisionIsListed() throws IOException {
    Path decisions = PAGES.resolve("decisions");
    String list = Files.readString(decisions.resolve("README.md"));

    assertThat(decisions.toFile().list()).filteredOn(name -> !name.equals("README.md"))
        .isNotEmpty().allMatch(name -> list.contains("(" + name + ")"));
  }
}

package canyu.laboratory;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import canyu.parameter.ParameterException;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that somebody made to do harm: each is refused at once, in words, before anything is lived through. */
@Timeout(120)
class HostileFilesTest {

  private static final String LESSON = """
      title: {en: Mine, zh: 我的}
      scenario: town.yaml
      steps:
        - text: {en: First., zh: 一。}
          question: {en: 'Who?', zh: 谁}
          lookFor: {en: Everybody., zh: 所有人。}
          playTo: 4
      """;

  /** The ways to open a file, of which each must refuse what is wrong with any. */
  private static final Map<String, Consumer<Path>> OPENINGS = Map.of(
      "checkpoint", file -> Checkpoint.reopen(file).close(),
      "lesson", file -> LessonFile.read(file).open().close(),
      "scenario", file -> ScenarioFile.read(file, Map.of()));

  @TempDir
  Path folder;

  private static Stream<Arguments> hostile() {
    return Stream.of(
        arguments("checkpoint", "scenario: town.yaml\nweek: 1000000\n", "week must be between 0 and 20000, but is 1000000"),
        arguments("checkpoint", "scenario: town.yaml\nweek: -1\n", "week must be between 0 and 20000, but is -1"),
        arguments("checkpoint", "scenario: town.yaml\nweek: 1e99\n", "week must be"),
        arguments("checkpoint", "scenario: /dev/zero\nweek: 1\n", "/dev/zero: is not a regular file"),
        arguments("checkpoint", "scenario: ../../../../../../../etc\nweek: 1\n", "is a folder, but must be a file"),
        arguments("checkpoint", "scenario: ../nowhere/town.yaml\nweek: 1\n", "file not found"),
        arguments("checkpoint", "scenario: \"town\\0.yaml\"\nweek: 1\n", "names a file that cannot be"),
        arguments("checkpoint", "scenario: hostile.yaml\nweek: 1\n", "unknown key"),
        arguments("checkpoint", "scenario: town.yaml\nweek: 1\nrun: rm -rf\n", "run: unknown key"),
        arguments("lesson", LESSON.replace("playTo: 4", "playTo: 1000000"), "playTo must be between"),
        arguments("lesson", LESSON.replace("town.yaml", "/dev/zero"), "/dev/zero: is not a regular file"),
        arguments("lesson", LESSON.replace("town.yaml", "hostile.yaml"), "unknown key"),
        arguments("lesson", LESSON.replace("town.yaml", "\"a\\0b\""), "names a file that cannot be"),
        arguments("scenario", "time: {weeks: 1000000}\n", "time.weeks must be between"),
        arguments("scenario", "population: {residents: 1000000000000}\n", "population.residents must be"),
        arguments("scenario", "population: {frame: /dev/zero}\n", "/dev/zero: is not a regular file"),
        arguments("scenario", "population: {frame: hostile.yaml}\n", "unknown key"),
        arguments("scenario", "parameters: {posterior: /etc}\n", "is a folder, but must be a file"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void itIsRefusedInWords(String kind, String text, String sentence) throws IOException {
    Files.writeString(folder.resolve("town.yaml"),
        "title: A town\npopulation: {residents: 400, communitySize: 100}\ntime: {burnIn: 2, weeks: 8}\n");
    Path file = Files.writeString(folder.resolve("hostile.yaml"), text);

    assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> OPENINGS.get(kind).accept(file))
        .withMessageContaining(sentence);
  }

  /** What would fill the memory or the stack. */
  private static Stream<Arguments> bombs() {
    StringBuilder aliases = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      aliases.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    return Stream.of(
        arguments(aliases.toString(), "anchors and aliases are not used here"),
        arguments("scenario: " + "[".repeat(200_000), ""),
        arguments("scenario: {a: ".repeat(50_000), ""),
        arguments("week: " + "9".repeat(2_000_000) + "\n", ""),
        arguments("x".repeat(3_000_000), ""),
        arguments("k: v\n".repeat(20_000), ""),
        arguments("\u0000\u0001\u0002", ""),
        arguments("!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1/\"]]", ""));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aBombIsRefusedByAll(String bomb, String sentence) throws IOException {
    Path file = Files.writeString(folder.resolve("hostile.yaml"), bomb);

    OPENINGS.values().forEach(opening -> assertThatExceptionOfType(ParameterException.class)
        .isThrownBy(() -> opening.accept(file)).withMessageContaining(sentence)
        .satisfies(refused -> assertThatLinesAreFew(refused.getMessage())));
  }

  private static void assertThatLinesAreFew(String message) {
    org.assertj.core.api.Assertions.assertThat(message).hasSizeLessThan(20_000);
  }

  @Test
  void aFileWithoutAnEndIsNotRead() throws IOException {
    Path file = folder.resolve("hostile.yaml");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(1L << 33);
    }
    for (Consumer<Path> opening : List.copyOf(OPENINGS.values())) {
      assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> opening.accept(file))
          .withMessageContaining("file has 8589934592 bytes, but at most");
    }
  }
}

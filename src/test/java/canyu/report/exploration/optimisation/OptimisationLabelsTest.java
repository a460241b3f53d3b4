package canyu.report.exploration.optimisation;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.report.words.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of reports on the best mixes. */
class OptimisationLabelsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d");
  private static final Path CODE = Path.of("src", "main", "java", "canyu", "report", "exploration", "optimisation");

  private final Properties english = words("optimisation");
  private final Properties chinese = words("optimisation_zh");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(new TreeSet<>(chinese.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    english.stringPropertyNames().forEach(key ->
        assertThat(places(chinese.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key))));
  }

  private static Set<String> places(String words) {
    return PLACE.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void noWordsHideThoseOfOtherReports() {
    assertThat(english.stringPropertyNames()).doesNotContainAnyElementsOf(words("report").stringPropertyNames());
  }

  @Test
  void allWordsAreUsed() throws IOException {
    String code;
    try (Stream<Path> files = Files.list(CODE)) {
      code = files.map(OptimisationLabelsTest::text).collect(Collectors.joining());
    }
    assertThat(english.stringPropertyNames()).allSatisfy(key -> {
      boolean ofSection = key.endsWith(".title") || key.endsWith(".intro");
      String ofEnum = key.substring(0, key.lastIndexOf('.') + 1);
      assertThat(code.contains('"' + key + '"') || ofSection || code.contains('"' + ofEnum + '"')).as(key).isTrue();
    });
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties words(String bundle) {
    try (InputStream in = Labels.class.getResourceAsStream("/canyu/language/" + bundle + ".properties")) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

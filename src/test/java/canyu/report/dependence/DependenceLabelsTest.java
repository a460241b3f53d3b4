package canyu.report.dependence;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.inference.diagnostics.CalibrationVerdict;
import canyu.calibration.plan.Dependence;
import canyu.parameter.Names;
import canyu.report.words.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The words of the report of several assumptions. */
class DependenceLabelsTest {

  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Path CODE = Path.of("src", "main", "java", "canyu", "report", "dependence");

  private final Properties english = words("dependence");
  private final Properties chinese = words("dependence_zh");

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
    assertThat(english.stringPropertyNames())
        .doesNotContainAnyElementsOf(words("report").stringPropertyNames())
        .doesNotContainAnyElementsOf(words("calibration").stringPropertyNames());
  }

  @Test
  void allWordsAreUsed() throws IOException {
    String code;
    try (Stream<Path> files = Files.list(CODE)) {
      code = files.map(DependenceLabelsTest::text).collect(Collectors.joining());
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

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everythingHasAName(Locale locale) {
    Labels labels = DependenceReport.labels(locale);

    assertThat(Dependence.ASSUMPTIONS.stream().map(assumption -> Assumptions.name(assumption, labels)))
        .doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(Stream.of(CalibrationVerdict.Kind.values()).map(kind -> labels.text("fits." + Names.camel(kind))))
        .doesNotHaveDuplicates().noneMatch(String::isBlank);
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

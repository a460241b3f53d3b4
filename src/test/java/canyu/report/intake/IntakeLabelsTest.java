package canyu.report.intake;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.report.words.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of the page about an imported survey. */
class IntakeLabelsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d");

  private final Properties english = words("intake");
  private final Properties chinese = words("intake_zh");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(new TreeSet<>(chinese.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    english.stringPropertyNames().forEach(key ->
        assertThat(places(chinese.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key))));
  }

  @Test
  void noWordsHideThoseOfOtherReports() {
    assertThat(english.stringPropertyNames()).doesNotContainAnyElementsOf(words("report").stringPropertyNames());
  }

  private static Set<String> places(String words) {
    return PLACE.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
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

package canyu.report.validation;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.experiment.validation.Finding;
import canyu.experiment.validation.Judgement;
import canyu.report.words.Labels;
import canyu.report.words.StudyText;
import canyu.study.Study;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** The words of published studies and of the page that shows how the model stands in them. */
class ValidationLabelsTest {

  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  private static final Pattern PLACE = Pattern.compile("\\{\\d");

  private final Properties english = words("validation");
  private final Properties chinese = words("validation_zh");

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

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyStudyEveryStatisticAndEveryJudgementHasAName(Locale locale) {
    StudyText text = new StudyText(new Labels(locale, StudyText.WORDS));

    assertThat(Study.all().stream().map(text::name)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(Study.all().stream().map(text::design)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(Stream.of(Judgement.values()).map(text::judgement)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(Study.all().stream().flatMap(study -> study.statistics().stream()
        .map(statistic -> text.statistic(new Finding(study, statistic, Optional.empty()))))).doesNotHaveDuplicates();
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

package canyu.report.exploration.parts;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.exploration.discovery.Discovery;
import canyu.exploration.worth.PossibleQuestion;
import canyu.parameter.Names;
import canyu.report.words.Labels;
import canyu.scenario.definition.Scenario;
import canyu.scenario.draw.Parameters;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplorationWordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{([0-9])");
  private static final ResourceBundle ENGLISH = words(Locale.ENGLISH);
  private static final ResourceBundle CHINESE = words(Locale.SIMPLIFIED_CHINESE);

  private static ResourceBundle words(Locale locale) {
    return ResourceBundle.getBundle("canyu.language." + ParameterText.BUNDLE, locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
    assertThat(ENGLISH.keySet()).allSatisfy(key ->
        assertThat(places(CHINESE.getString(key))).as(key).isSubsetOf(places(ENGLISH.getString(key))));
  }

  private static TreeSet<String> places(String words) {
    return new TreeSet<>(PLACE.matcher(words).results().map(MatchResult::group).toList());
  }

  /** As the best choice without knowing more may be. */
  @Test
  void theStatusQuoIsNamedInTheLanguageOfTheReport() {
    assertThat(new Labels(Locale.SIMPLIFIED_CHINESE).quoted(Scenario.STATUS_QUO)).isEqualTo("“现状”");
  }

  @ParameterizedTest
  @EnumSource(value = Discovery.End.class, mode = EnumSource.Mode.EXCLUDE, names = "FOUND")
  void everyEndIsExplained(Discovery.End end) {
    assertThat(ENGLISH.containsKey("discover.end." + Names.camel(end))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(PossibleQuestion.class)
  void everyQuestionIsAsked(PossibleQuestion question) {
    assertThat(ENGLISH.containsKey("gain.ask." + Names.camel(question))).isTrue();
  }

  @Test
  void everyGroupOfParametersHasAName() {
    assertThat(Parameters.numbers()).extracting(number -> number.path().split("\\.")[0]).isNotEmpty()
        .allSatisfy(group -> assertThat(ENGLISH.containsKey("gain.group." + group)).as(group).isTrue());
  }
}

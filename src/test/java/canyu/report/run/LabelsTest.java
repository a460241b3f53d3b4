package canyu.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Barrier;
import canyu.city.Channel;
import canyu.countermeasure.Countermeasure;
import canyu.experiment.comparison.GapChange;
import canyu.experiment.run.Integrity;
import canyu.experiment.statistics.Interval;
import canyu.experiment.statistics.Verdict;
import canyu.indicator.Answer;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.parameter.Names;
import canyu.population.OwnDivisions;
import canyu.report.words.Effect95;
import canyu.report.words.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The words of the report, and its numbers. */
class LabelsTest {

  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private final ResourceBundle english = bundle(Locale.ROOT);
  private final ResourceBundle chinese = bundle(Locale.CHINESE);

  @Test
  void anIntervalIsSeenToHaveAWidth() {
    Labels labels = new Labels(Locale.ENGLISH);

    assertThat(labels.estimate(Indicator.TRUST, new Effect95(0.000722, 0.000697, 0.000748)))
        .isEqualTo("+0.00072 [+0.00070, +0.00075]");
    assertThat(labels.estimate(Indicator.TRUST, new Effect95(0.5, 0.5, 0.5))).isEqualTo("+0.500 [+0.500, +0.500]");
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(new TreeSet<>(own(chinese))).isEqualTo(new TreeSet<>(own(english)));
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    own(english).forEach(key ->
        assertThat(places(chinese.getString(key))).as(key).isEqualTo(places(english.getString(key))));
  }

  private static SortedSet<String> places(String words) {
    return new TreeSet<>(PLACE.matcher(words).results().map(MatchResult::group).toList());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everythingHasAName(Locale locale) {
    Labels labels = new Labels(locale);

    assertThat(Stream.of(Indicator.values()).map(labels::of)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(Stream.of(Answer.values()).map(labels::of)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(Stream.of(Barrier.values()).map(labels::of)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(Stream.of(Channel.values()).map(labels::of)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(Stream.of(Verdict.values()).map(labels::of)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(Stream.of(GapChange.values()).map(labels::of)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(Stream.of(Interval.Method.values()).map(labels::of)).noneMatch(String::isBlank);
    assertThat(Stream.of(Integrity.Property.values()).map(labels::of)).noneMatch(String::isBlank);
    assertThat(Stream.of(ArmCosts.values()).map(costs -> labels.text("money.source." + Names.camel(costs))))
        .doesNotHaveDuplicates();
    assertThat(Stream.of(Countermeasure.class.getPermittedSubclasses())
        .map(type -> labels.text("countermeasure." + Names.decapitalised(type)))).doesNotHaveDuplicates();
  }

  @Test
  void groupsOfPeopleHaveNamesAndPlacesKeepTheirs() {
    Labels labels = new Labels(Locale.CHINESE);
    List<String> groups = new Groups(OwnDivisions.USUAL, List.of("gusu", "Old <Town>"), List.of("villa")).names();

    assertThat(groups.stream().skip(1).map(labels::group)).contains("男性", "15–29岁", "本科", "姑苏区", "别墅", "Old <Town>")
        .noneMatch(name -> name.contains("_"));
  }

  @Test
  void smallEffectsAreNotRoundedAway() {
    Labels labels = new Labels(Locale.ENGLISH);

    assertThat(labels.estimate(new Effect95(0.00034, 0.00012, 0.00056), 2)).isEqualTo("+0.0003 [+0.0001, +0.0006]");
    assertThat(labels.estimate(new Effect95(-1.234, -2.345, -0.123), 2)).isEqualTo("−1.23 [−2.35, −0.12]");
    assertThat(labels.estimate(new Effect95(0, 0, 0), 2)).isEqualTo("0 [0, 0]");
  }

  @Test
  void whatIsZeroButForRoundingErrorsIsWrittenAsZero() {
    assertThat(new Labels(Locale.ENGLISH).estimate(new Effect95(3e-18, -0.0979, 0.0979), 2))
        .isEqualTo("+0.00 [−0.10, +0.10]");
  }

  @Test
  void anEstimateWithoutAnIntervalSaysSo() {
    assertThat(new Labels(Locale.ENGLISH).estimate(new Effect95(1, Double.NaN, Double.NaN), 2))
        .isEqualTo("+1.00 (no interval)");
  }

  @Test
  void whatIsGivenIsNotReadAsAPlace() {
    assertThat(new Labels(Locale.ENGLISH).text("format.interval", "{1}$1", "b")).isEqualTo("[{1}$1, b]");
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("canyu.language.report", locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The keys of a language without those of the language behind it. */
  private static List<String> own(ResourceBundle bundle) {
    try (InputStream in = LabelsTest.class.getResourceAsStream(
        "/canyu/language/report" + (bundle.getLocale().getLanguage().isEmpty() ? "" : "_zh") + ".properties")) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return List.copyOf(properties.stringPropertyNames());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

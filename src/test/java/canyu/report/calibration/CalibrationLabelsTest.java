package canyu.report.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.inference.problem.EngineName;
import canyu.calibration.loading.CalibrationFile;
import canyu.calibration.loading.LoadedCalibration;
import canyu.calibration.plan.Calibration;
import canyu.calibration.plan.Dependence;
import canyu.calibration.plan.Parameter;
import canyu.calibration.survey.Question;
import canyu.parameter.Described;
import canyu.parameter.Names;
import canyu.report.words.Labels;
import canyu.scenario.draw.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the report of a calibration. */
class CalibrationLabelsTest {

  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern WORDS = Pattern.compile("\"([a-zA-Z.]+)\"");
  private static final Path CODE = Path.of("src", "main", "java", "canyu", "report", "calibration");

  private final Properties english = words("calibration");
  private final Properties chinese = words("calibration_zh");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(new TreeSet<>(chinese.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    english.stringPropertyNames().forEach(key ->
        assertThat(places(chinese.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key))));
  }

  @Test
  void noWordsHideThoseOfTheOtherReport() {
    assertThat(english.stringPropertyNames()).doesNotContainAnyElementsOf(words("report").stringPropertyNames());
  }

  @Test
  void allWordsAreUsed() throws IOException {
    Set<String> written = written();
    Set<String> keys = Stream.of(new TargetSection().key(), new FittedStudySection().key(), new PosteriorSection().key(), new CutSection().key(), new PairsSection().key(),
        new CarriedSection().key(), new BoundSection().key(), new ProofSection().key(), new EngineSection().key(),
        new SensitivitySection().key(), new DriftSection().key(), new CostSection().key(), new PremiseSection().key(),
        new ReproduceCalibrationSection().key(), new EstimatedAnswersSection().key()).collect(Collectors.toSet());

    assertThat(english.stringPropertyNames()).allSatisfy(key -> assertThat(written.contains(key)
        || written.contains(key.substring(0, key.lastIndexOf('.') + 1))
        || keys.contains(key.substring(0, key.indexOf('.')))).as(key).isTrue());
  }

  /** Everything that stands between quotation marks in the code of the report. */
  private static Set<String> written() throws IOException {
    try (Stream<Path> files = Files.list(CODE)) {
      StringBuilder code = new StringBuilder();
      for (Path file : files.sorted().toList()) {
        code.append(Files.readString(file));
      }
      return WORDS.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everythingHasAName(Locale locale) {
    Labels labels = new Labels(locale, CalibrationReport.WORDS);

    assertThat(Question.KNOWN.stream().map(question -> QuestionName.of(question, labels))).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(named("dependence.", labels, Dependence.values())).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(named("engine.", labels, EngineName.values())).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(labels.text("circle." + Names.camel(Calibration.Among.REFUSES_DATA))).isNotBlank();
  }

  private static Stream<String> named(String prefix, Labels labels, Enum<?>... values) {
    return Stream.of(values).map(value -> labels.text(prefix + Names.camel(value)));
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

  @ParameterizedTest
  @ValueSource(strings = {"suzhou-2019.yaml", "england.yaml"})
  void whateverShipsIsTranslated(String file) {
    LoadedCalibration ships = CalibrationFile.read(Path.of("calibration", file), Optional.empty(), Map.of());
    Labels labels = new Labels(Locale.CHINESE, CalibrationReport.WORDS);
    List<String> varied = ships.parameters().stream().map(Parameter::path).toList();
    Stream<String> meanings = Described.of(Parameters.class).stream().filter(each -> varied.contains(each.path()))
        .map(Described::about);
    Stream<String> words = ships.calibration().notModelled().entrySet().stream()
        .flatMap(each -> Stream.of(each.getKey(), each.getValue().strip()));

    assertThat(Stream.of(Stream.of(ships.calibration().title()), meanings, words).flatMap(Function.identity()))
        .hasSizeGreaterThan(varied.size())
        .allSatisfy(own -> assertThat(labels.shipped(own)).isNotEqualTo(own));
  }
}

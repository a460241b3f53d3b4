package canyu.language;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever users read is said once, in both languages. */
class WordsTest {

  private static final Path FOLDER = Path.of("src/main/resources/canyu/language");
  private static final Pattern PLACE = Pattern.compile("\\{\\d");

  static List<String> collections() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".properties"))
          .filter(name -> !name.endsWith("_zh.properties")).map(name -> name.replace(".properties", "")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("collections")
  void bothLanguagesHaveTheSameKeysAndTellTheSame(String collection) throws IOException {
    Properties english = read(collection);
    Properties chinese = read(collection + "_zh");

    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames()).isNotEmpty();
    assertThat(english.stringPropertyNames()).allSatisfy(key ->
        assertThat(places(chinese.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key))));
  }

  @Test
  void noKeyIsInTwoCollections() throws IOException {
    Map<String, String> where = new HashMap<>();
    for (String collection : collections()) {
      assertThat(read(collection).stringPropertyNames()).isNotEmpty().allSatisfy(key ->
          assertThat(where.put(key, collection)).as("%s is in %s, too", key, collection).isNull());
    }
  }

  private static Properties read(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file + ".properties"), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static TreeSet<String> places(String words) {
    return PLACE.matcher(words).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
  }

  @Test
  void whatIsToldStandsInItsPlaceAsItIs() {
    assertThat(Words.filled("{1} of {0}", "$1", "{0}")).isEqualTo("{0} of $1");
    assertThat(Words.filled("{0} {0|city|cities}", 1)).isEqualTo("1 city");
    assertThat(Words.filled("{0} {0|city|cities}", 2)).isEqualTo("2 cities");
  }

  @Test
  void thingsOfTheModelAreCalledTheSameByEverybody() {
    assertThat(new Words(Locale.ENGLISH, "report").text("countermeasure.dataSecurity"))
        .isEqualTo(new Words(Locale.ENGLISH, "window").text("countermeasure.dataSecurity")).isNotBlank();
    assertThat(new Words(Locale.SIMPLIFIED_CHINESE, "window").language()).isEqualTo("zh");
    assertThat(new Words(Locale.FRENCH, "window").language()).as("English where there are no words").isEmpty();
  }

  @Test
  void aKeyWithoutWordsIsAFault() {
    assertThatThrownBy(() -> new Words(Locale.ENGLISH, "report").text("nobody.said.this"))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("there are no words for nobody.said.this");
  }
}

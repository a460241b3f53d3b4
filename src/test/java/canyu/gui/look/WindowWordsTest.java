package canyu.gui.look;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Agency;
import canyu.city.Barrier;
import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.gui.city.ColourBy;
import canyu.gui.desk.LeverNames;
import canyu.gui.play.Speed;
import canyu.indicator.Indicator;
import canyu.laboratory.Note;
import canyu.laboratory.ResidentLife;
import canyu.laboratory.Timeline;
import canyu.parameter.Variants;
import canyu.population.OwnDivisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the window in both languages. */
class WindowWordsTest {

  private static final Pattern ASKED = Pattern.compile("text\\(\"([\\w.]+)\"[,)]");
  private static final Pattern PLACES = Pattern.compile("\\{[0-9]}");

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSamePlaces() {
    ResourceBundle english = bundle(Locale.ENGLISH);
    ResourceBundle chinese = bundle(Locale.SIMPLIFIED_CHINESE);

    assertThat(chinese.keySet()).isEqualTo(english.keySet()).isNotEmpty();
    assertThat(english.keySet()).allSatisfy(key ->
        assertThat(places(chinese.getString(key))).as(key).isEqualTo(places(english.getString(key))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void allWordsThatTheCodeAsksForAreThere(String language) throws IOException {
    WindowWords words = new WindowWords(Locale.forLanguageTag(language));
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/canyu/gui"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        assertThat(ASKED.matcher(Files.readString(source)).results().map(asked -> asked.group(1)))
            .as(source.toString()).allSatisfy(key -> assertThat(words.find(key)).isPresent());
      }
    }
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("canyu.language.window", locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static List<String> places(String text) {
    return PLACES.matcher(text).results().map(place -> place.group()).distinct().sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everythingThatTheWindowShowsHasAName(String language) {
    WindowWords words = new WindowWords(Locale.forLanguageTag(language));
    LeverNames levers = new LeverNames(words);

    assertThat(Variants.of(Countermeasure.class).keySet()).isNotEmpty()
        .filteredOn(name -> !name.equals("levers"))
        .allSatisfy(name -> {
          assertThat(words.text("countermeasure." + name)).isNotBlank();
          assertThat(words.text("do." + name)).isNotBlank();
        });
    assertThat(Lever.values()).allSatisfy(lever -> {
      assertThat(levers.alone(lever)).isNotBlank();
      assertThat(levers.sentence(lever)).isNotBlank();
    });
    assertThat(Indicator.values()).allSatisfy(indicator -> assertThat(words.of(indicator)).isNotBlank());
    assertThat(List.of(ColourBy.values())).flatMap(ColourBy::shades)
        .allSatisfy(shade -> assertThat(words.text(shade.word())).isNotBlank());
    named(words, "note", Note.values());
    named(words, "stage", ResidentLife.Stage.values());
    named(words, "timeline", Timeline.What.values());
    named(words, "agency", Agency.values());
    named(words, "barrier", Barrier.values());
    assertThat(OwnDivisions.USUAL.sexes()).allSatisfy(sex -> assertThat(words.group("sex", sex)).isNotEqualTo(sex));
    named(words, "colourBy", ColourBy.values());
    named(words, "speed", Speed.values());
  }

  private static void named(WindowWords words, String kind, Enum<?>[] constants) {
    assertThat(constants).allSatisfy(constant -> assertThat(words.of(kind, constant)).isNotBlank());
  }

  @Test
  void everyLeverIsInOneGroup() {
    assertThat(LeverNames.groups().values().stream().flatMap(List::stream))
        .containsExactlyInAnyOrder(Lever.values());
  }

  @Test
  void coloursOfOneChoiceDiffer() {
    assertThat(ColourBy.values()).allSatisfy(choice ->
        assertThat(choice.shades().stream().map(ColourBy.Shade::rgb)).doesNotHaveDuplicates());
  }
}

package canyu.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.language.ShippedTranslations;
import canyu.parameter.Sourced;
import canyu.report.words.Labels;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words of shipped files in another language. */
class ShippedTranslationsTest {

  private final ShippedTranslations chinese = ShippedTranslations.in("zh");

  /** What a report can show of the words in the files that ship. */
  private static SortedSet<String> shown() throws IOException {
    LoadedScenario baseline = ScenarioFile.read(Path.of("scenarios", ScenarioFile.BASELINE), Map.of());
    Stream<String> notes = Sources.of(baseline.tree()).entries().stream().map(Sources.Entry::number).map(Sourced::note);
    Stream<String> titles = Stream.of(baseline.scenario().currency(), baseline.frame().title(),
        ScenarioFile.survey(baseline).orElseThrow().survey().title());
    return Stream.of(notes, titles, scenarios()).flatMap(words -> words).filter(words -> !words.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Titles, questions and names of arms. */
  private static Stream<String> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(file -> !file.getFileName().toString().startsWith("optimise-")).toList().stream().map(file -> ScenarioFile.read(file, Map.of()).scenario())
          .flatMap(scenario -> Stream.concat(
              Stream.of(scenario.title(), scenario.question()), scenario.arms().keySet().stream()));
    }
  }

  @Test
  void whateverShipsIsTranslatedAndNothingElse() throws IOException {
    assertThat(new TreeSet<>(chinese.translations().keySet())).isEqualTo(shown());
    assertThat(chinese.translations().values())
        .allMatch(words -> words.codePoints().anyMatch(Character::isIdeographic));
  }

  @Test
  void whatSomebodyElseWroteStaysAsItIs() {
    assertThat(new Labels(Locale.CHINESE).quoted("my own arm")).isEqualTo("“my own arm”");
    assertThat(new Labels(Locale.CHINESE).quoted("all three")).isEqualTo("“三项并举”");
    assertThat(new Labels(Locale.CHINESE).shipped("measured by ourselves")).isEqualTo("measured by ourselves");
    assertThat(new Labels(Locale.CHINESE).shipped("sets the scale of the utility")).isEqualTo("用于确定效用的尺度");
    assertThat(new Labels(Locale.ENGLISH).shipped("sets the scale of the utility"))
        .isEqualTo("sets the scale of the utility");
  }
}

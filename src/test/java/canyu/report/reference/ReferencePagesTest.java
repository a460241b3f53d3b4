package canyu.report.reference;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.Pinned;
import canyu.language.ShippedTranslations;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of the reference say what the code declares, in both languages. */
class ReferencePagesTest {

  private static final LoadedScenario BASELINE =
      ScenarioFile.read(Path.of("scenarios", ScenarioFile.BASELINE), Map.of());

  enum Site {
    ENGLISH(Locale.ENGLISH, Path.of("src", "site", "markdown")),
    CHINESE(Locale.SIMPLIFIED_CHINESE, Path.of("src", "site", "zh_CN", "markdown"));

    private final Path folder;
    private final Map<String, String> pages;

    Site(Locale language, Path folder) {
      this.folder = folder;
      this.pages = new ReferencePages(BASELINE, language).pages();
    }

    /** The cells of every row of a page's table, its head first. */
    private Stream<List<String>> rows(String page) {
      return pages.get(page).lines().filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
          .map(line -> Stream.of(line.split("(?<!\\\\)\\|", -1)).skip(1).map(String::strip).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("pinned")
  void pagesAreThoseOfTheCode(Site site) throws IOException {
    for (Map.Entry<String, String> page : site.pages.entrySet()) {
      Pinned.assertUpToDate(site.folder.resolve(page.getKey()), page.getValue());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyRowOfATableHasTheColumnsOfItsHead(Site site) {
    assertThat(site.pages).containsOnlyKeys("countermeasures.md", "levers.md", "parameters.md", "indicators.md");
    assertThat(site.pages.keySet()).allSatisfy(page ->
        assertThat(site.rows(page).map(List::size).distinct()).as(page).hasSize(1));
  }

  @Test
  void whatEachThingIsAndItsUnitAreSaidInChinese() {
    assertThat(Site.CHINESE.pages.keySet()).allSatisfy(page -> {
      assertThat(Site.CHINESE.pages.get(page).lines().limit(5).filter(line -> !line.isEmpty() && !line.startsWith("<!--")))
          .allMatch(ReferencePagesTest::isChinese);
      assertThat(Site.CHINESE.rows(page)).allSatisfy(row -> {
        assertThat(row.get(1)).matches(ReferencePagesTest::isChinese, "is Chinese");
        assertThat(row.get(2)).matches(unit -> unit.isEmpty() || isChinese(unit), "is Chinese");
      });
    });
  }

  @Test
  void namesAndNumbersAreTheSameInBothLanguages() {
    assertThat(Site.ENGLISH.pages.keySet()).allSatisfy(page ->
        assertThat(Site.CHINESE.rows(page).skip(1).map(row -> row.get(0)))
            .containsExactlyElementsOf(Site.ENGLISH.rows(page).skip(1).map(row -> row.get(0)).toList()));
  }

  @Test
  void nothingIsTranslatedThatTheReferenceDoesNotSay() {
    String english = String.join("\n", Site.ENGLISH.pages.values());

    assertThat(ShippedTranslations.in("reference", "zh").translations().keySet())
        .allMatch(words -> english.contains(words.replaceAll("\\{\\d}", "").strip()));
  }

  private static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }
}

package canyu.report.reference;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.Pinned;
import canyu.scenario.ScenarioFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages of the reference say what the code declares. */
class ReferencePagesTest {

  private static final Path FOLDER = Path.of("src", "site", "markdown");
  private static final Map<String, String> PAGES =
      new ReferencePages(ScenarioFile.read(Path.of("scenarios", ScenarioFile.BASELINE), Map.of())).pages();

  @Test
  @Tag("pinned")
  void pagesAreThoseOfTheCode() throws IOException {
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      Pinned.assertUpToDate(FOLDER.resolve(page.getKey()), page.getValue());
    }
  }

  @Test
  void everyRowOfATableHasTheColumnsOfItsHead() {
    assertThat(PAGES).containsOnlyKeys("countermeasures.md", "levers.md", "parameters.md", "indicators.md");
    assertThat(PAGES).allSatisfy((name, text) -> assertThat(text.lines().filter(line -> line.startsWith("|"))
        .map(line -> line.replace("\\|", "").chars().filter(character -> character == '|').count()).distinct())
        .as(name).hasSize(1));
  }
}

package canyu.report.reference;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages of the reference say what the code declares. */
class ReferencePagesTest {

  private static final Path FOLDER = Path.of("src", "site", "markdown");
  private static final Map<String, String> PAGES =
      new ReferencePages(ScenarioFile.read(Path.of("scenarios", ScenarioFile.BASELINE), Map.of())).pages();

  @Test
  void pagesAreThoseOfTheCode() throws IOException {
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      Path file = FOLDER.resolve(page.getKey());
      if ("refresh".equals(System.getProperty("canyu.reference"))) {
        Files.writeString(file, page.getValue());
      }
      assertThat(Files.readString(file))
          .as("%s differs from the code or the baseline; to refresh it say"
              + " 'mvn test -Dtest=ReferencePagesTest -Dcanyu.reference=refresh'", file)
          .isEqualTo(page.getValue());
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

package canyu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The file of the worked example is the one that its class writes; {@code -Dcanyu.refresh} writes it anew. */
@Tag("pinned")
class CommunitySurveyTest {

  static final Path FILE = Path.of("src/test/resources/intake/community.sav");

  @Test
  void theExampleIsWhatItsClassWrites() throws IOException {
    if (System.getProperty("canyu.refresh") != null) {
      Files.write(FILE, CommunitySurvey.sav());
    }
    assertThat(Files.readAllBytes(FILE)).isEqualTo(CommunitySurvey.sav());
  }
}

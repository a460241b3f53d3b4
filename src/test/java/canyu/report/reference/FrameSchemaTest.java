package canyu.report.reference;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.parameter.Node;
import canyu.parameter.ParameterFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of population frames judges as the strict reader does. */
class FrameSchemaTest {

  private static final SchemaValidator SCHEMA = new SchemaValidator(JsonSchema.ofFrames());
  private static final Path TOWN = Path.of("src", "test", "resources", "frames", "town.yaml");

  @ParameterizedTest
  @ValueSource(strings = {"calibration/suzhou-residents.yaml", "calibration/suzhou-respondents.yaml",
      "calibration/england-adults.yaml", "src/test/resources/frames/town.yaml", "src/test/resources/frames/respondents.yaml"})
  void acceptsWhatShipsAndWhatTestsRead(String file) {
    assertThat(SCHEMA.accepts(ParameterFile.read(Path.of(file)))).isTrue();
  }

  @Test
  void refusesWhatTheReaderRefuses() throws IOException {
    String right = Files.readString(TOWN);
    assertThat(List.of(right.replace("divisions:", "division:"), right.replace("{step: -2.5}", "{step: low}"),
        right.replace("{step: -2.5}", "{stepp: -2.5}"), right.replace("[16, 25, 35, 50, 65, 75]", "[16, 250]"),
        right.replace("city: Northby", "")))
        .allSatisfy(wrong -> assertThat(SCHEMA.accepts(frame(wrong))).as(wrong).isFalse());
  }

  private static Node frame(String text) {
    return ParameterFile.read("frame.yaml", text);
  }
}

package canyu.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.LoadedScenario;
import canyu.scenario.ScenarioFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

class DictionaryTest {

  private static final LoadedScenario SMALL = ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of(
      "population.residents", "1000", "time.burnIn", "4", "time.weeks", "4",
      "arms", "{loop: [closedLoopFeedback], nothing: []}"));

  private static List<String> explained(String file) {
    Table dictionary = Table.read().csv(Dictionary.TEXT, "dictionary");
    return dictionary.stream().filter(row -> row.getString("file").equals(file))
        .map(row -> row.getString("column")).toList();
  }

  @Test
  void everyColumnOfTheResidentsIsExplained() {
    assertThat(explained("residents.csv")).isEqualTo(ResidentSample.of(SMALL).columnNames());
  }

  @Test
  void theSameResidentsStandInEveryArm() {
    Table residents = ResidentSample.of(SMALL);
    for (int k = 0; k < 500; k++) {
      Row statusQuo = residents.row(k);
      Row nothing = residents.row(1000 + k);
      assertThat(nothing.getString("arm")).isEqualTo("nothing");
      assertThat(nothing.getInt("resident")).isEqualTo(statusQuo.getInt("resident"));
      assertThat(nothing.getDouble("trust")).isEqualTo(statusQuo.getDouble("trust"));
    }
  }
}

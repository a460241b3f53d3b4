package canyu.experiment.validation;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.experiment.run.LocalWorkers;
import canyu.experiment.run.SurveyComparison;
import canyu.file.SetAside;
import canyu.indicator.Answer;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.scenario.loading.SurveyedStatusQuo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyedCitiesTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

  @TempDir
  private Path folder;

  private final LoadedScenario town = ScenarioFile.read(
      Path.of("scenarios", ScenarioFile.BASELINE), Map.of("replicates", "2", "population.residents", "400",
          "population.communitySize", "200", "time.burnIn", "5"));
  private final SurveyedStatusQuo surveyed = ScenarioFile.survey(town).orElseThrow();

  private List<Double> asked(String fingerprint, List<String> warnings) {
    CityStore store = new CityStore(folder.resolve("surveyed"), fingerprint, new SetAside(folder, warnings::add));
    return shares(new SurveyedCities(Subject.of(town, Optional.of(surveyed)), store).ask(new LocalWorkers(1), () -> { }));
  }

  private static List<Double> shares(SurveyComparison comparison) {
    return Arrays.stream(Answer.values())
        .flatMap(answer -> List.of(comparison.mean(answer), comparison.inSamples(answer).getMean()).stream()).toList();
  }

  private Path city(int number) {
    return folder.resolve("surveyed/00000" + number + ".yaml");
  }

  @Test
  void whatIsKeptIsWhatTheResidentsAnswer() throws IOException {
    List<Double> fresh = asked("f", new ArrayList<>());
    Files.setLastModifiedTime(city(0), LONG_AGO);

    assertThat(fresh).isEqualTo(shares(SurveyComparison.run(surveyed, 1, () -> { })));
    assertThat(asked("f", new ArrayList<>())).isEqualTo(fresh);
    assertThat(Files.getLastModifiedTime(city(0))).as("nobody was asked again").isEqualTo(LONG_AGO);
    Files.createFile(folder.resolve("surveyed/validation.yaml"));
    assertThat(CityStore.names(folder.resolve("surveyed"))).containsExactlyInAnyOrder("000000.yaml", "000001.yaml");
  }

  @Test
  void anotherStatusQuoIsAskedAnew() throws IOException {
    asked("f", new ArrayList<>());
    String other = Files.readString(city(1)).replaceAll("(answer\\.\\w+): [\\d.]+", "$1: 0.5");
    Files.writeString(city(1), other);

    assertThat(asked("f", new ArrayList<>())).isNotEqualTo(asked("g", new ArrayList<>()));
    assertThat(Files.readString(city(1))).contains("fingerprint: g").isNotEqualTo(other);
  }

  @Test
  void aTornFileIsSetAsideAndItsCityAskedAgain() throws IOException {
    List<Double> fresh = asked("f", new ArrayList<>());
    Files.writeString(city(1), "fingerprint: f\nanswers: {");
    List<String> warnings = new ArrayList<>();

    assertThat(asked("f", warnings)).isEqualTo(fresh);
    assertThat(warnings).singleElement().asString().contains("000001.yaml");
  }
}

package canyu.exploration.batch;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.experiment.run.LocalWorkers;
import canyu.experiment.run.OtherMachine;
import canyu.experiment.run.Workers;
import canyu.experiment.run.Workforce;
import canyu.exploration.ensemble.EndsLog;
import canyu.exploration.sensitivity.MorrisFactor;
import canyu.exploration.sensitivity.MorrisScreening;
import canyu.file.SetAside;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFolder;
import canyu.scenario.table.Design;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many scenarios come to the same on a machine to which they travel. */
class BatchElsewhereTest {

  private static final String TOWN = """
      title: A town
      question: What helps?
      population: {residents: 300, communitySize: 100, frame: people.yaml}
      time: {burnIn: 2, weeks: 8}
      replicates: 2
      arms: {platform: [participationPlatform]}
      outcomes: [participation, cost]
      """;

  private static final String PEOPLE = """
      title: A town of two
      city: Suzhou
      districts: {gusu: 1}
      housing: {old: 1}
      people: {microdata: {file: people.csv}}
      """;

  private Path folder;
  private ScenarioFolder files;

  @BeforeEach
  void write(@TempDir Path temporary) {
    folder = temporary;
    files = ScenarioFolder.in(temporary);
    files.write("people.csv", "sex,age,education\nfemale,34,bachelor\nmale,70,juniorHighOrBelow\n");
    files.write("people.yaml", PEOPLE);
  }

  private byte[] runs(Batch batch, String name, Workers workers) throws IOException {
    Path file = folder.resolve(name);
    EndsLog.Header header = new EndsLog.Header("f", "run", List.of("participation", "cost"));
    try (EndsLog log = new EndsLog(file, header, new SetAside(folder, warning -> { }))) {
      int[] heard = {0};
      batch.run(log, workers, () -> heard[0]++);
      log.conclude();
      assertThat(heard[0]).isEqualTo(batch.runs());
    }
    return Files.readAllBytes(file);
  }

  private void comesToTheSame(Batch batch) throws IOException {
    OtherMachine other = new OtherMachine(folder);

    assertThat(runs(batch, "there.csv", other)).isEqualTo(runs(batch, "here.csv", new LocalWorkers(2)));
    assertThat(other.differences()).isEmpty();
    assertThat(other.answers()).isEqualTo(batch.runs());
    runs(batch, "there.csv", other);
    assertThat(other.answers()).as("what is made is not made again").isEqualTo(batch.runs());
  }

  @Test
  void rowsOfADesign() throws IOException {
    Path scenario = files.write("town.yaml", TOWN);
    Path table = files.write("design.csv",
        "parameters.attitudes.relax,arm,population.residents\n0.1,,\n0.03,platform,\n,platform,200\n");
    LoadedDesign design = LoadedDesign.read(scenario, Map.of(), Design.read(table), new Workforce(1));

    comesToTheSame(design.batch("1", new Workforce(1)));
  }

  @Test
  void parametersThatAreChangedOneByOne() throws IOException {
    LoadedScenario drawing = files.load(TOWN, Map.of("uncertainty.citiesPerDraw", "2"));
    List<MorrisFactor> factors = MorrisFactor.of(drawing, List.of("parameters.attitudes.relax", "parameters.traits.satisfactionMean=0.3..0.6"));

    comesToTheSame(MorrisScreening.of(drawing, factors, 2).batch("1", new Workforce(1)));
  }
}

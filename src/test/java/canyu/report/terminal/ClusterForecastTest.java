package canyu.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.experiment.forecast.Forecast;
import canyu.experiment.forecast.SpeedProbe;
import canyu.experiment.forecast.Workload;
import canyu.experiment.tables.TableFormat;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterForecastTest {

  /** A city is drawn, settles for 2 weeks, and lives through 14 weeks in each of 2 arms: 31 s for a resident. */
  @Test
  void workersShareCitiesAndNoMore(@TempDir Path folder) {
    LoadedScenario town = ScenarioFolder.in(folder).load("""
        title: A town
        question: Does a platform help?
        population: {residents: 300, communitySize: 100}
        time: {burnIn: 2, weeks: 14}
        replicates: 8
        arms:
          platform: [participationPlatform]
        """);
    Forecast forecast = new Forecast(new Workload(town, 8, 1, TableFormat.USUAL), new SpeedProbe(1, 1, 1));

    assertThat(new ClusterForecast(forecast).text()).startsWith("cluster   20.67 core hours; about 30").contains(
        "time      20.7 hours with 1 worker, 5.2 hours with 4 workers, 2.6 hours with 16 workers, 2.6 hours with 64");
  }
}

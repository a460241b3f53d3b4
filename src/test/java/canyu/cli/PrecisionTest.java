package canyu.cli;

import static canyu.cli.Terminal.canyu;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecisionTest {

  private static final double WANTED = 0.001;

  @TempDir
  private Path temporary;

  private Path town() {
    return ScenarioFolder.in(temporary).write("town.yaml", """
        title: A town
        question: How exactly?
        replicates: 4
        seed: 1
        precision: {indicator: participation, halfWidth: 0.001, atMost: 60}
        population: {residents: 1000}
        time: {burnIn: 8, weeks: 16}
        arms:
          loop: [closedLoopFeedback]
        """);
  }

  @Test
  void aFirstStageThatSaysNothingOfTheSpreadIsRefused() {
    Terminal oneCity = canyu("run", town(), "--out", temporary.resolve("results"), "--replicates", 1);
    Terminal oneDraw =
        canyu("run", town(), "--out", temporary.resolve("draws"), "--set", "uncertainty={citiesPerDraw: 3}");

    assertThat(oneCity.exitCode()).isEqualTo(2);
    assertThat(oneCity.err()).contains("town.yaml:5: precision: replicates must be 2 or more", "but are 1");
    assertThat(oneDraw.err()).contains("town.yaml:5: precision: replicates must be 6 or more", "but are 4");
  }

  @Test
  void citiesAreAddedUntilTheEffectIsKnownAsWellAsWanted() throws IOException {
    assertThat(canyu("run", town(), "--out", temporary.resolve("results")).exitCode()).isZero();

    String[] effect = Files.readAllLines(temporary.resolve("results/effects.csv")).stream()
        .filter(line -> line.startsWith("loop,city,participation,")).findFirst().orElseThrow().split(",", -1);
    double halfWidth = (Double.parseDouble(effect[7]) - Double.parseDouble(effect[6])) / 2;
    assertThat(effect[8]).isEqualTo("stein");
    assertThat(Integer.parseInt(effect[9])).isGreaterThan(4).isLessThan(60);
    assertThat(halfWidth).isLessThanOrEqualTo(WANTED);
  }
}

package canyu.exploration.optimisation.result;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.exploration.discovery.Discovery;
import canyu.exploration.discovery.Proportion;
import canyu.exploration.ensemble.Inputs;
import canyu.exploration.optimisation.file.LoadedOptimisation;
import canyu.exploration.optimisation.file.OptimisationFile;
import canyu.exploration.optimisation.space.Mix;
import canyu.scenario.loading.ScenarioFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When mixes fail, and how that is asked of more futures. */
class MixFailureTest {

  private static final int SEARCHED = 5;
  private static final String QUESTION = """
      title: Which mix?
      scenario: town.yaml
      choose: [awarenessCampaign]
      objectives: [{most: participation52}, {least: cost}]
      futures: {searched: 5, fresh: 300}
      runs: 50
      seed: 7
      """;

  @TempDir
  private Path temporary;

  private LoadedOptimisation loaded(String question, String uncertainty) {
    ScenarioFolder folder = ScenarioFolder.in(temporary);
    folder.write("town.yaml", """
        title: A town
        question: What helps?
        population: {residents: 600, communitySize: 200}
        time: {burnIn: 4, weeks: 26}
        replicates: 4
        arms: {}
        """ + uncertainty);
    return OptimisationFile.read(folder.write("question.yaml", question), Map.of());
  }

  private static Finalist mix(double... byFuture) {
    return new Finalist(3, Mix.NOTHING, 1, List.of(), List.of(), true, byFuture, OptionalDouble.empty());
  }

  /** Gains of 2 points, but none where a parameter is in its upper fifth. */
  private static double[] failingAbove(Inputs inputs, int input) {
    double[] sorted = inputs.columns()[input].clone();
    Arrays.sort(sorted);
    double edge = sorted[sorted.length * 4 / 5];
    return Arrays.stream(inputs.columns()[input]).map(value -> value >= edge ? 0 : 0.02).toArray();
  }

  @Test
  void aPlantedConditionOfFreshFuturesIsFound() {
    LoadedOptimisation loaded = loaded(QUESTION, "uncertainty: {}\n");
    Inputs inputs = loaded.freshInputs().orElseThrow();
    int input = inputs.names().indexOf("attitudes.relax");
    MixFailure failure = MixFailure.of(loaded, mix(failingAbove(inputs, input)), 0.01);

    assertThat(inputs.columns()[input][0]).as("that of the first fresh future")
        .isEqualTo(loaded.tried().draws().orElseThrow().values(SEARCHED).get("attitudes.relax"));
    assertThat(failure.failed()).isEqualTo(new Proportion(60, 300));
    Discovery discovery = failure.discovery().orElseThrow();
    assertThat(discovery.end()).isEqualTo(Discovery.End.FOUND);
    assertThat(discovery.condition().orElseThrow().clauses()).first()
        .satisfies(clause -> assertThat(clause.parameter()).isEqualTo("attitudes.relax"))
        .satisfies(clause -> assertThat(clause.restriction().low()).isFinite());
  }

  /** A tenth of the futures fail: in 400 draws 40 would, where each half needs 10. */
  @Test
  void theCommandAsksForEnoughFuturesOfAnotherSeed() {
    LoadedOptimisation loaded = loaded(QUESTION, "uncertainty: {citiesPerDraw: 3}\n");
    double[] gains = IntStream.range(0, 300).mapToDouble(future -> future % 10 == 0 ? 0 : 0.02).toArray();

    assertThat(MixFailure.of(loaded, mix(gains), 0.015).command(loaded)).hasValue(
        "canyu discover mixes/mix-3.yaml --arm \"mix 3\" --fails \"participation52 < 0.015\" --replicates 1200 --seed 8");
    assertThat(MixFailure.of(loaded, mix(gains), 0.03).command(loaded)).as("all fail").isEmpty();
  }

  @Test
  void whatIsToBeLessFailsAboveANumberAndWhatIsToBeNearByNone() {
    String least = QUESTION.replace("most: participation52", "least: gapAge");
    String nearest = QUESTION.replace("most: participation52", "nearest: {outcome: trust, to: 0.6}");
    double[] gains = IntStream.range(0, 300).mapToDouble(future -> future % 2 == 0 ? 0 : 0.02).toArray();
    LoadedOptimisation loaded = loaded(least, "uncertainty: {}\n");

    assertThat(MixFailure.of(loaded, mix(gains), 0.01).command(loaded).orElseThrow()).contains("\"gapAge > -0.01\"");
    LoadedOptimisation near = loaded(nearest, "uncertainty: {}\n");
    assertThat(MixFailure.of(near, mix(gains), 0.01).command(near)).isEmpty();
  }

  @Test
  void withoutDrawsThereIsNoCondition() {
    LoadedOptimisation loaded = loaded(QUESTION, "");
    MixFailure failure = MixFailure.of(loaded, mix(0.0, 0.02, Double.NaN), 0.01);

    assertThat(failure.failed()).isEqualTo(new Proportion(1, 2));
    assertThat(failure.discovery()).isEmpty();
    assertThat(failure.command(loaded)).isEmpty();
  }
}

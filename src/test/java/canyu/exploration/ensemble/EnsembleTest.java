package canyu.exploration.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.Experiment;
import canyu.experiment.run.Runner;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.indicator.Indicator;
import canyu.parameter.ParameterException;
import canyu.scenario.definition.Outcome;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnsembleTest {

  private static final Outcome TRUST = Outcome.of(Indicator.TRUST);
  private static final Outcome WOMEN = Outcome.parse("participation among sex:female");

  @TempDir
  private Path folder;

  private static LoadedScenario town(Map<String, String> settings) {
    Map<String, String> all = new LinkedHashMap<>(Map.of("population.residents", "300",
        "population.communitySize", "100", "time.burnIn", "2", "time.weeks", "4", "replicates", "5",
        "arms", "{loop: [closedLoopFeedback], campaign: [awarenessCampaign]}"));
    all.putAll(settings);
    return ScenarioFile.read(Path.of("scenarios/baseline.yaml"), all);
  }

  private static LoadedScenario town(int citiesPerDraw) {
    return town(Map.of("uncertainty", "{citiesPerDraw: " + citiesPerDraw + "}"));
  }

  private Runner runner(LoadedScenario town) throws IOException {
    return new LocalRunner(1, new RunStore(folder, RunKeys.of("test", town)));
  }

  @Test
  void itHoldsTheEffectsOfTheExperimentAndTheDrawsBehindThem() throws IOException {
    LoadedScenario town = town(2);
    Comparison comparison = new Experiment(town, runner(town)).run(() -> { });

    Ensemble ensemble = Ensemble.of(town, List.of(TRUST, WOMEN), runner(town), () -> { });

    assertThat(ensemble.arms()).containsExactly("loop", "campaign");
    assertThat(ensemble.outcomes()).containsExactly(TRUST, WOMEN);
    int women = comparison.groups().names().indexOf("sex:female");
    assertThat(ensemble.effect("loop", TRUST).cities())
        .containsExactly(Arrays.copyOf(comparison.differences("loop", Indicator.TRUST, 0), 4));
    assertThat(ensemble.effect("campaign", WOMEN).cities())
        .containsExactly(Arrays.copyOf(comparison.differences("campaign", Indicator.PARTICIPATION, women), 4));
    assertThat(ensemble.inputs().names()).isEqualTo(List.copyOf(town.draws().orElseThrow().values(1).keySet()));
    assertThat(ensemble.inputs().columns()[3])
        .containsExactly(value(town, 0, ensemble.inputs().names().get(3)), value(town, 1, ensemble.inputs().names().get(3)));
  }

  private static double value(LoadedScenario town, int draw, String parameter) {
    return town.draws().orElseThrow().values(draw).get(parameter);
  }

  @Test
  void aDrawThatHasNotAllOfItsCitiesIsLeftOut() throws IOException {
    LoadedScenario town = town(2);
    List<Integer> lived = new ArrayList<>();
    Runner runner = runner(town);

    Ensemble ensemble = Ensemble.of(town, List.of(TRUST), (scenario, cities, onRun) -> {
      lived.addAll(cities);
      return runner.run(scenario, cities, onRun);
    }, () -> { });

    assertThat(lived).containsExactly(0, 1, 2, 3);
    assertThat(ensemble.draws()).isEqualTo(2);
  }

  @Test
  void withoutDrawsItSaysWhatWouldBeRight() {
    LoadedScenario town = town(Map.of());
    assertThatThrownBy(() -> Ensemble.of(town, List.of(TRUST), runner(town), () -> { }))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("baseline.yaml").hasMessageContaining("--set uncertainty.citiesPerDraw=2");
    LoadedScenario few = town(Map.of("uncertainty", "{citiesPerDraw: 8}"));
    assertThatThrownBy(() -> Ensemble.of(few, List.of(TRUST), runner(few), () -> { }))
        .hasMessageContaining("replicates must be 8 or more, the cities of one draw (uncertainty.citiesPerDraw), but is 5");
  }

  @Test
  void theMeanAndTheLuckOfADrawLeaveOutCitiesThatDefineNothing() {
    PairedEffect effect = new PairedEffect(new double[] {1, 3, Double.NaN, 4, Double.NaN, Double.NaN}, 2);

    assertThat(effect.means()).containsExactly(2, 4, Double.NaN);
    assertThat(effect.variances()).containsExactly(2, Double.NaN, Double.NaN);
    assertThat(effect.defined()).containsExactly(0, 1);
  }
}

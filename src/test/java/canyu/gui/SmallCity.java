package canyu.gui;

import canyu.laboratory.Laboratory;
import canyu.scenario.definition.Scenario;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.nio.file.Path;
import java.util.Map;

/** A city small enough to be drawn in a moment. */
public final class SmallCity {

  private static final LoadedScenario SCENARIO = ScenarioFile.read(Path.of("scenarios/suzhou-2019.yaml"), Map.of(
      "population.residents", "900", "population.communitySize", "100", "time.burnIn", "8", "time.weeks", "30"));

  private SmallCity() {}

  public static LoadedScenario scenario() {
    return SCENARIO;
  }

  public static Laboratory laboratory() {
    return new Laboratory(SCENARIO, Scenario.STATUS_QUO);
  }
}

package canyu.report.run;

import canyu.parameter.Node;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;

/** Where the costs of an arm come from. */
public enum ArmCosts {
  /** Every countermeasure costs what the program assumes. */
  ASSUMED,
  /** Some countermeasures cost what the scenario says. */
  PARTLY_ASSUMED,
  /** Every countermeasure costs what the scenario says. */
  GIVEN;

  static ArmCosts of(LoadedScenario loaded, String arm) {
    List<Node> countermeasures = loaded.tree().entries().get("arms") instanceof Node.Mapping arms
        && arms.entries().get(arm) instanceof Node.Sequence list ? list.elements() : List.of();
    long given = countermeasures.stream().filter(ArmCosts::isGiven).count();
    if (given == 0) {
      return ASSUMED;
    }
    return given == countermeasures.size() ? GIVEN : PARTLY_ASSUMED;
  }

  /** Whether a countermeasure, such as {@code {dataSecurity: {cost: …}}}, says what it costs. */
  private static boolean isGiven(Node countermeasure) {
    return countermeasure instanceof Node.Mapping named && named.entries().values().stream()
        .anyMatch(settings -> settings instanceof Node.Mapping mapping && mapping.entries().containsKey("cost"));
  }
}

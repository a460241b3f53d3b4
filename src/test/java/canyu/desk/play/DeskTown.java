package canyu.desk.play;

import canyu.scenario.loading.ScenarioFolder;
import java.nio.file.Path;
import java.util.Map;

/** A town that answers soon: few residents, few weeks. */
public final class DeskTown {

  private static final String YAML = """
      title: {en: A town <b>at</b> a desk, zh: 政策台上的小城}
      question: What helps?
      population: {residents: 300, communitySize: 100}
      time: {burnIn: 6, weeks: 16, recordGroups: 8}
      uncertainty: {}
      seed: 5
      outcomes: [participation52, trust among age:70+]
      budget: {total: 500000}
      arms:
        answers: [closedLoopFeedback]
        both: {extends: answers, add: [awarenessCampaign: {strength: 0.5}]}
      events:
        - incident: {week: 8, severity: 0.5}
      """;

  private DeskTown() {}

  /** The town, in a folder of its own. */
  public static DeskScenario in(Path temporary) {
    return DeskScenario.of(ScenarioFolder.in(temporary).write("town.yaml", YAML), Map.of());
  }
}

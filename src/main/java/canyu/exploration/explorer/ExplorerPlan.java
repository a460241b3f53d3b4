package canyu.exploration.explorer;

import canyu.calibration.inference.problem.RandomStream;
import canyu.exploration.optimisation.space.Mix;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.scenario.definition.Scenario;
import canyu.scenario.draw.Uncertainty;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is run for the explorer of a scenario.
 *
 * @param repertoire what mixes are made of
 * @param mixes those that are run, all different
 * @param cities the numbers of those in which they are run; one of each draw of parameters where cities draw any
 * @param tried the scenario with the mixes as its arms, measured in the end alone
 */
public record ExplorerPlan(Repertoire repertoire, List<Mix> mixes, List<Integer> cities, LoadedScenario tried) {

  private static final int CITIES = 12;
  private static final String NEVER = "20000";
  private static final String ARMS = "arms";
  private static final Origin HERE = new Origin("the mixes of the explorer", 0);

  /**
   * The plan for a scenario.
   *
   * @throws ParameterException if its arms do nothing that mixes could be made of
   */
  public static ExplorerPlan of(LoadedScenario loaded) {
    Repertoire repertoire = Repertoire.of(loaded);
    if (repertoire.pieces().isEmpty()) {
      throw new ParameterException(loaded.tree().at(ARMS).orElse(loaded.tree()).origin(),
          "arms: none does anything, so there is nothing to explore; an arm with countermeasures would be right");
    }
    MixDesign design = new MixDesign(repertoire.pieces());
    return of(repertoire,
        design.mixes(design.size(), RandomStream.of(loaded.scenario().seed(), "mixes of the explorer")));
  }

  /** The same with other mixes. */
  static ExplorerPlan of(Repertoire repertoire, List<Mix> mixes) {
    LoadedScenario loaded = repertoire.loaded();
    int perDraw = loaded.scenario().uncertainty().map(Uncertainty::citiesPerDraw).orElse(1);
    List<Integer> cities = IntStream.range(0, loaded.scenario().replicates()).filter(city -> city % perDraw == 0)
        .limit(CITIES).boxed().toList();
    return new ExplorerPlan(repertoire, mixes, cities, tried(repertoire, mixes));
  }

  /** Arms that others are compared with stay, with those on which they build. */
  private static LoadedScenario tried(Repertoire repertoire, List<Mix> mixes) {
    return ScenarioFile.changed(repertoire.loaded(), tree -> {
      Node.Mapping arms = Node.Mapping.empty(HERE);
      for (String kept : referenceWithBases(repertoire.loaded().scenario())) {
        arms = arms.with(kept, HERE, ((Node.Mapping) tree.at(ARMS).orElseThrow()).entries().get(kept));
      }
      for (int k = 0; k < mixes.size(); k++) {
        arms = arms.with(arm(k), HERE, new Node.Sequence(HERE, mixes.get(k).doses().stream()
            .map(dose -> repertoire.pieces().get(dose.option()).written(dose)).toList()));
      }
      return tree.with(ARMS, HERE, arms).without("precision")
          .withValue("time.recordCity", NEVER, HERE.file()).withValue("time.recordGroups", NEVER, HERE.file());
    });
  }

  private static Set<String> referenceWithBases(Scenario scenario) {
    Set<String> kept = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(scenario.comparedWith()));
    while (!open.isEmpty()) {
      String arm = open.remove();
      if (!arm.equals(Scenario.STATUS_QUO) && kept.add(arm)) {
        open.addAll(scenario.arms().get(arm).bases());
      }
    }
    return kept;
  }

  /** The name of the arm that a mix is. */
  static String arm(int mix) {
    return "mix " + (mix + 1) + " of the explorer";
  }

  /** How many runs it takes in all, those of the arm that mixes are compared with included. */
  public long runs() {
    return (long) cities.size() * tried.scenario().armNames().size();
  }
}

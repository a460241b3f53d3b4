package canyu.exploration.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.calibration.inference.problem.RandomStream;
import canyu.experiment.comparison.Comparison;
import canyu.experiment.run.RunResult;
import canyu.experiment.run.Workforce;
import canyu.experiment.store.LocalRunner;
import canyu.experiment.store.RunKeys;
import canyu.experiment.store.RunStore;
import canyu.exploration.emulator.GaussianProcess;
import canyu.exploration.emulator.NormalPrediction;
import canyu.exploration.optimisation.space.Mix;
import canyu.indicator.Groups;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In real cities, mixes that nobody has run lie where the explorer says. */
@Tag("slow")
class ExplorerCoverageTest {

  private static final int UNSEEN = 200;

  private static final String TOWN = """
      title: A town to explore
      question: What helps?
      population: {residents: 500, communitySize: 100}
      time: {burnIn: 6, weeks: 26}
      replicates: 4
      seed: 11
      outcomes: [participation52, participation, trust]
      arms:
        answers: [closedLoopFeedback: {answered: 0.9}, offlineEngagement]
        all: {extends: answers, add: [awarenessCampaign, participationPlatform]}
      """;

  private static List<RunResult> runs(LoadedScenario loaded, List<Integer> cities, Path folder) throws IOException {
    try (LocalRunner runner = new LocalRunner(2, new RunStore(folder, RunKeys.of("a test", loaded)))) {
      return runner.run(loaded, cities, () -> { });
    }
  }

  @Test
  void theBandHoldsNinetyFiveOfAHundredMixesThatNobodyHasRun(@TempDir Path temporary) throws IOException {
    LoadedScenario loaded = ScenarioFolder.in(temporary).load(TOWN);
    ExplorerPlan plan = ExplorerPlan.of(loaded);
    Comparison comparison =
        new Comparison(loaded, runs(loaded, loaded.scenario().replicateNumbers(), temporary.resolve("arms")), 4);
    Explorer explorer = new ExplorerFit(plan, comparison, new Workforce(2), () -> { })
        .of(runs(plan.tried(), plan.cities(), temporary.resolve("mixes")));
    List<Mix> unseen = new MixDesign(plan.repertoire().pieces()).mixes(2 * UNSEEN, RandomStream.of(3, "mixes nobody has run"))
        .stream().filter(mix -> !plan.mixes().contains(mix)).limit(UNSEEN).toList();
    ExplorerPlan more = ExplorerPlan.of(plan.repertoire(), unseen);
    List<RunResult> theirs = runs(more.tried(), more.cities(), temporary.resolve("unseen"));

    List<Double> covered = new ArrayList<>();
    for (ExploredOutcome outcome : explorer.outcomes()) {
      double share = covered(outcome, explorer, unseen, theirs);
      covered.add(share);
      assertThat(share).as("%s: %s", outcome.outcome().indicator(), outcome.heldOut()).isBetween(0.95 - slack(plan), 0.95 + slack(plan));
      assertThat(outcome.heldOut().explained()).isGreaterThan(0.8);
    }
    assertThat(covered).hasSize(3);
  }

  /** Three standard deviations of a share that chance makes twice: which mixes were left out, and which were not seen. */
  private static double slack(ExplorerPlan plan) {
    return 3 * Math.sqrt(0.95 * 0.05 * (1.0 / UNSEEN + 1.0 / plan.mixes().size()));
  }

  private static double covered(ExploredOutcome outcome, Explorer explorer, List<Mix> unseen, List<RunResult> runs) {
    GaussianProcess emulator = outcome.emulator(explorer.points());
    Map<String, Double> levels = runs.stream().collect(Collectors.groupingBy(RunResult::arm,
        Collectors.averagingDouble(run -> run.inTheEnd(outcome.outcome().indicator(), Groups.CITY))));
    double before = levels.get("status quo");
    long inside = IntStream.range(0, unseen.size()).filter(mix -> {
      NormalPrediction expected = emulator.seenAt(explorer.plan().repertoire().space().features(unseen.get(mix)));
      double off = levels.get(ExplorerPlan.arm(mix)) - before - expected.mean();
      return Math.abs(off) <= outcome.heldOut().reach() * expected.sd();
    }).count();
    return inside / (double) unseen.size();
  }

  /** The arms are known, and so is doing nothing: what their runs say is what is said of them. */
  @Test
  void whatIsKnownIsSaid(@TempDir Path temporary) throws IOException {
    LoadedScenario loaded = ScenarioFolder.in(temporary).load(TOWN);
    ExplorerPlan plan = ExplorerPlan.of(loaded);
    Comparison comparison =
        new Comparison(loaded, runs(loaded, loaded.scenario().replicateNumbers(), temporary.resolve("arms")), 4);
    Explorer explorer = new ExplorerFit(plan, comparison, new Workforce(2), () -> { })
        .of(runs(plan.tried(), plan.cities(), temporary.resolve("mixes")));

    assertThat(explorer.arms()).containsOnlyKeys("status quo", "answers", "all");
    assertThat(explorer.outcomes()).allSatisfy(outcome -> {
      GaussianProcess emulator = outcome.emulator(explorer.points());
      explorer.arms().forEach((arm, mix) -> {
        NormalPrediction expected = emulator.seenAt(plan.repertoire().space().features(mix));
        assertThat(expected.sd()).as(arm).isLessThan(outcome.heldOut().furthest());
        assertThat(Math.abs(StatUtils.mean(comparison.differences(arm, outcome.outcome().indicator(), Groups.CITY))
            - expected.mean())).as(arm).isLessThan(outcome.heldOut().reach() * expected.sd());
      });
    });
  }
}

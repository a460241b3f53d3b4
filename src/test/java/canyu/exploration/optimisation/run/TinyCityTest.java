package canyu.exploration.optimisation.run;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Sweep;
import canyu.experiment.run.LocalWorkers;
import canyu.exploration.ensemble.EndsLog;
import canyu.exploration.optimisation.file.LoadedOptimisation;
import canyu.exploration.optimisation.file.OptimisationFile;
import canyu.exploration.optimisation.result.OptimisationResult;
import canyu.exploration.optimisation.search.Front;
import canyu.exploration.optimisation.search.Search;
import canyu.exploration.optimisation.search.Tried;
import canyu.exploration.optimisation.space.Dose;
import canyu.exploration.optimisation.space.Mix;
import canyu.file.SetAside;
import canyu.indicator.Groups;
import canyu.indicator.Indicator;
import canyu.scenario.loading.ScenarioFolder;
import canyu.simulation.Replicate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Six countermeasures on or off in a tiny city: the front is that of all 64 mixes, lived through one by one. */
class TinyCityTest {

  private static final int FUTURES = 3;

  private static final String QUESTION = """
      title: Which mix?
      scenario: town.yaml
      choose:
        - {measure: awarenessCampaign, strength: [1]}
        - {measure: closedLoopFeedback, strength: [1]}
        - {measure: offlineEngagement, strength: [1]}
        - {measure: participationPlatform, strength: [1]}
        - {measure: crowdReporting, strength: [1]}
        - {measure: digitalLiteracyTraining, strength: [1]}
      objectives:
        - most: participation52
        - least: cost
      futures: {searched: 3, fresh: 4}
      runs: 192
      finalists: 5
      seed: 7
      """;

  private static final String TOWN = """
      title: A town
      question: What helps?
      population: {residents: 600, communitySize: 200}
      time: {burnIn: 4, weeks: 26}
      replicates: 2
      uncertainty: {}
      arms: {}
      """;

  @Tag("slow")
  @Test
  void theFrontIsThatOfAllMixes(@TempDir Path temporary) throws IOException {
    ScenarioFolder folder = ScenarioFolder.in(temporary);
    folder.write("town.yaml", TOWN);
    LoadedOptimisation loaded = OptimisationFile.read(folder.write("question.yaml", QUESTION), Map.of());
    OptimisationResult result = new Optimiser(loaded, new LocalWorkers(2), () -> { })
        .run(temporary.resolve("runs.csv"), "hash", new SetAside(temporary, warning -> { }));
    Tried tried;
    // the same file once more: nothing is run again
    try (EndsLog log = new EndsLog(temporary.resolve("runs.csv"),
        new EndsLog.Header("hash", "mix", List.of("participation52")), new SetAside(temporary, warning -> { }))) {
      tried = new Tried(loaded.question(), new CityFutures(loaded, List.of(0, 1, 2), log,
          new LocalWorkers(1), () -> { }), 64);
      Search.EMULATOR.run(tried, 7);
    }

    assertThat(tried.trials()).hasSize(64);
    TreeSet<String> front = Front.of(tried.scores()).stream().map(k -> tried.trials().get(k).mix().key())
        .collect(toCollection(TreeSet::new));
    assertThat(front).isEqualTo(bruteForce(loaded)).hasSizeGreaterThan(3);
    assertThat(result.tried()).isEqualTo(64);
    assertThat(result.finalists()).hasSizeBetween(2, 5).isSortedAccordingTo((a, b) -> Double.compare(a.cost(), b.cost()));
  }

  /** No other mix costs as little or less and gains as much or more. */
  private static TreeSet<String> bruteForce(LoadedOptimisation loaded) {
    List<Mix> mixes = IntStream.range(0, 64).mapToObj(bits -> new Mix(IntStream.range(0, 6)
        .filter(k -> (bits >> k & 1) == 1).mapToObj(k -> new Dose(k, 1, 1, 0)).toList())).toList();
    double[] gains = new double[64];
    for (int city = 0; city < FUTURES; city++) {
      Replicate replicate = new Replicate(loaded.tried(), city, Sweep.IN_ORDER);
      for (int k = 0; k < 64; k++) {
        gains[k] += replicate.live(loaded.policy(mixes.get(k))).trajectory()
            .inTheEnd(Indicator.PARTICIPATION_52, Groups.CITY);
      }
    }
    double[] costs = mixes.stream().mapToDouble(loaded::cost).toArray();
    return IntStream.range(0, 64).filter(k -> IntStream.range(0, 64).noneMatch(other -> other != k
        && costs[other] <= costs[k] && gains[other] >= gains[k])).mapToObj(k -> mixes.get(k).key())
        .collect(toCollection(TreeSet::new));
  }
}

package canyu.scenario.review;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.scenario.loading.ScenarioFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which lists of communities are more than a fifth of the simulated city. */
class BroadTest {

  private ScenarioFolder scenarios;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    scenarios = ScenarioFolder.in(temporary);
  }

  /** What is broad in a city of ten communities. */
  private List<Broad> broad(String text) {
    return Broad.in(scenarios.load("population: {residents: 4000, communitySize: 400}\n" + text));
  }

  @Test
  void aFifthIsNotBroadAndMoreIs() {
    assertThat(broad("arms: {a: [{dataSecurity: {target: {communities: [1, 2]}}}]}")).isEmpty();
    assertThat(broad("arms:\n  a:\n    - dataSecurity: {target: {communities: [1, 2, 3]}}"))
        .singleElement().satisfies(found -> {
          assertThat(found.path()).isEqualTo("arms.a[0].dataSecurity.target.communities");
          assertThat(found.named()).isEqualTo(3);
          assertThat(found.communities()).isEqualTo(10);
          assertThat(found.text()).contains(":4: ", "3 of the 10 communities", "are 30 % of it");
        });
  }

  @Test
  void aCommunityCountsOnce() {
    assertThat(broad("arms: {a: [{dataSecurity: {target: {communities: [1, 2, 2, 1]}}}]}")).isEmpty();
  }

  @Test
  void eventsAndPhasesAreLookedThroughAndDistrictsAreNot() {
    assertThat(broad("""
        events: [{incident: {week: 3, severity: 1, where: {communities: [1, 2, 3, 4]}}}]
        arms:
          a:
            add:
              - dataSecurity: {phases: [{from: 2, target: {communities: [5, 6, 7]}}, {from: 9}]}
              - legalProtection: {target: {districts: [gusu, wuzhong, wujiang]}}
        """)).extracting(Broad::path).containsExactly(
            "arms.a.add[0].dataSecurity.phases[0].target.communities", "events[0].incident.where.communities");
  }
}

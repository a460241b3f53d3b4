package canyu.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.indicator.Trajectory;
import canyu.scenario.loading.LoadedScenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

/** Neither the number of threads nor the order of communities changes a single bit of a result. */
class ThreadsTest {

  private static final LoadedScenario TOWN = Towns.of("time.burnIn=20", "time.weeks=40",
      "arms.all=[awarenessCampaign, participationPlatform, legalProtection]",
      "events=[{incident: {week: 10, severity: 0.8, known: true}}]", "parameters.incidents.incidentRate=0.5");
  private static final Sweep BACKWARDS = (communities, visit) -> {
    var backwards = new ArrayList<>(communities);
    Collections.reverse(backwards);
    backwards.forEach(visit);
  };

  @Test
  void aTeamFindsWhatOneAloneFinds() {
    Trajectory alone = live(Sweep.IN_ORDER);
    for (int size : new int[] {1, 2, 3}) {
      try (WorkerTeam team = new WorkerTeam(size)) {
        assertThat(live(team)).as("workers of %s", size).isEqualTo(alone);
      }
    }
  }

  @Test
  void theOrderOfCommunitiesDoesNotMatter() {
    assertThat(live(BACKWARDS)).isEqualTo(live(Sweep.IN_ORDER));
  }

  @Test
  void anotherReplicateIsAnotherStory() {
    assertThat(new Replicate(TOWN, 1, Sweep.IN_ORDER).live(Policy.STATUS_QUO).trajectory())
        .isNotEqualTo(new Replicate(TOWN, 0, Sweep.IN_ORDER).live(Policy.STATUS_QUO).trajectory());
  }

  @Test
  void livingAnArmLeavesTheSettledCityAsItWas() {
    Replicate replicate = new Replicate(TOWN, 0, Sweep.IN_ORDER);
    Trajectory first = replicate.live(Policy.STATUS_QUO).trajectory();

    replicate.live(TOWN.scenario().policies().get("all"));

    assertThat(replicate.live(Policy.STATUS_QUO).trajectory()).isEqualTo(first);
  }

  @Test
  void aTeamVisitsEveryCommunityOnce() {
    Hamlet hamlet = Hamlet.of(7, 1);
    AtomicIntegerArray visits = new AtomicIntegerArray(7);
    try (WorkerTeam team = new WorkerTeam(3)) {
      team.over(hamlet.communities.all(), community -> visits.incrementAndGet(community.index()));
    }
    assertThat(visits.toString()).isEqualTo(List.of(1, 1, 1, 1, 1, 1, 1).toString());
  }

  @Test
  void aFailureInATeamIsNotSwallowed() {
    Hamlet hamlet = Hamlet.of(4, 1);
    try (WorkerTeam team = new WorkerTeam(2)) {
      assertThatThrownBy(() -> team.over(hamlet.communities.all(), community -> {
        if (community.index() == 3) {
          throw new IllegalArgumentException("no way");
        }
      })).isInstanceOf(IllegalArgumentException.class).hasMessage("no way");
    }
  }

  private static Trajectory live(Sweep sweep) {
    return new Replicate(TOWN, 0, sweep).live(TOWN.scenario().policies().get("all")).trajectory();
  }
}

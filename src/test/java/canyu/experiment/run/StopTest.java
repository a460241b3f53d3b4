package canyu.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Community;
import canyu.city.Sweep;
import canyu.simulation.Hamlet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopTest {

  private final List<Community> all = Hamlet.of(3, 10).communities.all();
  private final List<Integer> visited = new ArrayList<>();
  private final Stop stop = new Stop();

  private String visitTwice(Sweep sweep) {
    sweep.over(all, community -> visited.add(community.index()));
    sweep.over(all, community -> visited.add(community.index()));
    return "done";
  }

  @Test
  void workThatNobodyEndsIsDone() {
    assertThat(stop.unlessWished(Sweep.IN_ORDER, this::visitTwice)).contains("done");
    assertThat(visited).containsExactly(0, 1, 2, 0, 1, 2);
    assertThat(stop.isWished()).isFalse();
  }

  @Test
  void workEndsBeforeTheNextSweep() {
    Sweep ending = (communities, visit) -> {
      Sweep.IN_ORDER.over(communities, visit);
      stop.wish();
    };

    assertThat(stop.unlessWished(ending, this::visitTwice)).isEmpty();
    assertThat(visited).containsExactly(0, 1, 2);
    assertThat(stop.isWished()).isTrue();
  }
}

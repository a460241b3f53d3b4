package canyu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Case;
import canyu.city.Lever;
import canyu.city.Ties;
import canyu.simulation.Hamlet;
import canyu.simulation.Towns;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BigDataTest {

  private static final int COUNT = 2_000;
  private static final float EXACT = 1e-6f;

  private final Hamlet hamlet = Hamlet.of(COUNT);

  @Test
  void theEffectGrowsWithTheEnrolledAndWithIntegration() {
    BigData bigData = Towns.processes("bigData.dataNeed=0.6", "bigData.dataHalf=0.05").bigData();

    hamlet.with(Lever.INTEGRATION, 1).live(1, bigData);
    effectIs(0.4);

    hamlet.communities.enrolled[0] = COUNT / 20;
    hamlet.live(2, bigData);
    effectIs(0.4 + 0.6 * 0.5);

    hamlet.with(Lever.INTEGRATION, 0).live(3, bigData);
    effectIs(0.4 + 0.6 * 0.25);

    hamlet.communities.enrolled[0] = COUNT;
    hamlet.with(Lever.INTEGRATION, 1).live(4, bigData);
    effectIs(0.4 + 0.6 / 1.05);
  }

  @Test
  void whereNothingRestsOnDataPreventionActsAlikeWithEverybodysAndWithNobodys() {
    Processes processes = Towns.processes("bigData.dataNeed=0", "issues.issueRate=0.5");
    Hamlet shared = Hamlet.of(COUNT).with(Lever.PREVENTION, 0.5);
    shared.communities.enrolled[0] = COUNT;

    hamlet.with(Lever.PREVENTION, 0.5).live(1, processes.bigData(), processes.issues());
    shared.live(1, processes.bigData(), processes.issues());

    assertThat(shared.residents.caseNow).isEqualTo(hamlet.residents.caseNow).contains(Case.NONE);
  }

  @Test
  void preventionNeedsDataWhereMostRestsOnThem() {
    Processes processes = Towns.processes("bigData.dataNeed=0.9", "issues.issueRate=0.5");
    Hamlet shared = Hamlet.of(COUNT).with(Lever.PREVENTION, 0.8);
    shared.communities.enrolled[0] = COUNT;

    hamlet.with(Lever.PREVENTION, 0.8).live(1, processes.bigData(), processes.issues());
    shared.live(1, processes.bigData(), processes.issues());

    double islands = 0.1 + 0.9 * (0.65 / 1.05);
    assertThat(issues(hamlet)).isCloseTo(0.5 * (1 - 0.8 * 0.1), within(4 * Math.sqrt(0.25 / COUNT)));
    assertThat(issues(shared)).isCloseTo(0.5 * (1 - 0.8 * islands), within(4 * Math.sqrt(0.25 / COUNT)));
  }

  private static double issues(Hamlet hamlet) {
    int met = 0;
    for (byte now : hamlet.residents.caseNow) {
      met += now == Case.NONE ? 0 : 1;
    }
    return (double) met / COUNT;
  }

  @Test
  void theActiveOfLateAreThePublicsEyesIfTheyAreInvited() {
    BigData bigData = Towns.processes("bigData.crowdEyes=0.4").bigData();
    for (int i = 0; i < COUNT / 4; i++) {
      hamlet.residents.lastActive[i] = (short) (i % 2 == 0 ? 1 : -8);
    }
    hamlet.live(1, new Visibility());
    assertThat(hamlet.communities.active[0]).isEqualTo(COUNT / 8);

    hamlet.with(Lever.CROWD_REPORTING, 0.5).live(2, bigData);
    assertThat(hamlet.communities.eyes[0]).isCloseTo(0.4f * 0.5f / 8, within(EXACT));

    hamlet.with(Lever.CROWD_REPORTING, 0).live(3, bigData);
    assertThat(hamlet.communities.eyes[0]).isZero();
  }

  @Test
  void theNumberOfTheActiveIsThatOfTheEndOfTheWeek() {
    Arrays.fill(hamlet.residents.lastActive, (short) 1);

    hamlet.live(8, new Visibility());
    assertThat(hamlet.communities.active[0]).isEqualTo(COUNT);
    assertThat(hamlet.ties.shown(0) & Ties.ACTIVE).isNotZero();

    hamlet.live(9, new Visibility());
    assertThat(hamlet.communities.active[0]).isZero();
  }

  private void effectIs(double share) {
    assertThat(hamlet.communities.dataEffect[0]).isCloseTo((float) share, within(EXACT));
  }
}

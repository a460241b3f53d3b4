package canyu.process;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Residents;
import canyu.city.Ties;
import canyu.simulation.Hamlet;
import canyu.simulation.WorkerTeam;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisibilityTest {

  private static final int COUNT = 1_200;
  private static final Visibility VISIBILITY = new Visibility();

  @Test
  void tiesSeeWhoIsInformedWasActiveAndHeardNews() {
    Hamlet hamlet = Hamlet.motley(4, COUNT / 4);
    Random luck = new Random(4);
    for (int week = 1; week < 20; week++) {
      change(hamlet.residents, luck, week);
      hamlet.live(week, VISIBILITY);
      seesTheTruth(hamlet, week);
    }
  }

  @Test
  void tiesSeeTheSameWhenTwoLook() {
    try (WorkerTeam workers = new WorkerTeam(2)) {
      Hamlet hamlet = Hamlet.motley(8, COUNT / 8).with(workers);
      Random luck = new Random(4);
      for (int week = 1; week < 100; week++) {
        change(hamlet.residents, luck, week);
        hamlet.live(week, VISIBILITY);
      }
      seesTheTruth(hamlet, 99);
    }
  }

  @Test
  void anActIsSeenForEightWeeks() {
    Hamlet hamlet = Hamlet.tied(2, new int[] {0, 1});
    hamlet.residents.lastActive[0] = 3;

    assertThat(hamlet.live(10, VISIBILITY).ties.active(1)).isEqualTo(1);
    assertThat(hamlet.live(11, VISIBILITY).ties.active(1)).isZero();
  }

  @Test
  void newsIsPassedOnInItsOwnWeek() {
    Hamlet hamlet = Hamlet.tied(2, new int[] {0, 1});
    hamlet.residents.lastNews[0] = 3;

    assertThat(hamlet.live(3, VISIBILITY).ties.heard(1)).isEqualTo(1);
    assertThat(hamlet.live(4, VISIBILITY).ties.heard(1)).isZero();
  }

  @Test
  void theEnrolledAreCountedByCommunity() {
    Hamlet hamlet = Hamlet.of(3, 10);
    hamlet.residents.enrolled[9] = true;
    hamlet.residents.enrolled[20] = true;
    hamlet.residents.enrolled[21] = true;

    hamlet.live(1, VISIBILITY);

    assertThat(hamlet.communities.enrolled).containsExactly(1, 0, 2);
  }

  private static void change(Residents residents, Random luck, int week) {
    for (int i = 0; i < COUNT; i++) {
      residents.informed[i] ^= luck.nextInt(5) == 0;
      residents.lastActive[i] = luck.nextInt(10) == 0 ? (short) week : residents.lastActive[i];
      residents.lastNews[i] = luck.nextInt(10) == 0 ? (short) week : residents.lastNews[i];
    }
  }

  private static void seesTheTruth(Hamlet hamlet, int week) {
    Residents residents = hamlet.residents;
    Ties ties = hamlet.ties;
    for (int i = 0; i < COUNT; i++) {
      assertThat(ties.informed(i)).isEqualTo(count(ties, i, other -> residents.informed[other]));
      assertThat(ties.active(i)).isEqualTo(count(ties, i, other -> residents.lastActive[other] > week - 8));
      assertThat(ties.heard(i)).isEqualTo(count(ties, i, other -> residents.lastNews[other] == week));
    }
  }

  private static int count(Ties ties, int i, IntPredicate what) {
    return (int) IntStream.range(0, ties.degree(i)).map(k -> ties.tie(i, k)).filter(what).count();
  }
}

package canyu.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canyu.simulation.Hamlet;
import canyu.simulation.WorkerTeam;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TiesTest {

  private static final int COUNT = 600;

  @Test
  void theLargestDegreeIsThatOfTheBestConnected() {
    Ties star = new Ties(new int[] {0, 2, 3, 4}, new int[] {1, 2, 0, 0});

    assertThat(star.largestDegree()).isEqualTo(2);
    assertThat(star.copy().largestDegree()).isEqualTo(2);
    assertThat(new Ties(new int[] {0, 0, 0}, new int[0]).largestDegree()).isZero();
  }

  @Test
  void countsSeenEqualThoseCountedAnew() {
    Hamlet hamlet = Hamlet.motley(3, COUNT / 3);
    int[] shown = new int[COUNT];
    Random luck = new Random(3);

    for (int flip = 0; flip < 20_000; flip++) {
      int i = luck.nextInt(COUNT);
      shown[i] = luck.nextInt(8);
      hamlet.show(i, shown[i]);
    }

    isSeenAsShown(hamlet.ties, shown);
  }

  @Test
  void countsSeenDoNotDependOnThreads() {
    Hamlet hamlet = Hamlet.motley(6, COUNT / 6);
    int[][] turns = IntStream.range(0, 200)
        .mapToObj(turn -> new Random(turn).ints(COUNT, 0, 8).toArray())
        .toArray(int[][]::new);

    try (WorkerTeam workers = new WorkerTeam(2)) {
      for (int[] turn : turns) {
        workers.over(hamlet.communities.all(), community -> IntStream.range(community.from(), community.to())
            .forEach(i -> hamlet.ties.show(i, turn[i], community, hamlet.communities.outbox[community.index()])));
        hamlet.ties.deliver(hamlet.communities.outbox);
      }
    }

    isSeenAsShown(hamlet.ties, turns[turns.length - 1]);
  }

  private static void isSeenAsShown(Ties ties, int[] shown) {
    for (int i = 0; i < shown.length; i++) {
      assertThat(ties.informed(i)).isEqualTo(count(ties, i, shown, Ties.INFORMED));
      assertThat(ties.active(i)).isEqualTo(count(ties, i, shown, Ties.ACTIVE));
      assertThat(ties.heard(i)).isEqualTo(count(ties, i, shown, Ties.HEARD));
    }
  }

  private static int count(Ties ties, int i, int[] shown, int state) {
    return (int) IntStream.range(0, ties.degree(i)).filter(k -> (shown[ties.tie(i, k)] & state) != 0).count();
  }

  @Test
  void theMostTiesPossibleAreCountedRight() {
    int others = Ties.LIMIT - 1;
    Hamlet hamlet = Hamlet.tied(Ties.LIMIT,
        IntStream.range(1, Ties.LIMIT).mapToObj(i -> new int[] {0, i}).toArray(int[][]::new));
    Ties star = hamlet.ties;

    IntStream.range(0, Ties.LIMIT).forEach(i -> hamlet.show(i, Ties.INFORMED | Ties.ACTIVE | Ties.HEARD));

    assertThat(star.informed(0)).isEqualTo(others);
    assertThat(star.active(0)).isEqualTo(others);
    assertThat(star.heard(0)).isEqualTo(others);
    assertThat(star.shareActive(0)).isEqualTo(1);
    IntStream.range(1, Ties.LIMIT).forEach(i -> hamlet.show(i, Ties.ACTIVE));
    assertThat(star.informed(0)).isZero();
    assertThat(star.active(0)).isEqualTo(others);
    assertThat(star.heard(0)).isZero();
  }

  @Test
  void refusesMoreTiesThanItCanCount() {
    int[][] pairs = IntStream.rangeClosed(1, Ties.LIMIT).mapToObj(i -> new int[] {0, i}).toArray(int[][]::new);

    assertThatThrownBy(() -> Hamlet.ties(Ties.LIMIT + 1, pairs)).hasMessageContaining("resident 0 has 512 ties");
  }

  @Test
  void aResidentWithoutTiesSeesNobodyActive() {
    assertThat(Hamlet.ties(2).shareActive(1)).isZero();
  }

  @Test
  void whatIsShownIsKept() {
    Hamlet hamlet = Hamlet.tied(2, new int[] {0, 1});

    for (int state : new int[] {Ties.INFORMED, Ties.ACTIVE | Ties.HEARD, 7, 0}) {
      hamlet.show(0, state);
      assertThat(hamlet.ties.shown(0)).isEqualTo(state);
      assertThat(hamlet.ties.shown(1)).isZero();
    }
  }

  /** Far more than an outbox has room for at first; what was delivered is not delivered again. */
  @Test
  void newsToOtherCommunitiesArriveOnceAndOnlyWhenDelivered() {
    int others = 200;
    Ties star = Hamlet.ties(1 + others, IntStream.rangeClosed(1, others).mapToObj(i -> new int[] {0, i}).toArray(int[][]::new));
    Community alone = new Community(0, 0, 1, 0, 0, new float[0], false);
    Outbox outbox = new Outbox();

    star.show(0, Ties.ACTIVE, alone, outbox);
    assertThat(star.active(1)).isZero();
    star.deliver(new Outbox[] {outbox});
    star.deliver(new Outbox[] {outbox});

    assertThat(IntStream.rangeClosed(1, others).map(star::active)).containsOnly(1);
    assertThat(star.shareActive(1)).isEqualTo(1);
  }

  @Test
  void theShareActiveIsThatOfTheTies() {
    Hamlet hamlet = Hamlet.tied(5, new int[] {0, 1}, new int[] {0, 2}, new int[] {0, 3}, new int[] {0, 4});
    hamlet.show(1, Ties.ACTIVE);
    hamlet.show(2, Ties.INFORMED);

    assertThat(hamlet.ties.shareActive(0)).isEqualTo(0.25f);
    assertThat(hamlet.ties.informed(0)).isEqualTo(1);
  }

  @Test
  void neighboursInTheSecondCommunitySeeItAtOnceAndOthersLater() {
    Ties ties = Hamlet.ties(4, new int[] {0, 2}, new int[] {2, 3});
    Outbox outbox = new Outbox();

    ties.show(2, Ties.INFORMED, new Community(1, 2, 4, 0, 0, new float[0], false), outbox);

    assertThat(ties.informed(3)).isEqualTo(1);
    assertThat(ties.informed(0)).isZero();
    ties.deliver(new Outbox[] {outbox});
    assertThat(ties.informed(0)).isEqualTo(1);
    assertThat(ties.informed(3)).isEqualTo(1);
  }
}

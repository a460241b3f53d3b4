package canyu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Belief;
import canyu.city.Diary;
import canyu.city.Draw;
import canyu.city.Lever;
import canyu.city.Residents;
import canyu.simulation.Hamlet;
import canyu.simulation.Towns;
import canyu.simulation.WorkerTeam;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RumoursTest {

  private static final int COUNT = 10_000;
  private static final float EXACT = 1e-6f;
  private static final float HEARD = 0.15f * (1 - 0.5f * 0.3f);
  private static final Visibility END_OF_WEEK = new Visibility();
  private static final WeeklyProcess NEW_DIARY = week -> Arrays.fill(week.residents().diary, (short) 0);
  private static final Incidents NO_INCIDENTS = Towns.processes("incidents.incidentRate=0").incidents();
  private static final Incidents GOSSIP =
      Towns.processes("incidents.incidentRate=0", "incidents.hearTie=1").incidents();

  @Test
  void whoIsToldBelievesItTheLessTheMoreLiterateAndIsShakenLikeByNews() {
    Hamlet hamlet = Hamlet.of(COUNT).rumoured(0.4);
    for (int i = 0; i < COUNT; i++) {
      hamlet.residents.literacy[i] = i % 5 / 4f;
    }

    hamlet.live(1, NO_INCIDENTS);

    for (int i = 0; i < COUNT; i++) {
      boolean told = hamlet.luck(Draw.TOLD_RUMOUR, 1, i) < 0.4;
      boolean believes = told && hamlet.luck(Draw.BELIEVES, 1, i) >= hamlet.residents.literacy[i];
      float shock = believes ? HEARD : 0;
      assertThat(hamlet.residents.belief[i]).isEqualTo(believes ? Belief.BELIEVES : Belief.NONE);
      assertThat((hamlet.residents.diary[i] & Diary.TOLD_RUMOUR) != 0).isEqualTo(told);
      assertThat(hamlet.residents.lastNews[i]).isEqualTo(told ? (short) 1 : Residents.NEVER);
      assertThat(hamlet.residents.trust[i]).isCloseTo(0.5f * (1 - shock), within(EXACT));
      assertThat(hamlet.residents.concern[i]).isCloseTo(0.5f + 0.5f * shock, within(EXACT));
    }
  }

  @Test
  void theFullyLiterateAreNotShaken() {
    Hamlet hamlet = Hamlet.of(COUNT).rumoured(1);
    Arrays.fill(hamlet.residents.literacy, 1);

    hamlet.live(1, NO_INCIDENTS);

    assertThat(believers(hamlet)).isZero();
    assertThat(hamlet.residents.trust).containsOnly(0.5f);
    assertThat(hamlet.residents.concern).containsOnly(0.5f);
  }

  @Test
  void lawMakesPartOfTheShockGood() {
    Hamlet hamlet = credulous(COUNT).with(Lever.LEGAL_PROTECTION, 1).rumoured(1).live(1, NO_INCIDENTS);

    assertThat(hamlet.residents.trust[0]).isCloseTo(0.5f * (1 - 0.075f), within(EXACT));
  }

  @Test
  void aRumourComesUpWithoutAProgrammeToo() {
    Hamlet hamlet = credulous(100).withoutProgramme().rumoured(1).live(1, NO_INCIDENTS);

    assertThat(believers(hamlet)).isEqualTo(100);
  }

  @Test
  void reachCapacityAndDisclosureTogetherSetRight() {
    Hamlet hamlet = credulous(COUNT).with(Lever.INFORMATION_CAPACITY, 0.8).with(Lever.DISCLOSURE, 0.5).rumoured(1);
    Arrays.fill(hamlet.residents.exposure, 0.5f);
    hamlet.live(1, NO_INCIDENTS);

    hamlet.quiet().live(2, NO_INCIDENTS);

    for (int i = 0; i < COUNT; i++) {
      boolean right = hamlet.luck(Draw.SET_RIGHT, 2, i) < 0.5f * (0.8f * 0.5f);
      assertThat(hamlet.residents.belief[i]).isEqualTo(right ? Belief.SET_RIGHT : Belief.BELIEVES);
      assertThat(hamlet.residents.trust[i]).isCloseTo(0.5f * (1 - (right ? 0 : HEARD)), within(EXACT));
    }
  }

  @Test
  void aRumourIsForgottenSoonerWhereMoreIsDisclosedByMoreStaff() {
    Hamlet open = answering(1);
    Hamlet usual = answering(0.5);
    Hamlet shut = answering(0);

    assertThat(believers(open)).isZero();
    assertThat(believers(usual) / (double) COUNT)
        .isCloseTo(Math.pow(0.75, 4), within(4 * Math.sqrt(0.32 * 0.68 / COUNT)));
    assertThat(believers(shut)).isEqualTo(COUNT);
  }

  /** Four weeks after a rumour that everyone believed, where all that is disclosed reaches everyone. */
  private static Hamlet answering(double level) {
    Hamlet hamlet = credulous(COUNT)
        .with(Lever.INFORMATION_CAPACITY, level).with(Lever.DISCLOSURE, level).rumoured(1);
    Arrays.fill(hamlet.residents.exposure, 1);
    hamlet.live(1, NO_INCIDENTS).quiet();
    return hamlet.live(2, NO_INCIDENTS).live(3, NO_INCIDENTS).live(4, NO_INCIDENTS).live(5, NO_INCIDENTS);
  }

  @Test
  void theWholeShockComesBackAsFarAsThereIsRoom() {
    Hamlet hamlet = credulous(3).with(Lever.INFORMATION_CAPACITY, 1).with(Lever.DISCLOSURE, 1).rumoured(1);
    Arrays.fill(hamlet.residents.exposure, 1);
    hamlet.live(1, NO_INCIDENTS);
    float lost = 0.5f * HEARD;
    hamlet.residents.trust[1] = 0.2f;
    hamlet.residents.concern[1] = 0.8f;
    hamlet.residents.trust[2] = 0.99f;
    hamlet.residents.concern[2] = 0.01f;

    hamlet.quiet().live(2, NO_INCIDENTS);

    assertThat(hamlet.residents.trust).usingComparatorWithPrecision(EXACT).containsExactly(0.5f, 0.2f + lost, 1);
    assertThat(hamlet.residents.concern).usingComparatorWithPrecision(EXACT).containsExactly(0.5f, 0.8f - lost, 0);
  }

  @Test
  void theShockComesBackOnce() {
    Hamlet hamlet = credulous(1).with(Lever.INFORMATION_CAPACITY, 1).with(Lever.DISCLOSURE, 1).rumoured(1);
    hamlet.residents.exposure[0] = 1;
    hamlet.live(1, NO_INCIDENTS).quiet().live(2, NO_INCIDENTS).live(3, NO_INCIDENTS);

    assertThat(hamlet.residents.trust[0]).isCloseTo(0.5f, within(EXACT));
    assertThat(hamlet.residents.concern[0]).isCloseTo(0.5f, within(EXACT));
  }

  /** The other was told as well, and listens again only when the first has told it long ago. */
  @Test
  void aBelieverTellsItOnlyInTheWeekOfHearingIt() {
    Hamlet hamlet = Hamlet.tied(2, new int[] {0, 1}).rumoured(1);
    hamlet.residents.literacy[0] = 0;
    hamlet.residents.literacy[1] = 1;
    hamlet.live(1, GOSSIP, END_OF_WEEK).quiet().live(2, NEW_DIARY, GOSSIP, END_OF_WEEK);

    hamlet.live(20, NEW_DIARY, GOSSIP, END_OF_WEEK);

    assertThat(hamlet.residents.lastNews).containsExactly(1, 1);
  }

  @Test
  void whoWasSetRightNeitherBelievesAgainNorPassesItOn() {
    Hamlet hamlet = Hamlet.tied(2, new int[] {0, 1})
        .with(Lever.INFORMATION_CAPACITY, 1).with(Lever.DISCLOSURE, 1).rumoured(1);
    Arrays.fill(hamlet.residents.literacy, 0);
    hamlet.residents.literacy[1] = 1;
    hamlet.residents.exposure[0] = 1;
    hamlet.live(1, GOSSIP, END_OF_WEEK);
    hamlet.live(2, NEW_DIARY, GOSSIP, END_OF_WEEK);
    hamlet.residents.literacy[1] = 0;

    hamlet.live(20, NEW_DIARY, GOSSIP, END_OF_WEEK);

    assertThat(hamlet.residents.belief).containsExactly(Belief.SET_RIGHT, Belief.BELIEVES);
    assertThat(hamlet.residents.lastNews).containsExactly(1, 20);
  }

  /** All were told and one believed; along a chain it goes one tie a week, and past a sceptic it does not go. */
  @Test
  void onlyBelieversPassItOnToTheirTiesTheWeekAfter() {
    Hamlet hamlet = Hamlet.tied(5, new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 3}, new int[] {3, 4});
    Arrays.fill(hamlet.residents.literacy, 1);
    hamlet.residents.literacy[0] = 0;
    hamlet.rumoured(1).live(1, GOSSIP, END_OF_WEEK).quiet();
    Arrays.fill(hamlet.residents.literacy, 0, 3, 0);

    for (int week = 10; week < 16; week++) {
      hamlet.live(week, NEW_DIARY, GOSSIP, END_OF_WEEK);
    }

    assertThat(hamlet.residents.lastNews).containsExactly(1, 10, 11, 12, 1);
    assertThat(hamlet.residents.belief)
        .containsExactly(Belief.BELIEVES, Belief.BELIEVES, Belief.BELIEVES, Belief.NONE, Belief.NONE);
  }

  @Test
  void theMoreTiesTellTheLikelierOneHears() {
    Hamlet hamlet = Hamlet.motley(4, COUNT / 4).rumoured(1);
    Arrays.fill(hamlet.residents.literacy, 0);
    Arrays.fill(hamlet.residents.exposure, 0);
    Arrays.fill(hamlet.residents.lastNews, Residents.NEVER);
    hamlet.live(1, NO_INCIDENTS, END_OF_WEEK).quiet();

    hamlet.live(2, NO_INCIDENTS);

    int heard = 0;
    for (int i = COUNT / 4; i < COUNT; i++) {
      int told = 0;
      for (int k = 0; k < hamlet.ties.degree(i); k++) {
        told += hamlet.ties.tie(i, k) < COUNT / 4 ? 1 : 0;
      }
      boolean hears = hamlet.luck(Draw.HEARS_RUMOUR, 2, i) < 1 - (float) StrictMath.pow(1 - 0.05, told);
      assertThat(hamlet.residents.belief[i]).isEqualTo(hears ? Belief.BELIEVES : Belief.NONE);
      heard += hears ? 1 : 0;
    }
    assertThat(heard).isBetween(COUNT / 20, COUNT / 4);
  }

  @Test
  void twoThreadsComeToTheSame() {
    Hamlet alone = Hamlet.motley(8, 200).rumoured(1);
    for (int week = 1; week < 12; week++) {
      alone.live(week, NEW_DIARY, GOSSIP, END_OF_WEEK);
    }
    try (WorkerTeam team = new WorkerTeam(2)) {
      Hamlet together = Hamlet.motley(8, 200).with(team).rumoured(1);
      for (int week = 1; week < 12; week++) {
        together.live(week, NEW_DIARY, GOSSIP, END_OF_WEEK);
      }
      assertThat(together.residents.belief).isEqualTo(alone.residents.belief);
      assertThat(together.residents.trust).isEqualTo(alone.residents.trust);
    }
  }

  @Test
  void aRumourIsNotTakenForAnIncident() {
    Hamlet hamlet = Hamlet.tied(2, new int[] {0, 1}).rumoured(1);
    Arrays.fill(hamlet.residents.literacy, 0);

    hamlet.live(1, NO_INCIDENTS, END_OF_WEEK);

    assertThat(hamlet.ties.heard(0)).isZero();
    assertThat(hamlet.communities.incidents).containsOnly(0);
    assertThat(IntStream.range(0, 2).map(i -> hamlet.residents.diary[i] & Diary.HEARD)).containsOnly(0);
  }

  private static Hamlet credulous(int residents) {
    Hamlet hamlet = Hamlet.of(residents);
    Arrays.fill(hamlet.residents.literacy, 0);
    return hamlet;
  }

  private static long believers(Hamlet hamlet) {
    return IntStream.range(0, hamlet.residents.count())
        .filter(i -> hamlet.residents.belief[i] == Belief.BELIEVES).count();
  }
}

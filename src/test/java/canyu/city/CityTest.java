package canyu.city;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.population.OwnDivisions;
import canyu.simulation.Hamlet;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CityTest {

  /** What no process writes, so that copies may share it. */
  private static final List<String> FIXED = List.of("age", "profile", "timePressure", "identityAnchor", "concernAnchor",
      "efficacyAnchor", "satisfactionAnchor", "utilityTaste", "privacyTaste", "payingTaste", "activity");

  @Test
  void aCopyBeginsAlikeAndLivesOnItsOwn() throws IllegalAccessException {
    City city = Hamlet.motley(2, 20).week(1).city();

    City copy = city.copy();

    for (Field column : Residents.class.getFields()) {
      if (column.getType().isArray()) {
        Object one = column.get(city.residents());
        Object other = column.get(copy.residents());
        assertThat(Array.getLength(other)).as(column.getName()).isEqualTo(40);
        for (int i = 0; i < 40; i++) {
          assertThat(Array.get(other, i)).as(column.getName()).isEqualTo(Array.get(one, i));
        }
        assertThat(one == other).as(column.getName() + " is shared").isEqualTo(FIXED.contains(column.getName()));
      }
    }
  }

  @Test
  void whatACopyShowsIsNotSeenInTheFirst() {
    City city = Hamlet.tied(2, new int[] {0, 1}).week(1).city();
    City copy = city.copy();

    copy.ties().show(0, Ties.INFORMED, copy.communities().all().get(0), copy.communities().outbox[0]);
    copy.communities().record[0] = 0.9f;
    copy.communities().meanAttitude[0][0] = 0.9f;
    copy.communities().enrolled[0] = 2;

    assertThat(city.ties().informed(1)).isZero();
    assertThat(copy.ties().informed(1)).isEqualTo(1);
    assertThat(city.communities().record[0]).isEqualTo(0.4f);
    assertThat(city.communities().meanAttitude[0][0]).isEqualTo(0.5f);
    assertThat(city.communities().enrolled[0]).isZero();
  }

  @Test
  void everybodyLivesInTheCommunityThatHoldsTheirNumber() {
    City city = Hamlet.of(5, 3).week(1).city();

    for (int i = 0; i < 15; i++) {
      assertThat(city.communityOf(i).index()).as("resident %d", i).isEqualTo(i / 3);
    }
    assertThat(Hamlet.of(4).week(1).city().communityOf(3).index()).isZero();
  }

  @Test
  void withProgrammesOnlyTheProgrammesDiffer() {
    City without = Hamlet.of(2, 3).withoutProgramme().week(1).city();
    City with = without.withProgrammes();

    assertThat(without.communities().all()).noneMatch(Community::programme);
    assertThat(with.communities().all()).allMatch(Community::programme);
    assertThat(with.residents()).isSameAs(without.residents());
    assertThat(with.communities().all().get(1).from()).isEqualTo(3);
    assertThat(with.divisions()).isEqualTo(without.divisions()).isNotNull();
    assertThat(with.communities().record).isEqualTo(without.communities().record);
  }

  @Test
  void residentsAreCountedByBandOfAgeAndAnewEachTime() {
    Hamlet hamlet = Hamlet.of(2, 3);
    hamlet.residents.profile[4] = OwnDivisions.USUAL.profile(Ladder.MALE, 72, Ladder.HIGH_SCHOOL);

    hamlet.countAgesAgain();
    hamlet.countAgesAgain();

    assertThat(hamlet.communities.ofAgeBand[Ladder.FROM_30]).containsExactly(3, 2);
    assertThat(hamlet.communities.ofAgeBand[Ladder.FROM_70]).containsExactly(0, 1);
  }

  @Test
  void newCommunitiesHaveTheirRecordAndNothingElse() {
    Communities communities = Hamlet.of(2, 3).communities;

    assertThat(communities.record).containsExactly(0.4f, 0.4f);
    assertThat(communities.divisions()).isEqualTo(OwnDivisions.USUAL);
    assertThat(communities.dataEffect).as("all data are at hand").containsExactly(1, 1);
    assertThat(communities.believers[1].size()).isZero();
    assertThat(communities.copy().dataEffect).containsExactly(1, 1);
  }

  @Test
  void aCopyKnowsTheSameRumoursAndForgetsThemOnItsOwn() {
    City city = Hamlet.of(2, 3).week(1).city();
    city.communities().believers[1].add(4, 0.1f, 0.2f);
    city.communities().whispers[0].add(2);

    City copy = city.copy();
    copy.communities().believers[1].remove(0);
    copy.communities().whispers[0].hear((resident, ties) -> { });

    assertThat(city.communities().believers[1].resident(0)).isEqualTo(4);
    assertThat(copy.communities().believers[1].size()).isZero();
    List<Integer> heard = new ArrayList<>();
    city.copy().communities().whispers[0].hear((resident, ties) -> heard.add(resident));
    assertThat(heard).containsExactly(2);
  }

  @Test
  void aWeekVisitsEveryCommunity() {
    List<Integer> visited = new ArrayList<>();

    Hamlet.of(3, 2).week(1).forEachCommunity(community -> visited.add(community.index()));

    assertThat(visited).containsExactly(0, 1, 2);
  }

  @Test
  void aWeekDrawsWhatItsNumberDraws() {
    Week week = Hamlet.of(1).week(5);

    assertThat(week.stream(Draw.SOLVED)).isEqualTo(week.chance().stream(Draw.SOLVED, 5));
    assertThat(week.stream(Draw.SOLVED, 2)).isEqualTo(week.chance().stream(Draw.SOLVED, 5, 2));
  }
}

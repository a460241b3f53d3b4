package canyu.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.city.Community;
import canyu.city.Divisions;
import canyu.city.Divisions.Level;
import canyu.city.Ladder;
import canyu.population.OwnDivisions;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupsTest {

  private static final Groups GROUPS = new Groups(OwnDivisions.USUAL, List.of("north", "south"), List.of("old", "new", "rented"));

  private static String name(int group) {
    return GROUPS.names().get(group);
  }

  @Test
  void everyNumberHasItsName() {
    assertThat(name(Groups.CITY)).isEqualTo("city");
    assertThat(GROUPS.names().subList(1, GROUPS.people())).containsExactly("sex:male", "sex:female",
        "age:15-29", "age:30-44", "age:45-59", "age:60-69", "age:70+", "education:junior_high_or_below",
        "education:high_school", "education:junior_college", "education:bachelor", "education:master_or_above");
  }

  @Test
  void somebodyIsInOneGroupOfEachKind() {
    int profile = OwnDivisions.USUAL.profile(Ladder.FEMALE, 50, Ladder.HIGH_SCHOOL);

    assertThat(IntStream.of(GROUPS.of(profile)).mapToObj(GroupsTest::name))
        .containsExactly("sex:female", "age:45-59", "education:high_school");
    assertThat(IntStream.of(GROUPS.ofSex(Ladder.FEMALE), GROUPS.ofAge(50), GROUPS.ofLevel(Ladder.HIGH_SCHOOL)))
        .containsExactly(IntStream.of(GROUPS.of(profile)).boxed().toArray(Integer[]::new));
  }

  @Test
  void gapsAreBetweenThePartsThatTheFrameHas() {
    Divisions others = new Divisions(List.of("unknown", "female", "male"), List.of(16, 25, 55, 65), List.of(
        new Level("none", -2.5, 0), new Level("aLevels", -1, 16), new Level("degree", 0.6, 20)));
    Groups groups = new Groups(others, List.of("all"), List.of("all"));

    assertThat(named(groups, Gap.SEX)).containsExactly("women: sex:female", "men: sex:male");
    assertThat(named(groups, Gap.AGE))
        .containsExactly("residents under 65: age:16-24 age:25-54 age:55-64", "residents from 65: age:65+");
    assertThat(named(groups, Gap.EDUCATION)).containsExactly("residents with college or above: education:degree",
        "residents without college: education:none education:a_levels");
    assertThat(Gap.SEX.missing(new Groups(new Divisions(List.of("unknown"), others.ages(), others.levels()), List.of("all"),
        List.of("all")), group -> true)).contains(Gap.SEX.first());
  }

  private static List<String> named(Groups groups, Gap gap) {
    return Stream.of(gap.first(), gap.second()).map(part -> part.name(groups) + ": "
        + IntStream.of(part.of(groups)).mapToObj(groups.names()::get).collect(Collectors.joining(" "))).toList();
  }

  @Test
  void placesComeAfterPeople() {
    assertThat(GROUPS.names().subList(GROUPS.people(), GROUPS.count()))
        .containsExactly("district:north", "district:south", "housing:old", "housing:new", "housing:rented");
    assertThat(IntStream.range(0, GROUPS.count()).filter(GROUPS::isPlace))
        .containsExactly(IntStream.range(GROUPS.people(), GROUPS.count()).boxed().toArray(Integer[]::new));
  }

  @Test
  void aCommunityCountsForTheCityItsDistrictAndItsHousing() {
    assertThat(IntStream.of(GROUPS.of(new Community(0, 0, 1, 1, 2, new float[0], false))).mapToObj(GroupsTest::name))
        .containsExactly("city", "district:south", "housing:rented");
    assertThat(name(GROUPS.ofDistrict(0))).isEqualTo("district:north");
    assertThat(name(GROUPS.ofHousing(1))).isEqualTo("housing:new");
  }

  @Test
  void whoIsOldIsSixtyWhereABandBeginsThereElseWhereTheNextDoes() {
    assertThat(GROUPS.old()).isEqualTo(60);
    assertThat(withBands(16, 59, 67, 75).old()).isEqualTo(67);
    assertThat(withBands(16, 59).old()).as("nobody is known to be old").isEqualTo(60);
  }

  private static Groups withBands(Integer... first) {
    return new Groups(new Divisions(OwnDivisions.USUAL.sexes(), List.of(first), OwnDivisions.USUAL.levels()),
        List.of("all"), List.of("all"));
  }

  @Test
  void aPartIsMissingWhereNobodyIsInAnyOfItsGroups() {
    IntPredicate women = group -> name(group).equals("sex:female");

    assertThat(Gap.SEX.missing(GROUPS, women)).contains(Gap.SEX.second());
    assertThat(Gap.SEX.missing(GROUPS, women.negate())).contains(Gap.SEX.first());
    assertThat(Gap.AGE.missing(GROUPS, group -> name(group).equals("age:15-29") || name(group).equals("age:70+"))).isEmpty();
  }

  @Test
  void thereAreAsManyProfilesAsCombinations() {
    assertThat(GROUPS.profiles()).isEqualTo(2 * 5 * 5);
  }
}

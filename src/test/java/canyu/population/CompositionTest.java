package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Chance;
import canyu.city.Divisions;
import canyu.city.Ladder;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositionTest {

  private static final Cells CELLS = new Cells(OwnDivisions.USUAL);
  private static final Marginals RESIDENTS = Frames.residents();

  @Test
  void meetsEveryMargin() {
    Composition composition = Composition.ofMarginals(OwnDivisions.USUAL, RESIDENTS);

    RESIDENTS.sex().forEach((sex, share) ->
        assertThat(share(composition, person -> person.sex() == OwnDivisions.USUAL.sexes().indexOf(sex))).isCloseTo(share, within(1e-9)));
    RESIDENTS.education().forEach((level, share) ->
        assertThat(share(composition, person -> person.education() == level(level))).isCloseTo(share, within(1e-9)));
    assertThat(share(composition, person -> person.age() >= 60)).isCloseTo(.059 + .164, within(1e-9));
  }

  @Test
  void makesTheOlderLessEducatedAndNobodyAMasterTooYoung() {
    Composition composition = Composition.ofMarginals(OwnDivisions.USUAL, RESIDENTS);
    double college = share(composition, person -> person.education() >= Ladder.JUNIOR_COLLEGE);
    double collegeAndOld = share(composition, person -> person.education() >= Ladder.JUNIOR_COLLEGE && person.age() >= 60);

    assertThat(collegeAndOld / .223).isLessThan(college / 2);
    assertThat(composition.people()).noneMatch(
        person -> person.education() == Ladder.MASTER_OR_ABOVE && person.age() < 22);
  }

  @Test
  void refusesMastersWhereAllAreTooYoung() {
    Ages young = new Pyramid(List.of(new Band(15, 20, 1, 0)));
    Marginals impossible = new Marginals(Frames.sexes(.5, .5), Frames.levels(.2, .2, .2, .2, .2), young, 0);

    assertThatThrownBy(() -> Composition.ofMarginals(OwnDivisions.USUAL, impossible))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the margins must be possible together, but education master or above (20 %) cannot go together"
            + " with age 15 to age 20 (100 %), and only 0 % are left");
  }

  @Test
  void namesTheLevelsThatNobodyIsOldEnoughFor() {
    Ages pupils = new Pyramid(List.of(new Band(15, 17, 1, 0)));
    Marginals impossible = new Marginals(Frames.sexes(.5, .5), Frames.levels(.3, .3, .2, .2, 0), pupils, 0);

    assertThatThrownBy(() -> Composition.ofMarginals(OwnDivisions.USUAL, impossible))
        .hasMessage("the margins must be possible together, but education junior college and education bachelor (40 %)"
            + " cannot go together with age 15 to age 17 (100 %), and only 0 % are left");
  }

  /** Half are 22 or older and all of these but two in 100,000 are masters: what is left is known without raking. */
  @Test
  void meetsMarginsThatLeaveHardlyAnyChoice() {
    Ages ages = new Pyramid(List.of(new Band(15, 21, .5, 0), new Band(22, 60, .5, 0)));
    Marginals narrow = new Marginals(Frames.sexes(.5, .5), Frames.levels(0, .50001, 0, 0, .49999), ages, 0);

    Composition composition = Composition.ofMarginals(OwnDivisions.USUAL, narrow);

    assertThat(share(composition, person -> person.age() >= 22 && person.education() == Ladder.HIGH_SCHOOL))
        .isCloseTo(.00001, within(1e-9));
    assertThat(composition.people()).filteredOn(person -> person.education() == Ladder.MASTER_OR_ABOVE).hasSize(78)
        .allSatisfy(master -> assertThat(master.weight()).isCloseTo(.49999 / 78, within(1e-9)));
  }

  @Test
  void weighsPeopleOfMicrodata() {
    Composition composition = Composition.ofPeople(OwnDivisions.USUAL, List.of(
        new Person(Ladder.MALE, 40, Ladder.BACHELOR, 3), new Person(Ladder.FEMALE, 70, Ladder.HIGH_SCHOOL, 1)));

    assertThat(composition.people()).containsExactlyInAnyOrder(
        new Person(Ladder.MALE, 40, Ladder.BACHELOR, .75), new Person(Ladder.FEMALE, 70, Ladder.HIGH_SCHOOL, .25));
    assertThatThrownBy(() -> Composition.ofPeople(OwnDivisions.USUAL, List.of())).hasMessageContaining("must include someone");
    assertThatThrownBy(() -> new Person(Ladder.MALE, 111, Ladder.BACHELOR, 1)).hasMessageContaining("but is 111");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 999, 20_000, 123_457})
  void drawsWholeResidentsToWithinOne(int residents) {
    short[] cells = Composition.ofMarginals(OwnDivisions.USUAL, RESIDENTS).draw(residents, Chance.of(residents, 0));

    assertThat(cells).hasSize(residents);
    RESIDENTS.sex().forEach((sex, share) ->
        assertThat(count(cells, cell -> CELLS.sex(cell) == OwnDivisions.USUAL.sexes().indexOf(sex))).isCloseTo(residents * share, within(1.0)));
    RESIDENTS.education().forEach((level, share) ->
        assertThat(count(cells, cell -> CELLS.level(cell) == level(level))).isCloseTo(residents * share, within(1.0)));
    assertThat(count(cells, cell -> OwnDivisions.USUAL.band(CELLS.age(cell)) == Ladder.FROM_15))
        .isCloseTo(residents * .309, within(6.0));
    assertThat(count(cells, cell -> CELLS.age(cell) >= 65)).isCloseTo(residents * .164, within(6.0));
  }

  /** The oldest of one sex stand next to those of the other, so that old age is met on every level of education. */
  @Test
  void onEveryLevelOfEducationThoseOfAnAgeOrMoreAreMetToWithinOne() {
    Composition composition = Composition.ofMarginals(OwnDivisions.USUAL, RESIDENTS);
    for (int residents : new int[] {200, 499, 1_000}) {
      short[] drawn = composition.draw(residents, Chance.of(residents, 0));
      for (int each = 0; each < OwnDivisions.USUAL.levels().size(); each++) {
        int level = each;
        for (int years = 20; years < 90; years += 5) {
          int age = years;
          double wanted = residents * share(composition, person -> person.education() == level && person.age() >= age);
          assertThat(count(drawn, cell -> CELLS.level(cell) == level && CELLS.age(cell) >= age))
              .as("%d residents, level %d, from %d", residents, level, age).isCloseTo(wanted, within(1 + 1e-9));
        }
      }
    }
  }

  /** The first half of 10,000 residents holds as many women as the second, to within 4 standard errors. */
  @Test
  void putsResidentsInRandomOrder() {
    short[] cells = Composition.ofMarginals(OwnDivisions.USUAL, RESIDENTS).draw(10_000, Chance.of(5, 0));
    double inFirstHalf = IntStream.range(0, 5_000).filter(i -> CELLS.sex(cells[i]) == Ladder.FEMALE).count();

    assertThat(inFirstHalf).isCloseTo(2_375, within(4 * Math.sqrt(2_500 * .475 * .525)));
  }

  private static double share(Composition composition, Predicate<Person> who) {
    return composition.people().stream().filter(who).mapToDouble(Person::weight).sum();
  }

  private static double count(short[] cells, IntPredicate who) {
    return IntStream.range(0, cells.length).filter(i -> who.test(cells[i])).count();
  }

  private static int level(String name) {
    return OwnDivisions.USUAL.levels().stream().map(Divisions.Level::name).toList().indexOf(name);
  }

  /** With two sexes this is what each should be, rounded; with more, what all up to one should be. */
  @Test
  void sexesAreExactUpToRounding() {
    Divisions three = new Divisions(List.of("female", "male", "unknown"), OwnDivisions.USUAL.ages(), OwnDivisions.USUAL.levels());
    Cells cells = new Cells(three);
    List<Person> people = List.of(new Person(0, 30, Ladder.HIGH_SCHOOL, 4), new Person(1, 50, Ladder.HIGH_SCHOOL, 3),
        new Person(0, 65, Ladder.BACHELOR, 1), new Person(1, 35, Ladder.BACHELOR, 3), new Person(2, 20, Ladder.BACHELOR, 2));
    for (int city = 1; city <= 100; city++) {
      int residents = city;
      short[] drawn = Composition.ofPeople(three, people).draw(residents, Chance.of(city, 0));
      long females = Math.round(residents * 5 / 13.0);
      assertThat(count(drawn, cell -> cells.sex(cell) == 0)).isEqualTo(females);
      assertThat(count(drawn, cell -> cells.sex(cell) <= 1)).isEqualTo(Math.round(residents * 11 / 13.0));
    }
  }

  @Test
  void whoAreDrawnArePeopleToo() {
    Composition drawn = Composition.ofMarginals(OwnDivisions.USUAL, RESIDENTS).drawn(500, Chance.of(5, 0));
    short[] cells = Composition.ofMarginals(OwnDivisions.USUAL, RESIDENTS).draw(500, Chance.of(5, 0));

    assertThat(share(drawn, person -> true)).isCloseTo(1, within(1e-12));
    assertThat(share(drawn, person -> person.age() < 40)).isCloseTo(count(cells, cell -> CELLS.age(cell) < 40) / 500, within(1e-12));
    assertThat(drawn.divisions()).isEqualTo(OwnDivisions.USUAL);
  }

  /** The odds of a step of education fall by exp(0.3) with every ten years of age, whatever the margins are. */
  @Test
  void educationFallsWithAgeAsIsAssumed() {
    Composition composition = Composition.ofMarginals(OwnDivisions.USUAL, RESIDENTS);
    double[] share = IntStream.of(40, 50).mapToDouble(age -> of(composition, age, Ladder.BACHELOR)
        / of(composition, age, Ladder.JUNIOR_COLLEGE)).toArray();

    assertThat(share[0] / share[1]).isCloseTo(Math.exp(0.3), within(1e-9));
  }

  private static double of(Composition composition, int age, int level) {
    return share(composition, person -> person.age() == age && person.education() == level);
  }

  /** Nobody under the first band lives in the city; the others keep their proportions. */
  @Test
  void whoIsTooYoungIsLeftOut() {
    Divisions grown = new Divisions(OwnDivisions.USUAL.sexes(), List.of(20, 60), OwnDivisions.USUAL.levels());
    Ages ages = new Pyramid(List.of(new Band(10, 19, .2, 0), new Band(20, 39, .6, 0), new Band(40, 59, .2, 0)));
    Composition composition = Composition.ofMarginals(grown,
        new Marginals(Frames.sexes(.5, .5), Frames.levels(.5, .5, 0, 0, 0), ages, 0));

    assertThat(share(composition, person -> person.age() < 20)).isZero();
    assertThat(share(composition, person -> person.age() == 20)).isCloseTo(.75 / 20, within(1e-9));
    assertThat(share(composition, person -> person.age() >= 40)).isCloseTo(.25, within(1e-9));
  }
}

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
}

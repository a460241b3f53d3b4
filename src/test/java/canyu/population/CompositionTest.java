package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import canyu.city.AgeBand;
import canyu.city.Chance;
import canyu.city.Education;
import canyu.city.Sex;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositionTest {

  private static final Marginals RESIDENTS = Frames.residents();

  @Test
  void meetsEveryMargin() {
    Composition composition = Composition.ofMarginals(RESIDENTS);

    RESIDENTS.sex().forEach((sex, share) ->
        assertThat(share(composition, person -> person.sex() == sex)).isCloseTo(share, within(1e-9)));
    RESIDENTS.education().forEach((level, share) ->
        assertThat(share(composition, person -> person.education() == level)).isCloseTo(share, within(1e-9)));
    assertThat(share(composition, person -> person.age() >= 60)).isCloseTo(.059 + .164, within(1e-9));
  }

  @Test
  void makesTheOlderLessEducatedAndNobodyAMasterTooYoung() {
    Composition composition = Composition.ofMarginals(RESIDENTS);
    double college = share(composition, person -> person.education().ordinal() >= 2);
    double collegeAndOld = share(composition, person -> person.education().ordinal() >= 2 && person.age() >= 60);

    assertThat(collegeAndOld / .223).isLessThan(college / 2);
    assertThat(composition.people()).noneMatch(
        person -> person.education() == Education.MASTER_OR_ABOVE && person.age() < 22);
  }

  @Test
  void refusesMastersWhereAllAreTooYoung() {
    Ages young = new Pyramid(List.of(new Band(15, 20, 1, 0)));
    Marginals impossible = new Marginals(Frames.sexes(.5, .5), Frames.levels(.2, .2, .2, .2, .2), young, 0);

    assertThatThrownBy(() -> Composition.ofMarginals(impossible))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the margins must be possible together, but education master or above (20 %) cannot go together"
            + " with age 15 to age 20 (100 %), and only 0 % are left");
  }

  @Test
  void namesTheLevelsThatNobodyIsOldEnoughFor() {
    Ages pupils = new Pyramid(List.of(new Band(15, 17, 1, 0)));
    Marginals impossible = new Marginals(Frames.sexes(.5, .5), Frames.levels(.3, .3, .2, .2, 0), pupils, 0);

    assertThatThrownBy(() -> Composition.ofMarginals(impossible))
        .hasMessage("the margins must be possible together, but education junior college and education bachelor (40 %)"
            + " cannot go together with age 15 to age 17 (100 %), and only 0 % are left");
  }

  /** Half are 22 or older and all of these but two in 100,000 are masters: what is left is known without raking. */
  @Test
  void meetsMarginsThatLeaveHardlyAnyChoice() {
    Ages ages = new Pyramid(List.of(new Band(15, 21, .5, 0), new Band(22, 60, .5, 0)));
    Marginals narrow = new Marginals(Frames.sexes(.5, .5), Frames.levels(0, .50001, 0, 0, .49999), ages, 0);

    Composition composition = Composition.ofMarginals(narrow);

    assertThat(share(composition, person -> person.age() >= 22 && person.education() == Education.HIGH_SCHOOL))
        .isCloseTo(.00001, within(1e-9));
    assertThat(composition.people()).filteredOn(person -> person.education() == Education.MASTER_OR_ABOVE).hasSize(78)
        .allSatisfy(master -> assertThat(master.weight()).isCloseTo(.49999 / 78, within(1e-9)));
  }

  @Test
  void weighsPeopleOfMicrodata() {
    Composition composition = Composition.ofPeople(List.of(
        new Person(Sex.MALE, 40, Education.BACHELOR, 3), new Person(Sex.FEMALE, 70, Education.HIGH_SCHOOL, 1)));

    assertThat(composition.people()).containsExactlyInAnyOrder(
        new Person(Sex.MALE, 40, Education.BACHELOR, .75), new Person(Sex.FEMALE, 70, Education.HIGH_SCHOOL, .25));
    assertThatThrownBy(() -> Composition.ofPeople(List.of())).hasMessageContaining("must include someone");
    assertThatThrownBy(() -> new Person(Sex.MALE, 14, Education.BACHELOR, 1)).hasMessageContaining("but is 14");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 999, 20_000, 123_457})
  void drawsWholeResidentsToWithinOne(int residents) {
    short[] cells = Composition.ofMarginals(RESIDENTS).draw(residents, Chance.of(residents, 0));

    assertThat(cells).hasSize(residents);
    RESIDENTS.sex().forEach((sex, share) ->
        assertThat(count(cells, cell -> Cell.sex(cell) == sex)).isCloseTo(residents * share, within(1.0)));
    RESIDENTS.education().forEach((level, share) ->
        assertThat(count(cells, cell -> Cell.education(cell) == level)).isCloseTo(residents * share, within(1.0)));
    assertThat(count(cells, cell -> AgeBand.of(Cell.age(cell)) == AgeBand.FROM_15))
        .isCloseTo(residents * .309, within(6.0));
    assertThat(count(cells, cell -> Cell.age(cell) >= 65)).isCloseTo(residents * .164, within(6.0));
  }

  /** The first half of 10,000 residents holds as many women as the second, to within 4 standard errors. */
  @Test
  void putsResidentsInRandomOrder() {
    short[] cells = Composition.ofMarginals(RESIDENTS).draw(10_000, Chance.of(5, 0));
    double inFirstHalf = IntStream.range(0, 5_000).filter(i -> Cell.sex(cells[i]) == Sex.FEMALE).count();

    assertThat(inFirstHalf).isCloseTo(2_375, within(4 * Math.sqrt(2_500 * .475 * .525)));
  }

  private static double share(Composition composition, Predicate<Person> who) {
    return composition.people().stream().filter(who).mapToDouble(Person::weight).sum();
  }

  private static double count(short[] cells, IntPredicate who) {
    return IntStream.range(0, cells.length).filter(i -> who.test(cells[i])).count();
  }
}

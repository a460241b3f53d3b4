package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Ladder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Who stands for those of microdata who do not state everything. */
class ImputationTest {

  private static final Optional<Integer> MAN = Optional.of(Ladder.MALE);
  private static final Optional<Integer> WOMAN = Optional.of(Ladder.FEMALE);
  private static final Optional<Integer> SCHOOL = Optional.of(Ladder.HIGH_SCHOOL);
  private static final Optional<Integer> BACHELOR = Optional.of(Ladder.BACHELOR);

  /** Three bachelors and one of high school. */
  private static final List<StatedPerson> STATED = List.of(person(MAN, age(40, 40), BACHELOR, 2),
      person(WOMAN, age(30, 30), BACHELOR, 1), person(WOMAN, age(70, 70), SCHOOL, 1));

  private static Optional<AgeSpan> age(int from, int to) {
    return Optional.of(new AgeSpan(from, to));
  }

  private static StatedPerson person(Optional<Integer> sex, Optional<AgeSpan> age, Optional<Integer> level, double weight) {
    return new StatedPerson(sex, age, level, weight);
  }

  /** The share of some people where one more is added to those above. */
  private static double share(StatedPerson more, Unstated unstated, Predicate<Person> who) {
    List<StatedPerson> people = new ArrayList<>(STATED);
    people.add(more);
    return Composition.ofStated(OwnDivisions.USUAL, people, unstated).people().stream().filter(who)
        .mapToDouble(Person::weight).sum();
  }

  private static void isShare(double expected, StatedPerson more, Unstated unstated, Predicate<Person> who) {
    assertThat(share(more, unstated, who)).isCloseTo(expected, within(1e-12));
  }

  @Test
  void aBandOfAgeIsSpreadEvenlyOverItsYears() {
    StatedPerson forties = person(MAN, age(45, 49), SCHOOL, 4);

    for (int years = 45; years <= 49; years++) {
      int age = years;
      isShare(0.8 / 8, forties, Unstated.LEFT_OUT, person -> person.age() == age);
    }
    isShare(4 / 8.0, forties, Unstated.LEFT_OUT, person -> person.education() == Ladder.HIGH_SCHOOL && person.sex() == Ladder.MALE);
  }

  @Test
  void whoDoesNotStateEverythingMayBeLeftOut() {
    isShare(3 / 4.0, person(MAN, age(40, 40), Optional.empty(), 4), Unstated.LEFT_OUT,
        person -> person.education() == Ladder.BACHELOR);
  }

  /** Of bachelors two thirds are men of 40, one third is a woman of 30. */
  @Test
  void orIsLikeThoseWhoAreAlikeInWhatIsStated() {
    StatedPerson bachelor = person(Optional.empty(), Optional.empty(), BACHELOR, 3);

    isShare((2 + 2) / 7.0, bachelor, Unstated.ALIKE, person -> person.sex() == Ladder.MALE && person.age() == 40);
    isShare((1 + 1) / 7.0, bachelor, Unstated.ALIKE, person -> person.age() == 30);
    isShare(1 / 7.0, bachelor, Unstated.ALIKE, person -> person.education() == Ladder.HIGH_SCHOOL);
  }

  /** Nobody states to be a man of high school: his age is that of all people. */
  @Test
  void whereNobodyIsAlikeTheMarginsOfAllDecide() {
    StatedPerson man = person(MAN, Optional.empty(), SCHOOL, 4);
    Predicate<Person> new40 = person -> person.age() == 40 && person.education() == Ladder.HIGH_SCHOOL;

    isShare(4 * (2 / 4.0) / 8, man, Unstated.ALIKE, new40);
    isShare(4 * (1 / 4.0) / 8, man, Unstated.ALIKE,
        person -> person.age() == 70 && person.sex() == Ladder.MALE && person.education() == Ladder.HIGH_SCHOOL);
    StatedPerson aged55 = person(Optional.empty(), age(55, 55), Optional.empty(), 4);
    isShare(4 * (2 / 4.0) * (1 / 4.0) / 8, aged55, Unstated.ALIKE,
        person -> person.age() == 55 && person.sex() == Ladder.MALE && person.education() == Ladder.HIGH_SCHOOL);
  }

  @Test
  void allMustNotBeNobody() {
    assertThatIllegalArgumentException().isThrownBy(() -> Composition.ofStated(OwnDivisions.USUAL,
        List.of(person(MAN, Optional.empty(), SCHOOL, 1)), Unstated.ALIKE)).withMessageContaining("someone with a weight above 0");
    assertThatIllegalArgumentException().isThrownBy(() -> person(MAN, age(40, 40), SCHOOL, -1)).withMessageContaining("but is -1.0");
    assertThatIllegalArgumentException().isThrownBy(() -> person(MAN, age(40, 40), SCHOOL, Double.POSITIVE_INFINITY));
  }

  @Test
  void severalStandTogether() {
    assertThat(person(MAN, age(40, 40), SCHOOL, 1.5).times(3).weight()).isEqualTo(4.5);
  }
}

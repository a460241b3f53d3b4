package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Attitude;
import canyu.city.City;
import canyu.city.Community;
import canyu.city.Residents;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Means and correlations are held to 4 standard errors. */
class CharactersTest {

  private static final int COUNT = 40_000;
  private static final double ERROR = 4 / Math.sqrt(COUNT);

  private static City city;
  private static Residents people;

  @BeforeAll
  static void draw() {
    city = Frames.city(COUNT, 1_000, 3);
    people = city.residents();
  }

  @Test
  void attitudesHaveTheirMeansOnTheLogitScale() {
    assertThat(mean(i -> logit(people.trustAnchor[i]))).isCloseTo(.5, within(.8 * ERROR));
    assertThat(mean(i -> logit(people.efficacyAnchor[i]))).isCloseTo(0, within(.8 * ERROR));
    assertThat(mean(i -> logit(people.concernAnchor[i]))).isCloseTo(.347, within(.8 * ERROR));
    assertThat(mean(i -> logit(people.satisfactionAnchor[i]))).isCloseTo(.539, within(1.389 * ERROR));
    assertThat(mean(i -> logit(people.identityAnchor[i]) - .02 * (people.age[i] - 30)))
        .isCloseTo(.2, within(.8 * ERROR));
    assertThat(deviation(i -> logit(people.trustAnchor[i]))).isCloseTo(.8, within(.8 * ERROR));
  }

  @Test
  void attitudesOfAResidentGoTogetherAndConcernAgainstThem() {
    assertThat(correlation(i -> logit(people.trustAnchor[i]), i -> logit(people.efficacyAnchor[i])))
        .isCloseTo(.25, within(ERROR));
    assertThat(correlation(i -> logit(people.trustAnchor[i]), i -> logit(people.concernAnchor[i])))
        .isCloseTo(-.25, within(ERROR));
    assertThat(correlation(i -> people.utilityTaste[i], i -> people.privacyTaste[i])).isCloseTo(0, within(ERROR));
    assertThat(correlation(i -> people.utilityTaste[i], i -> people.utilityTaste[(i + 1) % COUNT]))
        .isCloseTo(0, within(ERROR));
  }

  @Test
  void literacyFollowsEducationAndAge() {
    IntToDoubleFunction unexplained = i -> logit(people.literacy[i])
        - .5 * (OwnDivisions.USUAL.levelOf(people.profile[i]) - 2) + .045 * (people.age[i] - 30);

    assertThat(mean(unexplained)).isCloseTo(.564, within(.53 * ERROR));
    assertThat(deviation(unexplained)).isCloseTo(.53, within(.53 * ERROR));
  }

  @Test
  void thoseOfWorkingAgeHaveLessTime() {
    IntPredicate works = i -> people.age[i] >= 22 && people.age[i] < 60;
    double share = mean(i -> works.test(i) ? 1 : 0);

    assertThat(mean(i -> works.test(i) ? logit(people.timePressure[i]) - .4 : 0) / share)
        .isCloseTo(0, within(.8 * ERROR / Math.sqrt(share)));
    assertThat(mean(i -> works.test(i) ? 0 : logit(people.timePressure[i]) + .8) / (1 - share))
        .isCloseTo(0, within(.8 * ERROR / Math.sqrt(1 - share)));
  }

  /** The logarithm is held to: the mean of 1 of the skewed activity itself is known far less well. */
  @Test
  void fewAreVeryActive() {
    assertThat(mean(i -> Math.log(people.activity[i]))).isCloseTo(-1.125, within(1.5 * ERROR));
    assertThat(deviation(i -> Math.log(people.activity[i]))).isCloseTo(1.5, within(1.5 * ERROR));
  }

  @Test
  void residentsStartInformedByChanceAndWithNothingElseDone() {
    assertThat(mean(i -> people.informed[i] ? 1 : 0)).isCloseTo(.43, within(Math.sqrt(.43 * .57) * ERROR));
    assertThat(people.enrolled).doesNotContain(true);
    assertThat(people.habit).containsOnly(0);
    assertThat(people.channel).containsOnly(-1);
    assertThat(city.communities().record).containsOnly(.4f);
  }

  @Test
  void attitudesBeginAtTheirAnchorsAndCommunitiesKnowTheMeans() {
    assertThat(people.trust).isEqualTo(people.trustAnchor).isNotSameAs(people.trustAnchor);
    assertThat(people.satisfaction).isEqualTo(people.satisfactionAnchor);
    for (Community community : city.communities().all()) {
      double mean = IntStream.range(community.from(), community.to()).mapToDouble(i -> people.concern[i]).average()
          .orElseThrow();
      assertThat(city.communities().meanAttitude[Attitude.CONCERN.ordinal()][community.index()])
          .isCloseTo((float) mean, within(1e-6f));
    }
  }

  private static double logit(double share) {
    return Math.log(share / (1 - share));
  }

  private static double mean(IntToDoubleFunction value) {
    return IntStream.range(0, COUNT).mapToDouble(value).sum() / COUNT;
  }

  private static double deviation(IntToDoubleFunction value) {
    double mean = mean(value);
    return Math.sqrt(mean(i -> (value.applyAsDouble(i) - mean) * (value.applyAsDouble(i) - mean)));
  }

  private static double correlation(IntToDoubleFunction one, IntToDoubleFunction other) {
    double product = mean(i -> one.applyAsDouble(i) * other.applyAsDouble(i)) - mean(one) * mean(other);
    return product / (deviation(one) * deviation(other));
  }
}

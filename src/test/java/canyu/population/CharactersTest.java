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
import org.junit.jupiter.api.Test;

/** Means and correlations are held to 4 standard errors. */
class CharactersTest {

  private static final int COUNT = 20_000;
  private static final double ERROR = 4 / Math.sqrt(COUNT);

  private final City city = Frames.city(COUNT, 1_000, 3);
  private final Residents people = city.residents();

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
    assertThat(people.identity).isEqualTo(people.identityAnchor);
    assertThat(people.concern).isEqualTo(people.concernAnchor);
    assertThat(people.efficacy).isEqualTo(people.efficacyAnchor);
    for (Community community : city.communities().all()) {
      isMean(people.identity, Attitude.IDENTITY, community);
      isMean(people.trust, Attitude.TRUST, community);
      isMean(people.concern, Attitude.CONCERN, community);
      isMean(people.efficacy, Attitude.EFFICACY, community);
      isMean(people.satisfaction, Attitude.SATISFACTION, community);
    }
  }

  private void isMean(float[] level, Attitude attitude, Community community) {
    double mean = IntStream.range(community.from(), community.to()).mapToDouble(i -> level[i]).average().orElseThrow();
    assertThat(city.communities().meanAttitude[attitude.ordinal()][community.index()]).isCloseTo((float) mean, within(1e-6f));
  }

  /** The spread of a tie between two attitudes is .8 for four of them, and 1.389 for satisfaction. */
  @Test
  void everyAttitudeVariesAsItIsSaidTo() {
    assertThat(deviation(i -> logit(people.efficacyAnchor[i]))).isCloseTo(.8, within(.8 * ERROR));
    assertThat(deviation(i -> logit(people.concernAnchor[i]))).isCloseTo(.8, within(.8 * ERROR));
    assertThat(deviation(i -> logit(people.satisfactionAnchor[i]))).isCloseTo(1.389, within(1.389 * ERROR));
    assertThat(deviation(i -> logit(people.identityAnchor[i]) - .02 * (people.age[i] - 30))).isCloseTo(.8, within(.8 * ERROR));
    assertThat(correlation(
        i -> logit(people.satisfactionAnchor[i]), i -> logit(people.identityAnchor[i]) - .02 * (people.age[i] - 30)))
        .isCloseTo(.25, within(ERROR));
  }

  /** On the first birthday that counts and not a day later. */
  @Test
  void workingAgeBeginsAtTwentyTwoAndEndsBeforeSixty() {
    for (int age : new int[] {21, 22, 59, 60}) {
      double share = mean(i -> people.age[i] == age ? 1 : 0);
      double pressure = mean(i -> people.age[i] == age ? logit(people.timePressure[i]) : 0) / share;

      assertThat(pressure).as("at %d", age)
          .isCloseTo(age == 22 || age == 59 ? .4 : -.8, within(.8 * ERROR / Math.sqrt(share)));
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

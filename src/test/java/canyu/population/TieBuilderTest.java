package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import canyu.city.City;
import canyu.city.Community;
import canyu.city.Sweep;
import canyu.city.Ties;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TieBuilderTest {

  /** Half the ties are one's own to start, so the mean degree errs by twice the deviation of those, about 5.6. */
  @ParameterizedTest
  @CsvSource({"11.5, 6, .1, .1", "11.5, 4, 0, 0", "8, 12, .3, .2", "11.5, 4, .5, .5"})
  void degreesHaveTheMeanAndDeviationWanted(double degree, double sd, double rewire, double bridge) {
    int residents = 100_000;
    double[] degrees = degrees(city(new Network(degree, sd, rewire, bridge, 1), residents, 2_000).ties(), residents);
    double mean = IntStream.range(0, residents).mapToDouble(i -> degrees[i]).average().orElseThrow();
    double variance = IntStream.range(0, residents).mapToDouble(i -> Math.pow(degrees[i] - mean, 2)).sum() / residents;

    double lostToDoubles = degree * degree / 2_000;
    assertThat(mean).isCloseTo(degree, within(4 * 2 * sd / Math.sqrt(residents) + lostToDoubles));
    assertThat(Math.sqrt(variance)).isCloseTo(sd, within(.02 * sd));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 1_000})
  void everyTieStandsTwiceAndOnceInARow(int communitySize) {
    int residents = 3_000;
    Ties ties = Frames.city(residents, communitySize, 4).ties();

    for (int i = 0; i < residents; i++) {
      for (int k = 0; k < ties.degree(i); k++) {
        int other = ties.tie(i, k);
        assertThat(other).isNotEqualTo(i);
        assertThat(k == 0 || ties.tie(i, k - 1) < other).isTrue();
        assertThat(knows(ties, other, i)).isTrue();
      }
    }
  }

  @Test
  void bridgesLeadToOtherCommunities() {
    City city = Frames.city(40_000, 1_000, 6);

    assertThat(city.communities().all().stream().mapToDouble(community -> abroad(city.ties(), community)).sum()
        / (11.5 * 40_000)).isCloseTo(.1 * 39 / 40, within(.005));
  }

  @Test
  void withoutRewiringAndBridgesOneKnowsNeighboursOnTheRingOnly() {
    Ties ties = city(new Network(4, 2.5, 0, 0, 0), 1_000, 1_000).ties();

    for (int i = 0; i < 1_000; i++) {
      for (int k = 0; k < ties.degree(i); k++) {
        int apart = Math.abs(ties.tie(i, k) - i);
        assertThat(Math.min(apart, 1_000 - apart)).isLessThan(40);
      }
    }
  }

  /** Each of the ties that a resident starts goes to somebody else of a community so large that they hardly ever meet. */
  @Test
  void whoeverKnowsAnyoneInTheCommunityKnowsManyOfThem() {
    double[] degrees = degrees(city(new Network(10, 4, 1, 0, 1), 5_000, 5_000).ties(), 5_000);

    assertThat(Arrays.stream(degrees).average().orElseThrow()).isCloseTo(10, within(4 * 2 * 4 / Math.sqrt(5_000) + 100 / 5_000.0));
  }

  /** Half the ties lead away from the ring, each by its own luck: of those who know the next, half know the one after, too. */
  @Test
  void everybodyHasTiesOfEachKind() {
    Ties ties = city(new Network(20, 5, .5, 0, 1), 5_000, 5_000).ties();
    long next = IntStream.range(0, 4_998).filter(i -> knows(ties, i, i + 1)).count();
    long both = IntStream.range(0, 4_998).filter(i -> knows(ties, i, i + 1) && knows(ties, i, i + 2)).count();

    assertThat((double) next / 4_998).isCloseTo(.5, within(4 * .5 / Math.sqrt(4_998)));
    assertThat((double) both / next).isCloseTo(.5, within(4 * .5 / Math.sqrt(next)));
  }

  @Test
  void aDegreeOfZeroMeansNoTies() {
    assertThat(degrees(city(new Network(0, 0, .1, .1, 1), 100, 50).ties(), 100)).containsOnly(0);
  }

  /** Contact diaries from Suzhou: assortativity by age .27 to .28; by education it is not known, but above 0. */
  @Test
  void peopleKnowOthersOfTheirAgeAndEducation() {
    City city = Frames.city(20_000, 1_000, 8);
    short[] profile = city.residents().profile;

    assertThat(assortativity(city, i -> OwnDivisions.USUAL.bandOf(profile[i]))).isCloseTo(.27, within(.02));
    assertThat(assortativity(city, i -> OwnDivisions.USUAL.levelOf(profile[i]))).isGreaterThan(.1);
  }

  @Test
  void refusesADeviationThatChanceCannotGive() {
    assertThatThrownBy(() -> new Network(11.5, 1, .1, .1, 1)).hasMessageStartingWith("degreeSd must lie between 2.95");
    assertThatThrownBy(() -> new Network(11.5, 6, .6, .5, 1)).hasMessageStartingWith("bridge must leave");
  }

  @Test
  void theInformedAreSeenFromTheStart() {
    City city = Frames.city(2_000, 500, 2);
    Ties ties = city.ties();

    for (int i = 0; i < 2_000; i++) {
      int resident = i;
      long informed = IntStream.range(0, ties.degree(i))
          .filter(k -> city.residents().informed[ties.tie(resident, k)]).count();
      assertThat(ties.informed(i)).isEqualTo((int) informed);
      assertThat(ties.active(i) + ties.heard(i)).isZero();
    }
  }

  private static City city(Network network, int residents, int communitySize) {
    return Frames.city(network, Frames.START, residents, communitySize, 21, Sweep.IN_ORDER);
  }

  private static double[] degrees(Ties ties, int residents) {
    return IntStream.range(0, residents).mapToDouble(ties::degree).toArray();
  }

  private static boolean knows(Ties ties, int one, int other) {
    return IntStream.range(0, ties.degree(one)).anyMatch(k -> ties.tie(one, k) == other);
  }

  private static double abroad(Ties ties, Community community) {
    return IntStream.range(community.from(), community.to())
        .mapToLong(i -> IntStream.range(0, ties.degree(i)).map(k -> ties.tie(i, k))
            .filter(other -> other < community.from() || other >= community.to()).count())
        .sum();
  }

  /** Newman (2003): (tr e − ‖e²‖) / (1 − ‖e²‖) for the shares e of ties between groups. */
  private static double assortativity(City city, IntUnaryOperator groupOf) {
    double[][] e = new double[5][5];
    double ends = 0;
    for (int i = 0; i < city.residents().count(); i++) {
      for (int k = 0; k < city.ties().degree(i); k++) {
        e[groupOf.applyAsInt(i)][groupOf.applyAsInt(city.ties().tie(i, k))]++;
        ends++;
      }
    }
    double same = 0;
    double byChance = 0;
    for (int group = 0; group < 5; group++) {
      double share = Arrays.stream(e[group]).sum() / ends;
      same += e[group][group] / ends;
      byChance += share * share;
    }
    return (same - byChance) / (1 - byChance);
  }
}

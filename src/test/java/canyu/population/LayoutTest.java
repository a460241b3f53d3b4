package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Chance;
import canyu.city.Channel;
import canyu.city.Community;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  private static final Frame FRAME = Frames.frame(Frames.residents());

  @Test
  void communitiesFollowEachOtherAndDifferByAtMostOneResident() {
    List<Community> communities = communities(1_003, 7);

    assertThat(communities.get(0).from()).isZero();
    assertThat(communities.get(6).to()).isEqualTo(1_003);
    for (int c = 0; c < 7; c++) {
      assertThat(communities.get(c).index()).isEqualTo(c);
      assertThat(communities.get(c).size()).isBetween(143, 144);
      assertThat(communities.get(c).from()).isEqualTo(c == 0 ? 0 : communities.get(c - 1).to());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 20, 333})
  void districtsMeetTheirWeightsToWithinOneCommunity(int count) {
    List<Community> communities = communities(count * 10, count);

    assertThat(count(communities, community -> community.district() == 0))
        .isCloseTo(count * 92.61 / 391, within(1.0));
    assertThat(count(communities, community -> community.district() == 2))
        .isCloseTo(count * 157.25 / 391, within(1.0));
    assertThat(count(communities, community -> community.housing() == 1)).isCloseTo(count * .54, within(3.0));
  }

  /** Housing goes there and back: villas of one district come next to those of the other, and so do resettlements. */
  @Test
  void housingOfNeighbouringDistrictsIsMetToWithinOneCommunity() {
    for (int count = 5; count < 60; count++) {
      List<Community> communities = communities(count * 10, count);

      assertThat(count(communities, each -> each.district() <= 1 && each.housing() == 2))
          .as("villas in gusu and wuzhong").isCloseTo(count * .244 * (92.61 + 141.14) / 391, within(1.0));
      assertThat(count(communities, each -> each.district() >= 1 && each.housing() == 0))
          .as("resettlement in wuzhong and wujiang").isCloseTo(count * .216 * (141.14 + 157.25) / 391, within(1.0));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 20, 333})
  void coverageIsMetToWithinOneCommunity(int count) {
    List<Community> communities = communities(count * 10, count);

    for (Channel channel : Channel.values()) {
      for (double coverage : new double[] {0, .15, .45, .5, .6, 1}) {
        assertThat(count(communities, community -> community.channelRank()[channel.ordinal()] < coverage))
            .isCloseTo(count * coverage, within(1.0));
      }
      assertThat(communities).allMatch(community -> community.channelRank()[channel.ordinal()] < 1);
    }
    assertThat(count(communities, Community::programme)).isCloseTo(count * .514, within(1.0));
  }

  /** Two channels reach the same communities only by chance: the correlation of their ranks has deviation 1/√n. */
  @Test
  void channelsAreSpreadIndependently() {
    List<Community> communities = communities(10_000, 1_000);
    double products = communities.stream()
        .mapToDouble(community -> (community.channelRank()[2] - .5) * (community.channelRank()[3] - .5)).sum();

    assertThat(products * 12 / 1_000).isCloseTo(0, within(4 / Math.sqrt(1_000)));
  }

  private static List<Community> communities(int residents, int count) {
    return Layout.of(FRAME, Frames.START, residents, count, Chance.of(11, 0));
  }

  private static double count(List<Community> communities, Predicate<Community> which) {
    return communities.stream().filter(which).count();
  }
}

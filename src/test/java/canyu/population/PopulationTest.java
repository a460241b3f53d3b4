package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Chance;
import canyu.city.City;
import canyu.city.Community;
import canyu.city.Residents;
import canyu.city.Sweep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PopulationTest {

  private static final Sweep BACKWARDS = (communities, visit) -> {
    var backwards = new ArrayList<>(communities);
    Collections.reverse(backwards);
    backwards.forEach(visit);
  };

  @Test
  void theSameKeyDrawsTheSameCity() {
    assertThat(trace(Frames.city(5_000, 500, 1))).isEqualTo(trace(Frames.city(5_000, 500, 1)));
    assertThat(trace(Frames.city(5_000, 500, 1))).isNotEqualTo(trace(Frames.city(5_000, 500, 2)));
  }

  @Test
  void theOrderOfTheSweepDoesNotMatter() {
    City backwards = Frames.city(Frames.NETWORK, Frames.START, 5_000, 500, 1, BACKWARDS);

    assertThat(trace(backwards)).isEqualTo(trace(Frames.city(5_000, 500, 1)));
  }

  @Test
  void communitiesComeNearTheSizeWanted() {
    assertThat(Frames.city(10_499, 1_000, 1).communities().all()).hasSize(10)
        .allMatch(community -> community.size() == 1_049 || community.size() == 1_050);
    assertThat(Frames.city(300, 1_000, 1).communities().all()).hasSize(1);
    assertThat(Frames.city(1, 1_000, 1).residents().count()).isEqualTo(1);
  }

  @Test
  void aCommunityBelongsToADistrictOfTheFrame() {
    City city = Frames.city(5_000, 500, 1);

    assertThat(city.districts()).containsExactly("gusu", "wuzhong", "wujiang");
    assertThat(city.housingTypes()).containsExactly("resettlement", "ordinary", "villa");
    assertThat(city.communities().all()).allMatch(community -> community.district() < 3 && community.housing() < 3);
  }

  @Test
  void communitiesKnowHowManyOfEachAgeLiveThere() {
    City city = Frames.city(1_000, 300, 1);
    short[] profile = city.residents().profile;

    for (Community community : city.communities().all()) {
      for (int band = 0; band < OwnDivisions.USUAL.ages().size(); band++) {
        int number = band;
        assertThat((long) city.communities().ofAgeBand[band][community.index()])
            .isEqualTo(IntStream.range(community.from(), community.to())
                .filter(i -> OwnDivisions.USUAL.bandOf(profile[i]) == number).count());
      }
    }
  }

  @Test
  void aLargerShareInformedOnlyAddsToTheInformed() {
    Residents few = Frames.city(5_000, 500, 1).residents();
    Residents many = Frames.city(
        Frames.NETWORK, new Start(.6, .4, .514), 5_000, 500, 1, Sweep.IN_ORDER).residents();

    for (int i = 0; i < few.count(); i++) {
      assertThat(many.informed[i] || !few.informed[i]).isTrue();
    }
  }

  /** Held to 4 standard errors against the chances summed over the very residents. */
  @Test
  void theOldAndTheLessEducatedLackDevicesMost() {
    Residents people = Frames.city(20_000, 1_000, 1).residents();
    double[] expected = new double[2];
    double[] variance = new double[2];
    int[] have = new int[2];
    int[] all = new int[2];
    for (int i = 0; i < people.count(); i++) {
      int old = people.age[i] >= 60 ? 1 : 0;
      double chance = 1 / (1 + Math.exp(
          -(3.2 - 0.75 * (people.age[i] - 30) / 10.0 + 0.4 * (OwnDivisions.USUAL.levelOf(people.profile[i]) - 2))));
      all[old]++;
      expected[old] += chance;
      variance[old] += chance * (1 - chance);
      have[old] += people.device[i] ? 1 : 0;
    }

    for (int old = 0; old < 2; old++) {
      assertThat((double) have[old]).isCloseTo(expected[old], within(4 * Math.sqrt(variance[old])));
    }
    assertThat((double) have[1] / all[1]).isLessThan(0.7 * have[0] / all[0]);
  }

  @Test
  void aFrameMayGiveEveryoneADevice() {
    Frame frame = Frames.frame(Frames.residents());
    Frame online = new Frame(frame.title(), frame.city(), frame.note(), frame.districts(), frame.housing(),
        Devices.ALL, frame.divisions(), frame.people(), Map.of());

    City city = Population.draw(online, Composition.ofMarginals(OwnDivisions.USUAL, Frames.residents()), Frames.TRAITS, Frames.NETWORK,
        Frames.START, 2_000, 500, Chance.of(1, 0), Sweep.IN_ORDER);

    assertThat(city.residents().device).doesNotContain(false);
    assertThat(Frames.city(2_000, 500, 1).residents().device).contains(false);
  }

  @Test
  void refusesACityOfNobody() {
    assertThatThrownBy(() -> Frames.city(0, 1_000, 1)).hasMessageContaining("must be at least 1, but are 0 and 1000");
    assertThatThrownBy(() -> Frames.city(1_000, 0, 1)).hasMessageContaining("but are 1000 and 0");
  }

  /** Everything drawn, in words. */
  private static String trace(City city) {
    Residents people = city.residents();
    StringBuilder trace = new StringBuilder(city.communities().all().stream()
        .map(community -> community.district() + " " + community.housing() + " " + community.programme() + " "
            + community.channelRank()[0]).toList().toString());
    for (int i = 0; i < people.count(); i++) {
      trace.append(people.age[i]).append(' ').append(people.profile[i]).append(' ').append(people.literacy[i])
          .append(' ').append(people.device[i]).append(people.trust[i]).append(' ').append(people.activity[i]).append(people.informed[i]);
      for (int k = 0; k < city.ties().degree(i); k++) {
        trace.append(' ').append(city.ties().tie(i, k));
      }
    }
    return trace.toString();
  }
}

package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canyu.city.City;
import canyu.city.Residents;
import canyu.city.Sweep;
import java.util.ArrayList;
import java.util.Collections;
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
  void aLargerShareInformedOnlyAddsToTheInformed() {
    Residents few = Frames.city(5_000, 500, 1).residents();
    Residents many = Frames.city(
        Frames.NETWORK, new Start(.6, .4, .514), 5_000, 500, 1, Sweep.IN_ORDER).residents();

    for (int i = 0; i < few.count(); i++) {
      assertThat(many.informed[i] || !few.informed[i]).isTrue();
    }
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
          .append(' ').append(people.trust[i]).append(' ').append(people.activity[i]).append(people.informed[i]);
      for (int k = 0; k < city.ties().degree(i); k++) {
        trace.append(' ').append(city.ties().tie(i, k));
      }
    }
    return trace.toString();
  }
}

package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.indicator.Indicator;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whom arms help and harm, by results made by hand: one is good for all, one bad for all, one good for women and bad for men. */
class HarmTest {

  private static final String EMPTY = "age:70+";

  private final Comparison comparison = comparison("[participation]");

  private static Comparison comparison(String outcomes) {
    LoadedScenario town = HandMade.town(Map.of("outcomes", outcomes,
        "arms", "{helps: [dataSecurity], harms: [legalProtection], divides: [awarenessCampaign]}"));
    return HandMade.results(town).ending(HarmTest::end).comparison();
  }

  private static double end(String arm, int city, Indicator indicator, String group) {
    return group.equals(EMPTY) ? Double.NaN : 0.3 + switch (arm) {
      case "helps" -> 0.03;
      case "harms" -> -0.03;
      case "divides" -> group.equals("sex:female") ? 0.02 : group.equals("sex:male") ? -0.02 : 0;
      default -> 0;
    };
  }

  private List<Integer> groups(String... names) {
    return List.of(names).stream().map(comparison.groups().names()::indexOf).toList();
  }

  private List<Integer> everybody() {
    return IntStream.range(1, comparison.groups().count()).boxed().filter(group -> !groups(EMPTY).contains(group)).toList();
  }

  @Test
  void someGainWhatOthersLose() {
    assertThat(Harm.of(comparison, "divides")).isEqualTo(new Harm(groups("sex:female"), groups("sex:male")));
  }

  @Test
  void aGroupToWhichNobodyBelongsIsNotMissed() {
    assertThat(comparison.isInhabited(groups(EMPTY).get(0))).isFalse();
    assertThat(Harm.of(comparison, "helps")).isEqualTo(new Harm(everybody(), List.of()));
    assertThat(Harm.isEverybody(everybody(), comparison)).isTrue();
    assertThat(Harm.isEverybody(everybody().subList(1, 4), comparison)).isFalse();
    assertThat(Harm.others(everybody().subList(1, everybody().size()), comparison)).isEqualTo(everybody().subList(0, 1));
  }

  @Test
  void onlyWhatIsBadForEverybodyHarmsAll() {
    assertThat(Harm.of(comparison, "harms").harmsAll(comparison)).isTrue();
    assertThat(Harm.of(comparison, "helps").harmsAll(comparison)).isFalse();
    assertThat(Harm.of(comparison, "divides").harmsAll(comparison)).isFalse();
  }

  /** A gap is one number for the city; whom it harms is seen in whether groups take part. */
  @Test
  void whatIsDefinedForTheCityOnlyIsSeenInParticipation() {
    assertThat(Harm.measure(comparison)).isEqualTo(Indicator.PARTICIPATION);
    assertThat(Harm.measure(comparison("[gapAge]"))).isEqualTo(Indicator.PARTICIPATION_52);
  }
}

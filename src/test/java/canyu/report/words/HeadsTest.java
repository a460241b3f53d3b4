package canyu.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.experiment.comparison.Comparison;
import canyu.experiment.comparison.HandMade;
import canyu.experiment.comparison.OutcomeEffects;
import canyu.indicator.Indicator;
import canyu.scenario.definition.Outcome;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a share of the simulated residents is in residents of the real place, by results made by hand. */
class HeadsTest {

  private static final LoadedScenario TOWN = HandMade.town(Map.of("arms", "{more: [awarenessCampaign]}",
      "scale", "{residents: 86000, name: {en: Our street, zh: 我们街道}}"));

  /** One in a hundred more of everybody. */
  private static final Comparison RESULTS = HandMade.results(TOWN)
      .ending((arm, city, indicator, group) -> arm.equals("more") ? 0.21 : 0.2).comparison();

  private final Heads heads = Heads.of(TOWN, new Labels(Locale.ENGLISH).about(TOWN)).orElseThrow();

  private Effect95 change(Outcome outcome) {
    return heads.change(new OutcomeEffects(RESULTS, outcome), "more");
  }

  @Test
  void aShareOfTheCityIsTheSameShareOfTheRealPlace() {
    Effect95 change = change(Outcome.of(Indicator.PARTICIPATION_52));

    assertThat(change.value()).isCloseTo(860, within(1.0));
    assertThat(change.low()).isLessThan(change.value());
    assertThat(heads.residents()).isEqualTo("86,000");
    assertThat(heads.each()).isEqualTo("172");
    assertThat(heads.cost(1000)).isEqualTo(172_000);
  }

  @Test
  void groupsTogetherAreEverybody() {
    List<String> names = TOWN.people().groups().names();
    for (String kind : List.of("sex:", "age:", "education:", "district:", "housing:")) {
      assertThat(IntStream.range(0, names.size()).filter(group -> names.get(group).startsWith(kind))
          .mapToDouble(group -> change(new Outcome(Indicator.PARTICIPATION_52, names.get(group))).value()).sum())
          .as(kind).isCloseTo(860, within(2.0));
    }
  }

  @Test
  void onlySharesOfResidentsAreCounted() {
    assertThat(Heads.isCounted(Outcome.of(Indicator.PROVIDING_DATA))).isTrue();
    for (Indicator other : List.of(Indicator.TRUST, Indicator.GAP_AGE, Indicator.REPORTS, Indicator.COST)) {
      assertThat(Heads.isCounted(Outcome.of(other))).as(other.name()).isFalse();
    }
  }

  @Test
  void thePlaceHasItsNameInEachLanguage() {
    assertThat(heads.place()).isEqualTo("Our street");
    assertThat(Heads.of(TOWN, new Labels(Locale.SIMPLIFIED_CHINESE).about(TOWN)).orElseThrow().place()).isEqualTo("我们街道");
    assertThat(Heads.of(HandMade.town(Map.of()), new Labels(Locale.ENGLISH))).isEmpty();
  }
}

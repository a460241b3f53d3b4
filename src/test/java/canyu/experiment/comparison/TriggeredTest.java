package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import canyu.countermeasure.Firing;
import canyu.scenario.loading.LoadedScenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When triggers began, in how many cities, and what that cost, by results made by hand. */
class TriggeredTest {

  private static final LoadedScenario TOWN = HandMade.town(Map.of("arms", """
      {fixed: [dataSecurity], waits: [dataSecurity, {legalProtection: {when: {indicator: trust, below: 0.5}}}],
       waits too: [{legalProtection: {when: {indicator: trust, below: 0.1}}}],
       both wait: [{dataSecurity: {when: {indicator: trust, below: 0.3}}},
         {legalProtection: {when: {indicator: trust, below: 0.2}}}]}"""));

  private final List<Triggered> triggered = Triggered.in(HandMade.results(TOWN).firing(Map.of(
      "waits", List.of(at(30, 5, 50), at(0, 0, 0), at(10, 25, 20), at(12, 20, 40)),
      "waits too", List.of(List.of(), List.of(), List.of(), List.of()))).comparison());

  /** Of the countermeasure in the second place. */
  private static List<Firing> at(int first, int weeks, double cost) {
    return List.of(new Firing(1, first, weeks, cost));
  }

  @Test
  void onlyWhatWaitsIsTold() {
    assertThat(triggered).extracting(Triggered::arm).containsExactly("waits", "waits too", "both wait", "both wait");
    assertThat(triggered).extracting(each -> each.countermeasure().getClass().getSimpleName())
        .containsExactly("LegalProtection", "LegalProtection", "DataSecurity", "LegalProtection");
  }

  @Test
  void citiesInWhichItNeverBeganCountOnlyAsCities() {
    Triggered waits = triggered.get(0);

    assertThat(waits.cities()).isEqualTo(4);
    assertThat(waits.began()).hasSize(3);
    assertThat(waits.first()).isEqualTo(new Triggered.Range(10, 12, 30));
    assertThat(waits.weeks()).isEqualTo(new Triggered.Range(5, 20, 25));
    assertThat(waits.cost()).isEqualTo(new Triggered.Range(20, 40, 50));
    assertThat(triggered.get(1).began()).isEmpty();
  }

  @Test
  void whatAnotherCountermeasureOfTheArmDidDoesNotCount() {
    List<Firing> both = List.of(new Firing(0, 3, 50, 500), new Firing(1, 8, 40, 400));
    List<Triggered> found =
        Triggered.in(HandMade.results(TOWN).firing(Map.of("both wait", List.of(both, both, both, both))).comparison());

    assertThat(found.get(2).first()).isEqualTo(new Triggered.Range(3, 3, 3));
    assertThat(found.get(3).first()).isEqualTo(new Triggered.Range(8, 8, 8));
  }

  @Test
  void theMiddleOfAnEvenNumberIsThatOfACity() {
    List<Triggered> even = Triggered.in(HandMade.results(TOWN).firing(Map.of(
        "waits", List.of(at(30, 5, 50), at(11, 1, 1), at(10, 25, 20), at(12, 20, 40)))).comparison());

    assertThat(even.get(0).first().middle()).isEqualTo(11);
  }
}

package canyu.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.experiment.statistics.VarianceShares;
import canyu.scenario.loading.LoadedScenario;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of four arms in four cities whose ends are given. */
class RankingByHandTest {

  /** The luck of {@link HandMade} is smaller. */
  private static final double EXACT = 1e-4;
  private static final String ARMS = "{a: [dataSecurity], b: [legalProtection], c: [awarenessCampaign], d: [closedLoopFeedback]}";

  private static LoadedScenario town(String uncertainty) {
    Map<String, String> common = Map.of("arms", ARMS, "outcomes", "[willing]");
    return HandMade.town(uncertainty.isEmpty() ? common
        : Map.of("arms", ARMS, "outcomes", "[willing]", "uncertainty", uncertainty));
  }

  private static List<Ranking.Place> places(LoadedScenario town, Map<String, double[]> willing) {
    Comparison comparison = HandMade.results(town).ending((arm, city, indicator, group) ->
        willing.containsKey(arm) ? willing.get(arm)[city] : 0).comparison();
    return Ranking.of(town, comparison).get(0).arms();
  }

  private static Ranking.Place place(String arm, List<Ranking.Place> places) {
    return places.stream().filter(place -> place.arm().equals(arm)).findFirst().orElseThrow();
  }

  private static void is(Ranking.Place place, double best, double amongThree, double regret) {
    assertThat(place.best()).as(place.arm()).isEqualTo(best);
    assertThat(place.amongThree()).as(place.arm()).isEqualTo(amongThree);
    assertThat(place.regret()).as(place.arm()).isCloseTo(regret, within(EXACT));
  }

  /** In the first city a gains most and d least; in the other three b gains most and a least. */
  @Test
  void whoIsBestAndWhatTheOthersLoseCanBeCounted() {
    List<Ranking.Place> places = places(town(""), Map.of("a", new double[] {.4, .1, .1, .1}, "b", new double[] {.3, .4, .4, .4},
        "c", new double[] {.2, .3, .3, .3}, "d", new double[] {.1, .2, .2, .2}));

    assertThat(places.stream().map(Ranking.Place::arm)).containsExactly("b", "a", "c", "d");
    is(place("a", places), 1 / 4.0, 1 / 4.0, (3 * .3) / 4);
    is(place("b", places), 3 / 4.0, 1, .1 / 4);
    is(place("c", places), 0, 1, (.2 + 3 * .1) / 4);
    is(place("d", places), 0, 3 / 4.0, (.3 + 3 * .2) / 4);
  }

  @Test
  void armsThatTieShareThePlacesThatAreLeft() {
    List<Ranking.Place> none = places(town(""), Map.of());
    List<Ranking.Place> one = places(town(""), Map.of("b", new double[] {.1, .1, .1, .1}));

    none.forEach(place -> is(place, 1 / 4.0, 3 / 4.0, 0));
    is(place("b", one), 1, 1, 0);
    Stream.of("a", "c", "d").forEach(arm -> is(place(arm, one), 0, 2 / 3.0, .1));
  }

  /** Draws of two cities are told by their means; b differs between draws only, c within them only. */
  @Test
  void cityByCityTheVarianceIsThatOfParametersOrOfLuck() {
    List<Ranking.Place> places = places(town("{citiesPerDraw: 2}"), Map.of("b", new double[] {.1, .1, .5, .5},
        "c", new double[] {.2, .4, .2, .4}));

    VarianceShares b = place("b", places).shares().orElseThrow();
    VarianceShares c = place("c", places).shares().orElseThrow();
    assertThat(b.parameters()).isCloseTo(1, within(EXACT));
    assertThat(c.parameters()).isZero();
    assertThat(c.chance()).isEqualTo(1);
    is(place("b", places), 1 / 2.0, 1, .2 / 2);
    is(place("c", places), 1 / 2.0, 1, .2 / 2);
    assertThat(places(town("{citiesPerDraw: 1}"), Map.of())).as("a city a draw").allMatch(place -> place.shares().isEmpty());
    assertThat(places(town("{citiesPerDraw: 4}"), Map.of())).as("one draw").allMatch(place -> place.shares().isEmpty());
  }

  /** Four draws of one city: the place of a among the arms is that of one parameter among its four values. */
  @Test
  void aParameterThatOrdersTheCitiesAsAnArmDoesDrivesIt() {
    LoadedScenario town = town("{citiesPerDraw: 1}");
    double[][] values = values(town);
    for (int parameter : new int[] {0, values.length - 1}) {
      drives(values[parameter], town, values);
    }
  }

  private static void drives(double[] parameter, LoadedScenario town, double[][] values) {
    double[] rising = IntStream.range(0, 4).mapToDouble(city -> .1 * rank(parameter, city)).toArray();
    List<Ranking.Place> places = places(town, Map.of("a", rising, "b", same(.05), "c", same(.15), "d", same(.25)));

    Ranking.Driver driver = place("a", places).driver().orElseThrow();
    double[] own = values[keys(town).indexOf(driver.parameter())];
    assertThat(Math.abs(driver.correlation())).isCloseTo(1, within(1e-9));
    for (int city = 0; city < 4; city++) {
      int place = rank(parameter, city);
      assertThat(rank(own, city)).as("with it or against it").isEqualTo(driver.correlation() > 0 ? place : 3 - place);
    }
    assertThat(place("b", places).driver()).as("b is last once and else the same, as any of so many may be").isEmpty();
  }

  private static List<String> keys(LoadedScenario town) {
    return List.copyOf(town.draws().orElseThrow().values(0).keySet());
  }

  /** By parameter, its value in each draw. */
  private static double[][] values(LoadedScenario town) {
    return keys(town).stream().map(key -> IntStream.range(0, 4)
        .mapToDouble(draw -> town.draws().orElseThrow().values(draw).get(key)).toArray()).toArray(double[][]::new);
  }

  private static int rank(double[] values, int city) {
    return (int) Arrays.stream(values).filter(value -> value < values[city]).count();
  }

  private static double[] same(double value) {
    double[] same = new double[4];
    Arrays.fill(same, value);
    return same;
  }
}

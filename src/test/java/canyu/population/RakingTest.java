package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Divisions;
import canyu.parameter.Binder;
import canyu.parameter.ParameterFile;
import canyu.population.Raking.Margin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RakingTest {

  /** The known answer of SimpleWorld: men of 59, 54 and 35, women of 73 and 49, who stand for twelve people. */
  @Test
  void meetsTheKnownAnswerOfSimpleWorld() {
    Margin age = new Margin(List.of("under 50", "50 and over"), new int[] {1, 1, 0, 1, 0}, new double[] {8, 4});
    Margin sex = new Margin(List.of("men", "women"), new int[] {0, 0, 0, 1, 1}, new double[] {6, 6});

    double[] weights = Raking.fit(new double[] {1, 1, 1, 1, 1}, List.of(age, sex));

    assertThat(weights).containsExactly(
        new double[] {1.227998, 1.227998, 3.544004, 1.544004, 4.455996}, within(1e-6));
  }

  @Test
  void keepsTheOddsRatio() {
    double[] weights = Raking.fit(new double[] {6, 1, 1, 1}, List.of(rows(.3, .7), columns(.6, .4)));

    assertThat(weights[0] * weights[3] / (weights[1] * weights[2])).isCloseTo(6, within(1e-9));
    assertThat(weights[0] + weights[1]).isCloseTo(.3, within(1e-10));
    assertThat(weights[0] + weights[2]).isCloseTo(.6, within(1e-10));
  }

  @Test
  void refusesMarginsThatNobodyCanMeet() {
    assertThatThrownBy(() -> Raking.fit(new double[] {1, 0, 1, 0}, List.of(rows(.5, .5), columns(.6, .4))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the margins must be possible together, but right (40 %) cannot go together with top and bottom"
            + " (100 %), and only 0 % are left");
  }

  /** Two by two tables have a closed form by their odds ratio (Plackett 1965), near the edge of what is possible too. */
  @Test
  void meetsTheClosedFormOfTwoByTwo() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 200; i++) {
      double top = Math.pow(10, -6 * random.nextDouble());
      double left = random.nextBoolean() ? top * (1 + 1e-5) : 1 - top * (1 + 1e-4);
      double odds = Math.pow(10, 8 * random.nextDouble() - 4);
      if (left > 0 && left < 1 && top < 1) {
        double[] weights =
            Raking.fit(new double[] {odds, 1, 1, 1}, List.of(rows(top, 1 - top), columns(left, 1 - left)));

        assertThat(weights[0]).isCloseTo(plackett(top, left, odds), within(1e-9));
      }
    }
  }

  private static double plackett(double top, double left, double odds) {
    double s = 1 + (top + left) * (odds - 1);
    return Math.abs(odds - 1) < 1e-9 ? top * left
        : 2 * odds * top * left / (s + Math.sqrt(s * s - 4 * odds * (odds - 1) * top * left));
  }

  /** Margins that leave hardly any choice, or none: raking alone takes 100,000 rounds and more. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-9, 1e-7, 1e-5, 1e-3})
  void meetsMarginsThatLeaveHardlyAnyChoice(double choice) {
    double[] weights =
        Raking.fit(new double[] {1, 0, 1, 1}, List.of(rows(.5, .5), columns(.5 + choice, .5 - choice)));

    assertThat(weights).containsExactly(new double[] {.5, 0, choice, .5 - choice}, within(2e-10));
  }

  /** Every pair of three margins is possible, and all three are not: no more than two of three can be in one cell. */
  @Test
  void saysHowFarOffItIsWhereItCannotTellWhy() {
    List<Margin> margins =
        List.of(parity("first", 0, 0, 1, 1), parity("second", 0, 1, 0, 1), parity("third", 0, 1, 1, 0));

    assertThatThrownBy(() -> Raking.fit(new double[] {1, 1, 1, 1}, margins))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("the margins were not met after 1,000 rounds of raking and steps of Newton's method; "
            + "(first|second|third) (most|few) is off by [\\d.]+ % of all");
  }

  private static Margin parity(String name, int... groupOf) {
    return new Margin(List.of(name + " few", name + " most"), groupOf, new double[] {.1, .9});
  }

  /** Two of three margins can be met, so the third is off by some per cent, be they shares or people. */
  @Test
  void whatIsOffIsSaidInPerCentOfAll() {
    double ofShares = off(1);

    assertThat(ofShares).isBetween(1.0, 90.0);
    assertThat(off(5000)).isEqualTo(ofShares);
  }

  private static double off(double total) {
    List<Margin> margins = Stream.of(parity("first", 0, 0, 1, 1), parity("second", 0, 1, 0, 1), parity("third", 0, 1, 1, 0))
        .map(margin -> new Margin(margin.groups(), margin.groupOf(), new double[] {.1 * total, .9 * total})).toList();
    try {
      Raking.fit(new double[] {total, total, total, total}, margins);
      throw new AssertionError("they were met");
    } catch (IllegalArgumentException refused) {
      Matcher percent = Pattern.compile("is off by ([\\d.]+) % of all").matcher(refused.getMessage());
      assertThat(percent.find()).isTrue();
      return Double.parseDouble(percent.group(1));
    }
  }

  /** A million people, whose totals are one but for rounding. */
  @Test
  void totalsOfPeopleMayBeOffByRounding() {
    double[] weights = Raking.fit(new double[] {1, 1, 1, 1}, List.of(rows(3e5, 7e5), columns(6e5 + 1e-5, 4e5)));

    assertThat(weights).containsExactly(new double[] {1.8e5, 1.2e5, 4.2e5, 2.8e5}, within(1e-3));
  }

  @Test
  void refusesMarginsOfDifferentTotals() {
    assertThatThrownBy(() -> Raking.fit(new double[] {1, 1, 1, 1}, List.of(rows(.5, .5), columns(.6, .5))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[top, bottom] sum to 1.0")
        .hasMessageContaining("[left, right] to 1.1");
  }

  private static Margin rows(double top, double bottom) {
    return new Margin(List.of("top", "bottom"), new int[] {0, 0, 1, 1}, new double[] {top, bottom});
  }

  private static Margin columns(double left, double right) {
    return new Margin(List.of("left", "right"), new int[] {0, 1, 0, 1}, new double[] {left, right});
  }

  /** The joint distribution of a town's people, raked by R's loglin(); see raking.R beside the table. */
  @Test
  void agreesWithAnIndependentComputation() throws IOException {
    Path resources = Path.of("src", "test", "resources");
    Frame town = Binder.bind(ParameterFile.read(resources.resolve(Path.of("frames", "town.yaml"))), Frame.class);
    Divisions divisions = town.divided();
    Map<String, Double> shares = Composition.ofMarginals(divisions, (Marginals) town.people()).people().stream()
        .collect(Collectors.groupingBy(person -> String.join(",", divisions.sexes().get(person.sex()),
            divisions.years(divisions.band(person.age())), divisions.levels().get(person.education()).name()),
            Collectors.summingDouble(Person::weight)));

    List<String> rows = Files.readAllLines(resources.resolve(Path.of("design", "raking.csv"))).stream().skip(1).toList();
    assertThat(rows).hasSize(3 * 6 * 6).allSatisfy(row -> {
      int last = row.lastIndexOf(',');
      assertThat(shares.getOrDefault(row.substring(0, last), 0.0)).as(row)
          .isCloseTo(Double.parseDouble(row.substring(last + 1)), within(1e-9));
    });
  }
}

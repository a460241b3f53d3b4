package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

  @ParameterizedTest
  @CsvSource({"30.32, 11.93, 18, 90", "45, 18, 15, 100", "70, 5, 18, 90", "20, 2, 18, 60", "50, 20.5, 15, 85"})
  void wholeYearsHaveTheMomentsWanted(double mean, double sd, int min, int max) {
    double[] shares = new Moments(mean, sd, min, max).shares();

    assertThat(sum(shares, 0)).isCloseTo(1, within(1e-12));
    assertThat(sum(shares, 1)).isCloseTo(mean, within(.01));
    assertThat(Math.sqrt(sum(shares, 2) - mean * mean)).isCloseTo(sd, within(.01));
    assertThat(between(shares, Years.FIRST, min - 1)).isZero();
    assertThat(between(shares, max + 1, Years.LAST)).isZero();
  }

  @Test
  void refusesAMomentThatNoAgesHave() {
    assertThatThrownBy(() -> new Moments(30, 40, 18, 90)).hasMessageStartingWith("sd must be possible");
    assertThatThrownBy(() -> new Moments(95, 10, 18, 90)).hasMessageStartingWith("mean must lie between 18 and 90");
    assertThatThrownBy(() -> new Moments(30, 10, 40, 30)).hasMessageStartingWith("max must be larger");
  }

  @Test
  void bandsHoldTheirSharesAndDeclineWithinThem() {
    double[] shares = new Pyramid(List.of(new Band(20, 39, .6, 0), new Band(40, 59, .4, .1))).shares();

    assertThat(between(shares, 20, 39)).isCloseTo(.6, within(1e-12));
    assertThat(between(shares, 40, 59)).isCloseTo(.4, within(1e-12));
    assertThat(between(shares, 30, 30)).isCloseTo(.03, within(1e-12));
    assertThat(between(shares, 51, 51) / between(shares, 50, 50)).isCloseTo(.9, within(1e-12));
  }

  @Test
  void refusesBandsThatOverlapOrDoNotAddUp() {
    assertThatThrownBy(() -> new Pyramid(List.of(new Band(20, 39, .6, 0), new Band(39, 59, .4, 0))))
        .hasMessageContaining("must not overlap");
    assertThatThrownBy(() -> new Pyramid(List.of(new Band(20, 39, .6, 0), new Band(40, 59, .3, 0))))
        .hasMessageContaining("bands must sum to 1").hasMessageContaining("0.8999");
    assertThatThrownBy(() -> new Band(39, 20, .5, 0)).hasMessageStartingWith("to must be at least from");
  }

  private static double sum(double[] shares, int power) {
    return IntStream.range(0, Years.COUNT).mapToDouble(k -> shares[k] * Math.pow(Years.FIRST + k, power)).sum();
  }

  private static double between(double[] shares, int from, int to) {
    return Arrays.stream(shares, from - Years.FIRST, to - Years.FIRST + 1).sum();
  }
}

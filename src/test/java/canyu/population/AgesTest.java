package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.GammaDistribution;
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
  void anAgeCountsAsFarAsItIsBeyondTheFirstOfItsBand() {
    Band band = new Band(20, 29, .5, .1);

    assertThat(band.weight(20)).isEqualTo(1);
    assertThat(band.weight(22)).isCloseTo(.81, within(1e-12));
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

  /** Where the limits cut off hardly anybody, whole years are a gamma distribution of the time lived since the first. */
  @Test
  void agesAreGammaDistributedWhereTheyHaveRoom() {
    double[] shares = new Moments(45, 8, 18, 110).shares();
    double lived = 45.5 - 18;
    GammaDistribution gamma = new GammaDistribution(lived * lived / 64, 64 / lived);

    for (int age = 18; age <= 110; age++) {
      assertThat(shares[age]).as("age %d", age).isCloseTo(gamma.probability(age - 18, age - 17), within(1e-4));
    }
  }

  @Test
  void aSpreadThatTheAgesJustAllowIsFoundAndHardlyMoreIsNot() {
    // half at 20 and half at 60 would have a standard deviation of 20
    double[] shares = new Moments(40, 19, 20, 60).shares();

    assertThat(Math.sqrt(sum(shares, 2) - 1600)).isCloseTo(19, within(1e-6));
    assertThatThrownBy(() -> new Moments(40, 20.01, 20, 60)).hasMessageStartingWith("sd must be possible");
    assertThatThrownBy(() -> new Moments(18, 5, 18, 90)).hasMessageContaining("but is 18");
    assertThatThrownBy(() -> new Moments(90, 5, 18, 90)).hasMessageContaining("but is 90");
    assertThatThrownBy(() -> new Moments(40, 5, 40, 40)).hasMessageStartingWith("max must be larger than min = 40");
  }

  @Test
  void saysThatBandsHadToBeDivided() {
    assertThat(new Pyramid(List.of(new Band(20, 39, .6, 0), new Band(40, 59, .41, 0))).reconciliation())
        .contains("ages sum to 1.0100 and were divided by it");
    assertThat(new Pyramid(List.of(new Band(20, 39, .6, 0), new Band(40, 40, .4, 0))).reconciliation()).isEmpty();
    assertThat(new Moments(40, 10, 18, 90).reconciliation()).isEmpty();
  }
}

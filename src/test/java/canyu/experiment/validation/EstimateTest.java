package canyu.experiment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.experiment.statistics.Sampling;
import canyu.scenario.loading.LoadedScenario;
import canyu.simulation.Towns;
import canyu.study.Formula;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Cities are taken together by adding what was counted in each. */
class EstimateTest {

  private static final Offset<Double> EXACT = within(1e-9);

  private static Sampling sampling(int cities, String... settings) {
    LoadedScenario loaded = Towns.of(settings);
    return Sampling.of(loaded.scenario(), cities);
  }

  private static Estimate of(List<double[]> sums, Formula formula) {
    return Estimate.of(sums, formula, sampling(sums.size())).orElseThrow();
  }

  /** The ratios 1 to 2 and 9 to 3 have the mean 1.75, but together they are 10 to 5. */
  @Test
  void ratiosOfCitiesAreNotAveraged() {
    assertThat(of(List.of(new double[] {1, 2}, new double[] {9, 3}), Formula.RATIO).value()).isCloseTo(2, EXACT);
  }

  /** The jackknife of a mean is the mean with its usual interval: of 1, 2 and 6, 3 ± 4.3027 √7 ⁄ √3. */
  @Test
  void theIntervalOfAMeanIsTheUsualOne() {
    Estimate mean = of(List.of(new double[] {1, 1}, new double[] {2, 1}, new double[] {6, 1}), Formula.QUOTIENT);

    double half = 4.302652730 * Math.sqrt(7 / 3.0);
    assertThat(mean.value()).isCloseTo(3, EXACT);
    assertThat(mean.low()).hasValueSatisfying(low -> assertThat(low).isCloseTo(3 - half, within(1e-6)));
    assertThat(mean.high()).hasValueSatisfying(high -> assertThat(high).isCloseTo(3 + half, within(1e-6)));
  }

  /** Without the only city that has a late reporter the ratio is not defined, so nothing says how sure it is. */
  @Test
  void aRatioThatHangsOnOneCityHasNoInterval() {
    Estimate ratio = of(List.of(new double[] {2, 1}, new double[] {0, 0}, new double[] {0, 0}), Formula.RATIO);

    assertThat(ratio.value()).isEqualTo(2);
    assertThat(ratio.low()).isEmpty();
    assertThat(ratio.high()).isEmpty();
  }

  @Test
  void oneCityHasAValueAndNoInterval() {
    Estimate share = of(List.<double[]>of(new double[] {1, 4}), Formula.QUOTIENT);

    assertThat(share.value()).isEqualTo(0.25);
    assertThat(share.low()).isEmpty();
  }

  @Test
  void nothingToCompareIsNotDefined() {
    assertThat(Estimate.of(List.of(new double[2], new double[2]), Formula.RATIO, sampling(2))).isEmpty();
  }

  /**
   * Few late reporters in each of twenty cities: of 400 validations the pooled ratio of 1.5 has the mean 1.5, and 95 of
   * 100 intervals hold it; at 4 standard errors. The mean of the cities' own ratios would be 1.9.
   */
  @Test
  void theRatioOfFewCasesInManyCitiesIsUnbiasedAndItsIntervalHoldsIt() {
    int validations = 400;
    Sampling sampling = sampling(20);
    SplittableRandom random = new SplittableRandom(11);
    List<Estimate> estimates = IntStream.range(0, validations).mapToObj(k -> Estimate.of(
        IntStream.range(0, 20).mapToObj(city -> new double[] {
            12 * yes(random, 300, 0.45) / 312.0, 300 * yes(random, 12, 0.3) / 312.0}).toList(),
        Formula.RATIO, sampling).orElseThrow()).toList();

    double mean = estimates.stream().mapToDouble(Estimate::value).average().orElseThrow();
    double held = estimates.stream().filter(each -> each.low().orElseThrow() <= 1.5 && each.high().orElseThrow() >= 1.5)
        .count() / (double) validations;
    assertThat(mean).as("the ratio of 72 cases to 108 has a standard deviation of .15 and a bias of .015")
        .isBetween(1.5 + 0.015 - 4 * 0.15 / 20, 1.5 + 0.015 + 4 * 0.15 / 20);
    assertThat(held).isBetween(0.95 - 4 * Math.sqrt(0.95 * 0.05 / validations), 1.0);
  }

  private static int yes(SplittableRandom random, int asked, double chance) {
    return (int) IntStream.range(0, asked).filter(i -> random.nextDouble() < chance).count();
  }

  /** Of thirty cities one is far above the others: so is the upper end of the interval, by the bootstrap, and not the lower. */
  @Test
  void aCityFarAboveTheOthersMakesTheUpperEndFarther() {
    Estimate mean = of(IntStream.range(0, 30).mapToObj(city -> new double[] {city == 7 ? 30 : city % 2, 1}).toList(),
        Formula.QUOTIENT);

    assertThat(mean.high().orElseThrow() - mean.value()).isGreaterThan(2 * (mean.value() - mean.low().orElseThrow()));
  }

  @Test
  void theMeanOfValuesIsThatOfTheCitiesThatDefineThem() {
    Estimate mean = Estimate.of(new double[] {1, Double.NaN, 2, 6}, sampling(4)).orElseThrow();

    assertThat(mean.value()).isCloseTo(3, EXACT);
    assertThat(mean.high().orElseThrow()).isCloseTo(3 + 4.302652730 * Math.sqrt(7 / 3.0), within(1e-6));
    assertThat(Estimate.of(new double[] {Double.NaN}, sampling(1))).isEmpty();
  }

  /** Two cities of each draw are one observation: the interval is that of the two draws. */
  @Test
  void citiesThatShareADrawCountOnce() {
    List<double[]> sums = List.of(new double[] {1, 1}, new double[] {3, 1}, new double[] {5, 1}, new double[] {7, 1});
    Estimate drawn = Estimate.of(sums, Formula.QUOTIENT,
        sampling(4, "uncertainty.citiesPerDraw=2")).orElseThrow();

    assertThat(drawn.value()).isCloseTo(4, EXACT);
    assertThat(drawn.high().orElseThrow()).isCloseTo(4 + 12.706204736 * 2, within(1e-6));
  }
}

package canyu.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.city.Chance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrapTest {

  private static final Path REFERENCE = Path.of("src/test/resources/statistics/bca.csv");
  private static final Chance CHANCE = Chance.of(1987, 0);
  private static final int OBSERVATIONS = 20;

  /**
   * A sample, and the ends that the R package boot gives it with many more resamples; see bca.R.
   *
   * @param sdLow how far chance moves the lower end with as many resamples as here
   * @param sdHigh how far it moves the upper end
   */
  private record Sample(double low, double high, double sdLow, double sdHigh, double[] values) {

    static Sample of(String line) {
      String[] cells = line.split(",");
      double[] ends = Arrays.stream(cells, 1, 5).mapToDouble(Double::parseDouble).toArray();
      return new Sample(ends[0], ends[1], ends[2], ends[3],
          Arrays.stream(cells[5].split(" ")).mapToDouble(Double::parseDouble).toArray());
    }

    Interval interval() {
      Interval interval = new Intervals().of(values, values.length);
      assertThat(interval.method()).isEqualTo(Interval.Method.BCA);
      return interval;
    }

    /** How far both ends are off, as shares of the width. */
    DoubleStream errors() {
      return DoubleStream.of(interval().low() - low, interval().high() - high)
          .map(off -> Math.abs(off) / (high - low));
    }

    /** How far both ends are off, in standard deviations. */
    DoubleStream deviations() {
      return DoubleStream.of((interval().low() - low) / sdLow, (interval().high() - high) / sdHigh);
    }
  }

  private static List<Sample> reference() throws IOException {
    return Files.readAllLines(REFERENCE).stream().skip(2).map(Sample::of).toList();
  }

  @Test
  void theEndsAreThoseOfAnIndependentImplementation() throws IOException {
    double[] errors = reference().stream().flatMapToDouble(Sample::errors).toArray();

    assertThat(errors).hasSize(50);
    assertThat(new Median().evaluate(errors)).isLessThan(0.01);
  }

  /** Samples of one size share their resamples, so the squares of five sizes count, each of two ends. */
  @Test
  void theEndsAreOffByChanceAlone() throws IOException {
    double[] deviations = reference().stream().flatMapToDouble(Sample::deviations).toArray();

    assertThat(StatUtils.max(deviations)).isLessThan(4);
    assertThat(StatUtils.min(deviations)).isGreaterThan(-4);
    assertThat(StatUtils.sumSq(deviations) / deviations.length).isCloseTo(1, within(4 * Math.sqrt(2 / 10.0)));
  }

  @Test
  void noResampleIsAnotherOneMoved() {
    long[] numbers = IntStream.range(0, Resamples.NUMBER)
        .mapToObj(resample -> Resamples.stream(CHANCE, resample))
        .flatMapToLong(stream -> IntStream.range(0, OBSERVATIONS).mapToLong(k -> Chance.bits(stream, k)))
        .toArray();

    assertThat(Arrays.stream(numbers).distinct().count()).isEqualTo(Resamples.NUMBER * (long) OBSERVATIONS);
  }

  @Test
  void neighbouringResamplesDrawIndependently() {
    long[][] together = new long[OBSERVATIONS][OBSERVATIONS];
    for (int resample = 1; resample < Resamples.NUMBER; resample++) {
      for (int k = 1; k < OBSERVATIONS; k++) {
        together[drawn(resample, k - 1)][drawn(resample - 1, k)]++;
      }
    }

    assertThat(new ChiSquareTest().chiSquareTest(together)).isGreaterThan(0.001);
  }

  private static int drawn(int resample, int observation) {
    return (int) (Chance.open(Resamples.stream(CHANCE, resample), observation) * OBSERVATIONS);
  }

  private static Interval interval(double[] values) {
    return new Bootstrap(values, new Resamples(values.length)).interval(0.95);
  }

  /** Larger samples draw as they go, and no sample draws otherwise for that. */
  @ParameterizedTest
  @ValueSource(ints = {3, 64, 65})
  void everyResampleIsTheMeanOfWhatItsStreamDraws(int count) {
    double[] values = IntStream.range(0, count).mapToDouble(k -> 1.0 / (k + 1)).toArray();
    double[] means = new Resamples(count).means(values);

    for (int resample = 0; resample < Resamples.NUMBER; resample += 999) {
      long stream = Resamples.stream(CHANCE, resample);
      double sum = 0;
      for (int k = 0; k < count; k++) {
        sum += values[(int) (Chance.open(stream, k) * count)];
      }
      assertThat(means[resample]).isEqualTo(sum / count);
    }
  }

  @Test
  void whatGoesUpInOneGoesDownInItsMirrorImage() throws IOException {
    for (Sample sample : reference()) {
      Interval one = interval(sample.values());
      Interval mirrored = interval(Arrays.stream(sample.values()).map(x -> -x).toArray());

      // the ranks of the ends count from below, so they differ by one
      assertThat(mirrored.low()).isCloseTo(-one.high(), within(0.01 * (one.high() - one.low())));
      assertThat(mirrored.high()).isCloseTo(-one.low(), within(0.01 * (one.high() - one.low())));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.7, -0.05})
  void meansThatOnlyRoundingSetsApartAreTheSame(double from) {
    double[] whole = DoubleStream.concat(DoubleStream.generate(() -> 0).limit(27), DoubleStream.of(1, 1, 1)).toArray();
    double[] tenths = Arrays.stream(whole).map(x -> x / 10 + from).toArray();

    Interval ofWhole = interval(whole);
    Interval ofTenths = interval(tenths);
    assertThat(ofTenths.low()).isCloseTo(from + ofWhole.low() / 10, within(1e-12));
    assertThat(ofTenths.high()).isCloseTo(from + ofWhole.high() / 10, within(1e-12));
  }

  /** Powers of two, which leave no rounding: euros or thousands of them, and years counted from here or there. */
  @Test
  void theUnitAndTheZeroOfTheValuesDoNotMatter() {
    double[] values = DoubleStream.concat(DoubleStream.generate(() -> 0).limit(28), DoubleStream.of(1, 1, 1, 9)).toArray();
    Interval plain = interval(values);
    Interval small = interval(Arrays.stream(values).map(x -> x * 0x1p-40).toArray());
    Interval far = interval(Arrays.stream(values).map(x -> x + 0x1p20).toArray());

    assertThat(small.low()).isEqualTo(plain.low() * 0x1p-40);
    assertThat(small.high()).isEqualTo(plain.high() * 0x1p-40);
    assertThat(far.low()).isEqualTo(plain.low() + 0x1p20);
    assertThat(far.high()).isEqualTo(plain.high() + 0x1p20);
  }
}

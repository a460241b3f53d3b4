package canyu.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;

/** Everything is held to 4 standard errors. */
class ChanceTest {

  private static final int NUMBERS = 100_000;
  private static final int BINS = 64;
  private static final int GRID = 64;
  private static final double NO_CORRELATION = 4 / Math.sqrt(NUMBERS);
  private static final Chance CHANCE = Chance.of(2019, 0);

  @Test
  void numbersFillTheirRangeEvenly() {
    long stream = CHANCE.stream(Draw.SOLVED, 5);
    isUniform(i -> Chance.uniform(stream, i));
    isUniform(i -> Chance.open(stream, i));
    isUniform(week -> Chance.uniform(CHANCE.stream(Draw.SOLVED, week), 3));
    isUniform(option -> Chance.uniform(CHANCE.stream(Draw.TIE_KIND, 0, option), 3));
    isUniform(replicate -> Chance.uniform(Chance.of(2019, replicate).stream(Draw.SOLVED, 5), 3));
    isUniform(seed -> Chance.uniform(Chance.of(seed, 0).stream(Draw.SOLVED, 5), 3));
    isUniform(i -> Chance.lane(Chance.bits(stream, i / 5), i % 5));
  }

  private static void isUniform(IntToDoubleFunction number) {
    double[] counts = new double[BINS];
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < NUMBERS; i++) {
      double u = number.applyAsDouble(i);
      counts[(int) (u * BINS)]++;
      sum += u;
      squares += (u - 0.5) * (u - 0.5);
    }
    double expected = (double) NUMBERS / BINS;
    double chiSquare = IntStream.range(0, BINS)
        .mapToDouble(bin -> (counts[bin] - expected) * (counts[bin] - expected) / expected).sum();
    assertThat(chiSquare).isCloseTo(BINS - 1, within(4 * Math.sqrt(2.0 * (BINS - 1))));
    assertThat(sum / NUMBERS).isCloseTo(0.5, within(4 * Math.sqrt(1 / 12.0 / NUMBERS)));
    // the variance of (u - ½)² is 1/80 - 1/144
    assertThat(squares / NUMBERS).isCloseTo(1 / 12.0, within(4 * Math.sqrt(1 / 180.0 / NUMBERS)));
  }

  @Test
  void neighboursInAnyDirectionAreIndependent() {
    IntToDoubleFunction here = i -> Chance.uniform(CHANCE.stream(Draw.SOLVED, 5), i);
    areIndependent(here, i -> Chance.uniform(CHANCE.stream(Draw.SOLVED, 5), i + 1));
    areIndependent(here, i -> Chance.uniform(CHANCE.stream(Draw.SOLVED, 6), i));
    areIndependent(here, i -> Chance.uniform(CHANCE.stream(Draw.SOLVED, 6), i + 1));
    areIndependent(here, i -> Chance.uniform(CHANCE.stream(Draw.ANSWERED, 5), i));
    areIndependent(here, i -> Chance.uniform(CHANCE.stream(Draw.SOLVED, 5, 1), i));
    areIndependent(here, i -> Chance.uniform(Chance.of(2019, 1).stream(Draw.SOLVED, 5), i));
    areIndependent(here, i -> Chance.uniform(Chance.of(2020, 0).stream(Draw.SOLVED, 5), i));
  }

  @Test
  void weeksOfOneResidentAreIndependent() {
    areIndependent(week -> Chance.uniform(CHANCE.stream(Draw.TAKES_PART, week), 42),
        week -> Chance.uniform(CHANCE.stream(Draw.TAKES_PART, week + 1), 42));
  }

  @Test
  void lanesOfOneNumberAreIndependent() {
    long stream = CHANCE.stream(Draw.CHANNEL_TASTE, 0);
    for (int lane = 0; lane < 5; lane++) {
      for (int other = 0; other < lane; other++) {
        int one = lane;
        int two = other;
        areIndependent(i -> Chance.lane(Chance.bits(stream, i), one), i -> Chance.lane(Chance.bits(stream, i), two));
      }
    }
  }

  @Test
  void everyLaneHasTwelveBitsOfItsOwn() {
    int[] bitsOf = new int[5];
    for (int bit = 0; bit < Long.SIZE; bit++) {
      long flipped = 1L << bit;
      int[] moved = IntStream.range(0, 5).filter(lane -> Chance.lane(flipped, lane) != Chance.lane(0, lane)).toArray();
      assertThat(moved).hasSizeLessThan(2);
      IntStream.of(moved).forEach(lane -> bitsOf[lane]++);
    }
    assertThat(bitsOf).containsOnly(12);
  }

  /** A point of a grid of cities, options and entities has all its neighbours' numbers beside it and none of its own. */
  @Test
  void everyPlaceOfAGridHasANumberOfItsOwn() {
    long[] numbers = IntStream.range(0, GRID * GRID * GRID).mapToLong(ChanceTest::bits).toArray();

    assertThat(LongStream.of(numbers).distinct().count()).isEqualTo(GRID * GRID * GRID);
  }

  @Test
  void numbersOfAGridFillItsCellsEvenlyInEveryDirection() {
    isUniform(place -> share(bits(place)));
    for (int one = -1; one <= 1; one++) {
      for (int two = -1; two <= 1; two++) {
        for (int three = -1; three <= 1; three++) {
          int step = (one * GRID + two) * GRID + three;
          if (step > 0) {
            pairsAreEven(step);
          }
        }
      }
    }
  }

  /** A number and the one some steps of the grid away: every pair of sixteenths is as frequent as any other. */
  private static void pairsAreEven(int step) {
    int side = 16;
    int pairs = GRID * GRID * GRID - step;
    double[] counts = new double[side * side];
    IntStream.range(0, pairs).forEach(place ->
        counts[((int) (share(bits(place)) * side)) * side + (int) (share(bits(place + step)) * side)]++);
    double expected = (double) pairs / counts.length;
    double chiSquare = DoubleStream.of(counts).map(count -> (count - expected) * (count - expected) / expected).sum();
    assertThat(chiSquare).isCloseTo(counts.length - 1, within(4 * Math.sqrt(2.0 * (counts.length - 1))));
  }

  private static long bits(int place) {
    Chance city = Chance.of(2019, place / (GRID * GRID));
    return Chance.bits(city.stream(Draw.RESAMPLE, 0, place / GRID % GRID), place % GRID);
  }

  private static double share(long bits) {
    return (bits >>> 11) * 0x1p-53;
  }

  @Test
  void placesOfAPurposeAreStreamsOfTheirOwn() {
    isUniform(place -> Chance.open(CHANCE.stream("trial", place), 3));
    areIndependent(place -> Chance.open(CHANCE.stream("trial", place), 3),
        place -> Chance.open(CHANCE.stream("trial", place + 1), 2));
    areIndependent(place -> Chance.open(CHANCE.stream("trial", place, 1), 3),
        place -> Chance.open(CHANCE.stream("trial", place), 3));
    areIndependent(place -> Chance.open(CHANCE.stream("trial", place), 3),
        place -> Chance.open(CHANCE.stream("network", place), 3));
    areIndependent(place -> Chance.open(CHANCE.stream("trial", place), 3),
        place -> Chance.open(CHANCE.stream("trial", (long) place << 32), 3));
  }

  private static void areIndependent(IntToDoubleFunction one, IntToDoubleFunction other) {
    double[] x = IntStream.range(0, NUMBERS).mapToDouble(one).toArray();
    double[] y = IntStream.range(0, NUMBERS).mapToDouble(other).toArray();
    assertThat(new PearsonsCorrelation().correlation(x, y)).isCloseTo(0, within(NO_CORRELATION));
  }

  @Test
  void weeksOfTheBurnInHaveTheirOwnNumbers() {
    assertThat(CHANCE.stream(Draw.SOLVED, -1)).isNotEqualTo(CHANCE.stream(Draw.SOLVED, 1));
    assertThat(IntStream.range(-200, 200).mapToLong(week -> CHANCE.stream(Draw.SOLVED, week)).distinct().count())
        .isEqualTo(400);
  }

  @Test
  void everyDrawWeekAndOptionIsAnotherStream() {
    long streams = 0;
    Set<Long> seen = new HashSet<>();
    for (Draw draw : Draw.values()) {
      for (int week = -20; week < 20; week++) {
        for (int option = 0; option < 5; option++) {
          seen.add(CHANCE.stream(draw, week, option));
          streams++;
        }
      }
    }
    assertThat(seen).hasSize((int) streams);
  }

  @Test
  void theSameKeyGivesTheSameNumber() {
    assertThat(Chance.of(1, 2).stream(Draw.HIT, 3)).isEqualTo(Chance.of(1, 2).stream(Draw.HIT, 3))
        .isNotEqualTo(Chance.of(2, 1).stream(Draw.HIT, 3));
    assertThat(Chance.of(1, 2).stream("trial", 3, 4)).isEqualTo(Chance.of(1, 2).stream("trial", 3, 4))
        .isNotEqualTo(Chance.of(1, 2).stream("trial", 4, 3));
    assertThat(Chance.uniform(Chance.of(1, 2).stream(Draw.HIT, 3), 4))
        .isEqualTo(Chance.uniform(Chance.of(1, 2).stream(Draw.HIT, 3), 4));
  }
}

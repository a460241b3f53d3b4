package canyu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weights that meet margins, and what is said where they cannot. */
class WeightingTest {

  private static final String MARGINS = """
      margins:
        sex: {male: 0.49, female: 0.51}
        age: {15-29: 0.2, 30-44: 0.27, 45-59: 0.24, 60-69: 0.17, 70+: 0.12}
        education: {noQualifications: 0.15, lowerSecondary: 0.2, upperSecondary: 0.3, diploma: 0.15, bachelorsDegree: 0.12, postgraduateDegree: 0.08}
        district: {north: 0.2, east: 0.35, south: 0.25, west: 0.2}
      """;

  @TempDir
  private Path folder;

  private static WeightingMargin margin(String name, int[] groupOf, double... targets) {
    return new WeightingMargin(name, IntStream.range(0, targets.length).mapToObj(group -> "g" + group).toList(), groupOf,
        targets, 1, false);
  }

  private static int[] ones(int rows) {
    return IntStream.generate(() -> 1).limit(rows).toArray();
  }

  private static Weighting weighting(int rows, Optional<Double> cap, WeightingMargin... margins) {
    return Weighting.of(Arrays.stream(ones(rows)).asDoubleStream().toArray(), ones(rows), List.of(margins), cap);
  }

  /** The same data, margins and starting weights were given to R's survey: src/test/resources/intake/rake.R. */
  @Test
  void weightsAndDesignEffectsAreThoseOfR() throws IOException {
    Weighting weighting = Plans.community(folder, MARGINS).weighting();

    List<String> expected = Files.readAllLines(Path.of("src/test/resources/intake/raked.csv"));
    assertThat(expected).hasSize(61);
    expected.stream().skip(1).map(line -> line.split(",")).forEach(line ->
        assertThat(weighting.after()[Integer.parseInt(line[0]) - 1]).isCloseTo(Double.parseDouble(line[1]), withinPercentage(1e-7)));
    assertThat(weighting.designEffect(weighting.before())).isCloseTo(1.21042428117140, within(1e-9));
    assertThat(weighting.designEffect(weighting.after())).isCloseTo(1.32403248455975, within(1e-9));
    assertThat(weighting.isMet()).isTrue();
  }

  @Test
  void noWeightIsAboveTheLargestAllowedAndMarginsAreStillMet() throws IOException {
    Weighting weighting = Plans.community(folder, MARGINS + "trim: 2.5\n").weighting();

    assertThat(Arrays.stream(weighting.raked())).anyMatch(weight -> weight > 2.5);
    assertThat(Arrays.stream(weighting.after())).allMatch(weight -> weight <= 2.5 * (1 + 1e-9));
    assertThat(weighting.isMet()).isTrue();
    assertThat(weighting.peopleCut()).isPositive().isEqualTo(
        (int) Arrays.stream(weighting.raked()).filter(weight -> weight > 2.5).count());
    assertThat(weighting.shareCut()).isBetween(0.001, 0.1);
  }

  /** Half of all people can have nine tenths of all weight only with weights of 1.8. */
  @Test
  void marginsThatNeedLargerWeightsAreNotCalledMet() {
    int[] halves = IntStream.range(0, 100).map(row -> row % 2).toArray();

    Weighting free = weighting(100, Optional.empty(), margin("sex", halves, 0.9, 0.1));
    Weighting cut = weighting(100, Optional.of(1.5), margin("sex", halves, 0.9, 0.1));

    assertThat(free.isMet()).isTrue();
    assertThat(free.after()[0]).isCloseTo(1.8, within(1e-9));
    assertThat(cut.isMet()).isFalse();
    assertThat(cut.conflict()).isEmpty();
    assertThat(Arrays.stream(cut.after())).allMatch(weight -> weight <= 1.5 * (1 + 1e-9));
  }

  @Test
  void withoutMarginsWhatIsCutGoesToOthers() {
    double[] weights = IntStream.range(0, 100).mapToDouble(row -> row == 0 ? 50 : 1).toArray();

    Weighting cut = Weighting.of(weights, ones(100), List.of(), Optional.of(3.0));

    assertThat(Arrays.stream(cut.after()).sum()).isCloseTo(100, within(1e-6));
    assertThat(cut.after()[0]).isCloseTo(3, within(1e-6));
    assertThat(cut.after()[1]).isCloseTo(97.0 / 99, within(1e-6));
  }

  /** Nobody is in the third group, which is to have a tenth: that tenth must go elsewhere. */
  @Test
  void aGroupInWhichNobodyIsIsAConflict() {
    Weighting weighting = weighting(90, Optional.empty(),
        margin("education", IntStream.range(0, 90).map(row -> row % 2).toArray(), 0.5, 0.4, 0.1));

    MarginConflict conflict = weighting.conflict().orElseThrow();
    assertThat(conflict.size()).isCloseTo(0.1, within(1e-9));
    assertThat(conflict.changes()).anySatisfy(change -> {
      assertThat(change.group()).isEqualTo("g2");
      assertThat(change.from()).isEqualTo(0.1);
      assertThat(change.to()).isCloseTo(0, within(1e-9));
    });
    assertThat(weighting.isMet()).isFalse();
    assertThat(weighting.after()).isEqualTo(weighting.before());
  }

  /** Whoever is in one group of the first margin is in the same of the second, so that both must have one share. */
  @Test
  void theSmallestChangeOfTwoMarginsThatAreOneIsTheirDistance() {
    int[] same = IntStream.range(0, 60).map(row -> row % 2).toArray();

    Weighting weighting =
        weighting(60, Optional.empty(), margin("sex", same, 0.6, 0.4), margin("housing", same, 0.45, 0.55));

    assertThat(weighting.conflict().orElseThrow().size()).isCloseTo(0.15, within(1e-9));
  }

  /** Each pair of these three margins can be met, all together cannot: people in the first groups would have to be two fifths more. */
  @Test
  void aConflictOfThreeMarginsIsFound() {
    int[] a = {0, 1, 1, 0};
    int[] b = {1, 0, 1, 0};
    int[] c = {1, 1, 0, 0};

    Weighting weighting = weighting(4, Optional.empty(),
        margin("sex", a, 0.2, 0.8), margin("district", b, 0.2, 0.8), margin("housing", c, 0.2, 0.8));

    assertThat(weighting.conflict().orElseThrow().size()).isCloseTo(0.4, within(1e-9));
    assertThat(weighting.isMet()).isFalse();
  }

  /** Margins that respondents with some other weights have can be met. */
  @Test
  void marginsThatCanBeMetAreMet() {
    Random luck = new Random(5);
    for (int trial = 0; trial < 200; trial++) {
      int rows = 40 + luck.nextInt(60);
      int[] one = IntStream.range(0, rows).map(row -> luck.nextInt(4)).toArray();
      int[] two = IntStream.range(0, rows).map(row -> luck.nextInt(3)).toArray();
      double[] truth = IntStream.range(0, rows).mapToDouble(row -> luck.nextInt(6) == 0 ? 0 : luck.nextDouble()).toArray();
      WeightingMargin first = margin("sex", one, 0, 0, 0, 0);
      WeightingMargin second = margin("age", two, 0, 0, 0);

      Weighting weighting = weighting(rows, Optional.empty(), first.with(first.shares(truth)), second.with(second.shares(truth)));

      assertThat(weighting.conflict()).as("trial %d", trial).isEmpty();
      assertThat(weighting.isMet()).as("trial %d", trial).isTrue();
    }
  }

  @Test
  void peopleWhoAreCountedInOneRowWeighAsIfTheyStoodInMany() {
    int[] groups = {0, 1};
    Weighting few = Weighting.of(new double[] {1, 2}, new int[] {3, 1}, List.of(margin("sex", groups, 0.5, 0.5)), Optional.empty());
    Weighting many = Weighting.of(new double[] {1, 1, 1, 2}, ones(4), List.of(margin("sex", new int[] {0, 0, 0, 1}, 0.5, 0.5)),
        Optional.empty());

    assertThat(few.after()).containsExactly(new double[] {many.after()[0], many.after()[3]}, within(1e-12));
    assertThat(few.designEffect(few.after())).isCloseTo(many.designEffect(many.after()), within(1e-12));
  }
}

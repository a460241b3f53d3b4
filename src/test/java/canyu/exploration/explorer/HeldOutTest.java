package canyu.exploration.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.problem.RandomStream;
import canyu.exploration.emulator.GaussianProcess;
import canyu.exploration.emulator.KernelFit;
import canyu.exploration.emulator.NormalPrediction;
import canyu.exploration.emulator.SpaceFilling;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The band of an emulator holds as many of what it has not seen as it says. */
class HeldOutTest {

  private static final int MIXES = 80;
  private static final int COORDINATES = 5;

  /** Nearly linear, with a bend, a pair that goes together, and luck with heavy tails, as no normal process has them. */
  private static double truth(double[] x, RandomStream luck) {
    double tail = luck.nextDouble() < 0.1 ? 3 : 1;
    return 2 * x[0] + x[1] - 0.8 * x[2] * x[2] + 1.5 * Math.min(x[0], x[3]) + 0.08 * tail * luck.nextGaussian();
  }

  private static double[][] points(int number, RandomStream luck) {
    return SpaceFilling.points(COORDINATES, luck).limit(number).toArray(double[][]::new);
  }

  private static double covered(int town) {
    RandomStream luck = RandomStream.of(town, "a test of coverage");
    double[][] points = points(MIXES, luck);
    double[] values = Arrays.stream(points).mapToDouble(x -> truth(x, luck)).toArray();
    List<List<HeldOut.Missed>> parts =
        IntStream.range(0, HeldOut.PARTS).mapToObj(part -> HeldOut.part(points, values, MIXES, part)).toList();
    HeldOut heldOut = HeldOut.of(parts, values);
    GaussianProcess emulator = GaussianProcess.of(KernelFit.of(points, values), points, values);
    double[][] unseen = points(200, luck);
    return Arrays.stream(unseen).filter(x -> {
      NormalPrediction expected = emulator.seenAt(x);
      return Math.abs(truth(x, luck) - expected.mean()) <= heldOut.reach() * expected.sd();
    }).count() / 200.0;
  }

  /**
   * By the count of mixes left out and of those unseen, the coverage of one town has a standard deviation of
   * sqrt(.95 × .05 × (1/80 + 1/200)) = .029, and the mean of sixteen one of .007, so that 93 to 97 % are 2.8 of them.
   */
  @Test
  @Tag("slow")
  void ninetyThreeToNinetySevenOfAHundredUnseenLieInTheBand() {
    assertThat(IntStream.range(0, 16).mapToDouble(HeldOutTest::covered).average().orElseThrow()).isBetween(0.93, 0.97);
  }

  @Test
  void theReachIsThatOfTheNextMixToCome() {
    List<HeldOut.Missed> missed = IntStream.rangeClosed(1, 99).mapToObj(k -> new HeldOut.Missed(k % 2 == 0 ? k : -k, 2)).toList();
    double[] values = IntStream.range(0, 99).mapToDouble(k -> 100 * k).toArray();

    HeldOut heldOut = HeldOut.of(List.of(missed), values);

    assertThat(heldOut.reach()).isEqualTo(95 / 2.0);
    assertThat(heldOut.error()).isCloseTo(50, within(1e-9));
    assertThat(heldOut.half()).isEqualTo(95);
    assertThat(heldOut.furthest()).isEqualTo(2);
    assertThat(heldOut.mixes()).isEqualTo(99);
    assertThat(heldOut.explained()).isCloseTo(1 - 99.0 * 100 * 199 / 6 / 99 / (10000 * (99.0 * 99 - 1) / 12), within(1e-9));
  }

  @Test
  void tooFewSayNothing() {
    assertThat(HeldOut.of(List.of(List.of(new HeldOut.Missed(1, 1))), new double[] {1}).reach()).isInfinite();
  }

  /** What is left out must not be seen: an outlier that the emulator had seen would be no surprise. */
  @Test
  void aMixThatIsLeftOutIsNotSeen() {
    double[][] points = points(40, RandomStream.of(5, "a test of leaving out"));
    double[] values = Arrays.stream(points).mapToDouble(x -> x[0] + x[1]).toArray();
    values[3] += 5;

    HeldOut.Missed outlier = HeldOut.part(points, values, 40, 3).get(0);

    assertThat(outlier.off()).isCloseTo(5, within(0.6));
    assertThat(HeldOut.part(points, values, 3, 0)).hasSize(1);
  }
}

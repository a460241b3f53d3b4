package canyu.exploration.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import canyu.calibration.inference.problem.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Elementary effects where they are known, and beside luck. */
class MorrisTest {

  private static final List<String> THREE = List.of("x1", "x2", "x3");
  private static final LuckAlone ALONE = new LuckAlone();

  private static List<ElementaryEffects> of(MorrisDesign design, List<String> names, Response response) {
    double[][][] responses = IntStream.range(0, design.trajectories().size()).mapToObj(trajectory ->
        IntStream.range(0, design.points()).mapToObj(point -> response.at(trajectory,
            design.trajectories().get(trajectory).point(point).stream().mapToDouble(level -> level / 3.0).toArray()))
            .toArray(double[][]::new)).toArray(double[][][]::new);
    return ElementaryEffects.of(design, names, responses, ALONE);
  }

  private interface Response {
    double[] at(int trajectory, double... inputs);
  }

  private static Response exactly(ToDoubleFunction<double[]> function) {
    return (trajectory, inputs) -> new double[] {function.applyAsDouble(inputs)};
  }

  private static double ishigami(double... shares) {
    double[] x = Arrays.stream(shares).map(share -> Math.PI * (2 * share - 1)).toArray();
    return StrictMath.sin(x[0]) + 7 * StrictMath.pow(StrictMath.sin(x[1]), 2)
        + 0.1 * StrictMath.pow(x[2], 4) * StrictMath.sin(x[0]);
  }

  /** Every trajectory through three inputs. */
  private static MorrisDesign all() {
    List<MorrisDesign.Trajectory> trajectories = new ArrayList<>();
    for (int start = 0; start < 64; start++) {
      List<Integer> levels = List.of(start / 16, start / 4 % 4, start % 4);
      for (int first = 0; first < 3; first++) {
        for (int second = 0; second < 3; second++) {
          if (first != second) {
            trajectories.add(new MorrisDesign.Trajectory(levels, List.of(first, second, 3 - first - second)));
          }
        }
      }
    }
    return new MorrisDesign(3, trajectories);
  }

  @Test
  void allTrajectoriesOfIshigamisFunctionGiveWhatIsKnown() {
    List<ElementaryEffects> effects = of(all(), THREE, exactly(MorrisTest::ishigami));

    assertThat(effects.get(0).muStar()).isCloseTo(7.704054, within(5e-7));
    assertThat(effects.get(1).muStar()).isCloseTo(7.875, within(5e-7));
    assertThat(effects.get(2).muStar()).isCloseTo(6.248796, within(5e-7));
    assertThat(effects.get(1).mu()).as("up and down alike").isCloseTo(0, within(1e-12));
  }

  /** Four standard errors of the mean size over all trajectories are allowed, none where they all agree. */
  @Test
  void someTrajectoriesByChanceComeNear() {
    MorrisDesign some = MorrisDesign.of(3, 400, 1);
    List<ElementaryEffects> effects = of(some, THREE, exactly(MorrisTest::ishigami));
    double[] known = {7.704054, 7.875, 6.248796};
    for (int input = 0; input < 3; input++) {
      double half = effects.get(input).interval().high() - effects.get(input).muStar();
      assertThat(effects.get(input).muStar()).as(THREE.get(input)).isCloseTo(known[input], within((Double.isNaN(half) ? 0 : 2 * half) + 1e-6));
    }
    assertThat(MorrisDesign.of(3, 400, 1)).isEqualTo(some).isNotEqualTo(MorrisDesign.of(3, 400, 2));
    assertThat(some.trajectories()).allSatisfy(trajectory -> {
      assertThat(trajectory.order()).containsExactlyInAnyOrder(0, 1, 2);
      assertThat(trajectory.point(3)).allMatch(level -> level >= 0 && level < MorrisDesign.LEVELS);
    });
  }

  /** y = 2 x1 + x2 + luck of size .3 in two cities, of which x3 is only luck, and x4 does not even change that. */
  @Test
  void whatLuckMakesIsToldApart() {
    int flagged = 0;
    List<String> names = List.of("strong", "weak", "luck", "nothing");
    for (int repetition = 0; repetition < 300; repetition++) {
      long seed = repetition;
      List<ElementaryEffects> effects = of(MorrisDesign.of(4, 20, seed), names, (trajectory, x) -> IntStream.range(0, 2)
          .mapToDouble(city -> 2 * x[0] + x[1] + 0.3 * RandomStream.of(seed, "luck of a point", trajectory, city,
              Math.round(3 * x[0]), Math.round(3 * x[1]), Math.round(3 * x[2])).nextGaussian()).toArray());
      assertThat(effects.get(0).standsOut()).isTrue();
      assertThat(effects.get(0).noise()).isBetween(0.005, 0.12);
      assertThat(effects.get(3).muStar()).isZero();
      assertThat(effects.get(3).standsOut()).isFalse();
      flagged += effects.get(2).standsOut() ? 1 : 0;
    }
    assertThat(flagged).as("1 of 100 by chance, and more than 9 of 300 in one case of a thousand").isLessThanOrEqualTo(9);
  }
}

package canyu.exploration.optimisation.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Volumes that can be counted by hand. */
class HypervolumeTest {

  private static final double[] ORIGIN = {0, 0};

  @Test
  void oneObjectiveIsALength() {
    assertThat(Hypervolume.of(List.of(new double[] {2}, new double[] {5}), new double[] {1})).isEqualTo(4);
  }

  @Test
  void twoObjectivesAreAStaircase() {
    List<double[]> stairs = List.of(new double[] {1, 3}, new double[] {2, 2}, new double[] {3, 1});

    assertThat(Hypervolume.of(stairs, ORIGIN)).isEqualTo(3 + 2 + 1);
    assertThat(Hypervolume.of(stairs, new double[] {1, 1})).isEqualTo(1);
  }

  @Test
  void threeObjectivesAreBoxesThatOverlap() {
    List<double[]> boxes = List.of(new double[] {2, 2, 1}, new double[] {1, 1, 3}, new double[] {3, 1, 1});

    assertThat(Hypervolume.of(boxes, new double[] {0, 0, 0})).isEqualTo(4 + 1 * 2 + 1);
  }

  @Test
  void whatIsDominatedOrBehindTheReferenceAddsNothing() {
    List<double[]> one = List.of(new double[] {2, 2});

    assertThat(Hypervolume.of(List.of(new double[] {2, 2}, new double[] {1, 2}, new double[] {5, -1}), ORIGIN)).isEqualTo(4);
    assertThat(Hypervolume.added(new double[] {1, 1}, one, ORIGIN)).isZero();
    assertThat(Hypervolume.added(new double[] {5, 0}, one, ORIGIN)).isZero();
  }

  @Test
  void whatIsAddedIsTheDifference() {
    List<double[]> before = List.of(new double[] {1, 3, 2}, new double[] {3, 1, 1});
    double[] point = {2, 2, 2};
    double[] reference = {0, 0, 0};

    assertThat(Hypervolume.added(point, before, reference)).isCloseTo(
        Hypervolume.of(List.of(before.get(0), before.get(1), point), reference) - Hypervolume.of(before, reference),
        within(1e-12));
  }
}

package canyu.calibration.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CornersTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 8})
  void aFewUnknownsHaveEveryCorner(int unknowns) {
    List<boolean[]> corners = Corners.of(unknowns);

    assertThat(corners).hasSize(1 << unknowns).doesNotHaveDuplicates();
    assertThat(corners.stream().map(corner -> IntStream.range(0, unknowns).filter(i -> corner[i]).boxed().toList()))
        .doesNotHaveDuplicates();
    assertThat(corners.get(0)).doesNotContain(false);
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 16, 17, 30})
  void anyThreeOfManyUnknownsHaveAllTheirCorners(int unknowns) {
    List<boolean[]> corners = Corners.of(unknowns);

    assertThat(corners.size()).isLessThanOrEqualTo(4 * unknowns);
    for (int a = 0; a < unknowns; a++) {
      for (int b = 0; b < a; b++) {
        for (int c = 0; c < b; c++) {
          Set<List<Boolean>> seen = new HashSet<>();
          for (boolean[] corner : corners) {
            seen.add(List.of(corner[a], corner[b], corner[c]));
          }
          assertThat(seen).as("%d, %d and %d", a, b, c).hasSize(8);
        }
      }
    }
  }
}

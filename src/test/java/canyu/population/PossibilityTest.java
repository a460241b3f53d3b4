package canyu.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables of few cells of which some must stay empty. */
class PossibilityTest {

  private static final double CLOSE = 1e-10;

  /** Rows by columns. */
  private static double[] possible(double[][] start, double[] rows, double[] columns) {
    int width = columns.length;
    double[] weights = new double[rows.length * width];
    int[] row = new int[weights.length];
    int[] column = new int[weights.length];
    for (int cell = 0; cell < weights.length; cell++) {
      row[cell] = cell / width;
      column[cell] = cell % width;
      weights[cell] = start[cell / width][cell % width];
    }
    return new Possibility(weights, List.of(margin("row", row, rows), margin("column", column, columns)), CLOSE).possible();
  }

  private static Raking.Margin margin(String kind, int[] groupOf, double[] targets) {
    List<String> names = IntStream.range(0, targets.length).mapToObj(k -> kind + " " + k).toList();
    return new Raking.Margin(names, groupOf, targets);
  }

  private static void refuses(String message, double[][] start, double[] rows, double[] columns) {
    assertThatIllegalArgumentException().isThrownBy(() -> possible(start, rows, columns))
        .withMessage("the margins must be possible together, but " + message);
  }

  private static final double[][] CORNER = {{2, 0}, {3, 4}};

  /** Row 0 can only be in column 0. */
  @Test
  void aGroupThatIsNeededElsewhereLeavesItsOtherCells() {
    assertThat(possible(CORNER, new double[] {.5, .5}, new double[] {.5, .5})).containsExactly(2, 0, 0, 4);
  }

  @Test
  void whereThereIsRoomNothingChanges() {
    assertThat(possible(CORNER, new double[] {.5, .5}, new double[] {.6, .4})).containsExactly(2, 0, 3, 4);
    assertThat(possible(CORNER, new double[] {.5, .5}, new double[] {.5 + 1e-8, .5 - 1e-8})).containsExactly(2, 0, 3, 4);
  }

  @Test
  void saysWhoseRoomIsMissingAndHowMuchIsLeft() {
    refuses("column 1 (60 %) cannot go together with row 0 (50 %), and only 50 % are left", CORNER,
        new double[] {.5, .5}, new double[] {.4, .6});
    refuses("column 1 (87.5 %) cannot go together with row 0 (25 %), and only 75 % are left", CORNER,
        new double[] {1, 3}, new double[] {.5, 3.5});
  }

  /** What is off by rounding alone is possible. */
  @Test
  void roundingIsNoReasonToRefuse() {
    assertThat(possible(CORNER, new double[] {.5, .5}, new double[] {.5 - 1e-12, .5 + 1e-12})).containsExactly(2, 0, 0, 4);
  }

  /** Rows 0 and 1 share columns 0 and 1 with nobody else to spare; row 2 is alone in column 2. */
  @Test
  void severalGroupsTogetherMayNeedAllOfOthers() {
    double[][] start = {{1, 1, 0}, {1, 1, 0}, {1, 1, 1}};

    assertThat(possible(start, new double[] {.2, .3, .5}, new double[] {.25, .25, .5})).containsExactly(1, 1, 0, 1, 1, 0, 0, 0, 1);
    refuses("column 2 (50 %) cannot go together with row 0 and row 1 (60 %), and only 40 % are left", start,
        new double[] {.3, .3, .4}, new double[] {.25, .25, .5});
  }

  /** Nobody is in row 1, so it is none of those to blame, and runs of groups are told by their ends. */
  @Test
  void groupsOfNobodyAreNotToBlame() {
    double[][] start = {{1, 0, 0, 0}, {1, 1, 1, 1}, {1, 1, 1, 1}};

    refuses("row 0 (50 %) cannot go together with column 1 to column 3 (75 %), and only 25 % are left", start,
        new double[] {.5, 0, .5}, new double[] {.25, .25, .25, .25});
  }
}

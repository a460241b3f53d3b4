package canyu.calibration.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Corners of a box: which of some unknowns are at their largest while the others are at their smallest.
 *
 * <p>Up to {@link #FEW} unknowns have every corner. Of more there are as many as it takes for any three of them to have
 * all their eight corners (an orthogonal array of strength 3: Hedayat, Sloane and Stufken, Orthogonal Arrays, 1999,
 * theorem 3.29), about two to four for each unknown.
 */
final class Corners {

  private static final int FEW = 8;

  private Corners() {}

  /** For each corner, whether each of so many unknowns, 1 or more, is at its largest; all are in the first. */
  static List<boolean[]> of(int unknowns) {
    int[] columns = unknowns <= FEW
        ? IntStream.range(0, unknowns).map(i -> 1 << i).toArray()
        : IntStream.range(0, unknowns).map(i -> i << 1 | 1).toArray();
    int corners = Integer.highestOneBit(columns[unknowns - 1]) << 1;
    List<boolean[]> all = new ArrayList<>();
    for (int corner = 0; corner < corners; corner++) {
      boolean[] largest = new boolean[unknowns];
      for (int i = 0; i < unknowns; i++) {
        largest[i] = Integer.bitCount(corner & columns[i]) % 2 == 0;
      }
      all.add(largest);
    }
    return all;
  }
}

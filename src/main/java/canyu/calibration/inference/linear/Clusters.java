package canyu.calibration.inference.linear;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Points that belong together, because chains of near neighbours connect them: the modes of a sample. */
public final class Clusters {

  private static final double SMALLEST = 0.05;

  private Clusters() {}

  /** The numbers of the nearest points to a point, itself first. */
  public static int[] nearest(double[][] points, double[] point, int count) {
    double[] distance = Arrays.stream(points).mapToDouble(other -> distance(other, point)).toArray();
    return IntStream.range(0, points.length).boxed().sorted(Comparator.comparingDouble(k -> distance[k]))
        .limit(count).mapToInt(Integer::intValue).toArray();
  }

  private static double distance(double[] a, double[] b) {
    double squares = 0;
    for (int i = 0; i < a.length; i++) {
      squares += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return squares;
  }

  /**
   * The cluster of every point, from 0; points of a cluster too small to stand alone are given to that of their nearest
   * neighbour outside.
   *
   * @param neighbours how many nearest neighbours a point is connected with
   */
  public static int[] of(double[][] points, int neighbours) {
    int[] cluster = IntStream.range(0, points.length).toArray();
    for (int k = 0; k < points.length; k++) {
      for (int other : nearest(points, points[k], neighbours + 1)) {
        join(cluster, cluster[k], cluster[other]);
      }
    }
    int[] sizes = new int[points.length];
    Arrays.stream(cluster).forEach(c -> sizes[c]++);
    double least = SMALLEST * points.length;
    int[] merged = new int[points.length];
    for (int k = 0; k < points.length; k++) {
      merged[k] = sizes[cluster[k]] >= least ? cluster[k]
          : Arrays.stream(nearest(points, points[k], points.length)).map(other -> cluster[other])
              .filter(c -> sizes[c] >= least).findFirst().orElse(0);
    }
    int[] names = Arrays.stream(merged).distinct().sorted().toArray();
    return Arrays.stream(merged).map(c -> Arrays.binarySearch(names, c)).toArray();
  }

  private static void join(int[] cluster, int a, int b) {
    if (a != b) {
      for (int k = 0; k < cluster.length; k++) {
        cluster[k] = cluster[k] == b ? a : cluster[k];
      }
    }
  }
}

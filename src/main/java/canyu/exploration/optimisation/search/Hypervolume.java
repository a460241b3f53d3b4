package canyu.exploration.optimisation.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How much of the space of objectives some points better, all of which are to be as large as can be: the volume between
 * them and a reference point (Zitzler and Thiele 1998), found by slicing objective after objective (While et al. 2006).
 */
final class Hypervolume {

  private Hypervolume() {}

  /** The volume between some points and a reference; what does not better the reference in every objective adds none. */
  static double of(List<double[]> points, double[] reference) {
    List<double[]> better = new ArrayList<>(points);
    better.removeIf(point -> !betters(point, reference));
    return better.isEmpty() ? 0 : volume(better, reference, reference.length);
  }

  private static boolean betters(double[] point, double[] reference) {
    for (int k = 0; k < reference.length; k++) {
      if (!(point[k] > reference[k])) {
        return false;
      }
    }
    return true;
  }

  private static double volume(List<double[]> points, double[] reference, int objectives) {
    if (objectives == 1) {
      return points.stream().mapToDouble(point -> point[0]).max().orElseThrow() - reference[0];
    }
    int last = objectives - 1;
    List<double[]> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparingDouble((double[] point) -> point[last]).reversed());
    double volume = 0;
    double widest = reference[0];
    for (int k = 0; k < sorted.size(); k++) {
      widest = Math.max(widest, sorted.get(k)[0]);
      double below = k + 1 < sorted.size() ? sorted.get(k + 1)[last] : reference[last];
      double depth = sorted.get(k)[last] - below;
      if (depth > 0) {
        volume += depth * (last == 1 ? widest - reference[0] : volume(sorted.subList(0, k + 1), reference, last));
      }
    }
    return volume;
  }

  /** What a point adds to the volume of others: its own box less what they share of it. */
  static double added(double[] point, List<double[]> others, double[] reference) {
    if (!betters(point, reference)) {
      return 0;
    }
    List<double[]> shared = new ArrayList<>(others.size());
    others.forEach(other -> shared.add(lower(other, point)));
    double box = 1;
    for (int k = 0; k < point.length; k++) {
      box *= point[k] - reference[k];
    }
    return box - of(shared, reference);
  }

  private static double[] lower(double[] a, double[] b) {
    double[] lower = new double[a.length];
    Arrays.setAll(lower, k -> Math.min(a[k], b[k]));
    return lower;
  }
}

package canyu.exploration.optimisation.search;

import canyu.exploration.optimisation.objective.MixScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which of some scores none of the others betters (Pareto). */
public final class Front {

  private Front() {}

  /** The numbers of the scores that keep all limits and that no other such score betters; of equal ones the first. */
  public static List<Integer> of(List<MixScore> scores) {
    List<Integer> allowed = IntStream.range(0, scores.size()).filter(k -> scores.get(k).allowed()).boxed().toList();
    return allowed.stream().filter(k -> allowed.stream().noneMatch(other ->
        dominates(scores.get(other).gains(), scores.get(k).gains(), other < k))).toList();
  }

  private static boolean dominates(double[] one, double[] other, boolean first) {
    boolean better = false;
    for (int k = 0; k < one.length; k++) {
      if (one[k] < other[k]) {
        return false;
      }
      better |= one[k] > other[k];
    }
    return better || first;
  }

  /** The points of some scores. */
  static List<double[]> points(List<MixScore> scores, List<Integer> numbers) {
    return numbers.stream().map(number -> scores.get(number).gains()).toList();
  }

  /** Some of the front, each the one that adds most to the hypervolume of those before it; in the order of numbers. */
  static List<Integer> spread(List<MixScore> scores, double[] reference, int most) {
    List<Integer> left = new ArrayList<>(of(scores));
    List<Integer> taken = new ArrayList<>();
    while (taken.size() < most && !left.isEmpty()) {
      List<double[]> before = points(scores, taken);
      int best = left.stream().max(Comparator.comparingDouble((Integer number) ->
          Hypervolume.added(scores.get(number).gains(), before, reference)).thenComparing(Comparator.reverseOrder()))
          .orElseThrow();
      if (Hypervolume.added(scores.get(best).gains(), before, reference) <= 0) {
        break;
      }
      left.remove((Integer) best);
      taken.add(best);
    }
    return taken.stream().sorted().toList();
  }
}

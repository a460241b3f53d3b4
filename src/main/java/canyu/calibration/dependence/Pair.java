package canyu.calibration.dependence;

import java.util.List;
import java.util.stream.IntStream;

/** Two arms that are compared with each other. */
public record Pair(String one, String other) {

  /** Every pair of some arms, once each. */
  static List<Pair> of(List<String> arms) {
    return IntStream.range(0, arms.size()).boxed()
        .flatMap(i -> arms.subList(i + 1, arms.size()).stream().map(other -> new Pair(arms.get(i), other)))
        .toList();
  }
}

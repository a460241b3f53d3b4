package canyu.scenario;

import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Goal;
import canyu.countermeasure.Period;
import canyu.countermeasure.Target;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A countermeasure that an arm has twice at the same time and place: it acts once and is paid twice.
 *
 * @param arm the name of the arm
 * @param kind the name of the countermeasure
 * @param first the place of the first in the list of the arm, from 0
 * @param second that of the second
 * @param origin where the second stands
 */
public record Doubled(String arm, String kind, int first, int second, Origin origin) {

  /** All that the arms of a scenario have twice. */
  public static List<Doubled> in(LoadedScenario loaded) {
    List<Doubled> found = new ArrayList<>();
    loaded.scenario().arms().forEach((arm, countermeasures) -> {
      for (int second = 1; second < countermeasures.size(); second++) {
        int later = second;
        firstLike(countermeasures, second).ifPresent(first -> found.add(of(loaded, arm, first, later)));
      }
    });
    return List.copyOf(found);
  }

  private static Optional<Integer> firstLike(List<Countermeasure> countermeasures, int second) {
    for (int first = 0; first < second; first++) {
      if (sameTwice(countermeasures.get(first), countermeasures.get(second))) {
        return Optional.of(first);
      }
    }
    return Optional.empty();
  }

  private static Doubled of(LoadedScenario loaded, String arm, int first, int second) {
    Origin origin = loaded.tree().at("arms." + arm + "[" + second + "]").map(Node::origin)
        .orElse(loaded.tree().origin());
    return new Doubled(arm, Names.decapitalised(loaded.scenario().arms().get(arm).get(second).getClass()), first,
        second, origin);
  }

  private static boolean sameTwice(Countermeasure one, Countermeasure other) {
    return one.getClass() == other.getClass() && !Collections.disjoint(levers(one), levers(other))
        && together(one.terms().period(), other.terms().period()) && meet(one.terms().target(), other.terms().target());
  }

  private static Set<Lever> levers(Countermeasure countermeasure) {
    return countermeasure.goals().stream().map(Goal::lever).collect(Collectors.toSet());
  }

  private static boolean together(Period one, Period other) {
    return one.holds(other.from()) || other.holds(one.from());
  }

  /** Whether some community may be meant by both. */
  private static boolean meet(Target one, Target other) {
    return meet(one.districts(), other.districts()) && meet(one.housing(), other.housing())
        && meet(one.communities(), other.communities());
  }

  private static <T> boolean meet(List<T> one, List<T> other) {
    return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
  }

  /** What is so, in one sentence. */
  public String text() {
    return origin + ": arms." + arm + "[" + second + "]: the arm has " + kind + " at the same time and place already"
        + " (arms." + arm + "[" + first + "]); where both hold the stronger acts alone, and both are paid";
  }
}

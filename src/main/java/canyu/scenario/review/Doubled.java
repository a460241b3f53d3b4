package canyu.scenario.review;

import canyu.city.Lever;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Goal;
import canyu.countermeasure.Period;
import canyu.countermeasure.Target;
import canyu.parameter.Names;
import canyu.parameter.Node;
import canyu.parameter.Origin;
import canyu.scenario.loading.LoadedScenario;
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
 * @param first where the first stands in the scenario, in words
 * @param second the path of the second
 * @param origin where the second stands
 */
public record Doubled(String arm, String kind, String first, String second, Origin origin) {

  /** All that the arms of a scenario have twice; what an arm takes over from others counts where it is written. */
  public static List<Doubled> in(LoadedScenario loaded) {
    List<Doubled> found = new ArrayList<>();
    loaded.scenario().arms().forEach((name, arm) -> {
      List<Countermeasure> all = loaded.scenario().countermeasures(name);
      int inherited = all.size() - arm.add().size();
      for (int second = Math.max(1, inherited); second < all.size(); second++) {
        int later = second;
        firstLike(all, second).ifPresent(first ->
            found.add(of(loaded, name, all.get(later), first - inherited, later - inherited)));
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

  private static Doubled of(LoadedScenario loaded, String arm, Countermeasure twice, int first, int second) {
    String list = "arms." + arm
        + (loaded.tree().at("arms." + arm).filter(Node.Mapping.class::isInstance).isPresent() ? ".add" : "");
    Origin origin = loaded.tree().at(list + "[" + second + "]").map(Node::origin).orElse(loaded.tree().origin());
    return new Doubled(arm, Names.decapitalised(twice.getClass()),
        first < 0 ? "an arm that it extends" : list + "[" + first + "]", list + "[" + second + "]", origin);
  }

  private static boolean sameTwice(Countermeasure one, Countermeasure other) {
    return one.getClass() == other.getClass() && one.terms().isPlain() && other.terms().isPlain()
        && !Collections.disjoint(levers(one), levers(other))
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
    return origin + ": " + second + ": the arm has " + kind + " at the same time and place already (" + first
        + "); where both hold the stronger acts alone, and both are paid";
  }
}

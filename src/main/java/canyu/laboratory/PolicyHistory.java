package canyu.laboratory;

import canyu.countermeasure.Cost;
import canyu.countermeasure.Countermeasure;
import canyu.countermeasure.Levers;
import canyu.parameter.Names;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Which countermeasures go on with one another: a change ends one and begins another of its name. */
record PolicyHistory(List<Countermeasure> all) {

  /** What a countermeasure is called; levers set directly are called by their names. */
  static String name(Countermeasure countermeasure) {
    return countermeasure instanceof Levers levers
        ? levers.set().keySet().stream().map(Names::camel).collect(Collectors.joining(", "))
        : Names.decapitalised(countermeasure.getClass());
  }

  /** The countermeasure of the same name that ended as this one began, if there is one. */
  Optional<Countermeasure> before(Countermeasure countermeasure) {
    Optional<Integer> lastWeek = Optional.of(countermeasure.terms().period().from() - 1);
    return all.stream()
        .filter(other -> name(other).equals(name(countermeasure)))
        .filter(other -> other.terms().period().until().equals(lastWeek))
        .findFirst();
  }

  /** Whether another goes on with a countermeasure. */
  boolean goesOn(Countermeasure countermeasure) {
    return all.stream().anyMatch(other -> before(other).equals(Optional.of(countermeasure)));
  }

  /**
   * What a countermeasure that has begun must cost if it goes on in the same place with some strength. What is set up
   * and whom it has reached were paid for, by this one and by those that it goes on with.
   *
   * @param week the last week before the change
   */
  Cost costOf(Countermeasure countermeasure, double strength, int week) {
    List<Countermeasure> soFar = soFar(countermeasure);
    Cost first = soFar.get(0).cost();
    double setUp = soFar.stream().mapToDouble(each -> each.terms().strength() * each.cost().setUp()).sum();
    double reached = soFar.stream().mapToDouble(reachedBy(week)).sum();
    return new Cost(left(first.setUp(), setUp, strength), countermeasure.cost().weekly(),
        left(first.perResidentReached(), reached, strength));
  }

  private static ToDoubleFunction<Countermeasure> reachedBy(int week) {
    return each -> each.terms().strengthIn(each.terms().period().until().orElse(week))
        * each.cost().perResidentReached();
  }

  /** What is left to be paid at full strength, so that at a strength all adds up to its whole. */
  private static double left(double whole, double paid, double strength) {
    return strength == 0 ? 0 : Math.max(0, whole - paid / strength);
  }

  /** A countermeasure and those it goes on with in the same place, first one first. */
  private List<Countermeasure> soFar(Countermeasure countermeasure) {
    Deque<Countermeasure> chain = new ArrayDeque<>(List.of(countermeasure));
    Optional<Countermeasure> before = before(countermeasure);
    while (before.isPresent() && before.get().terms().target().equals(countermeasure.terms().target())) {
      chain.addFirst(before.get());
      before = before(before.get());
    }
    return List.copyOf(chain);
  }
}

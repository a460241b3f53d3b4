package canyu.calibration.loading;

import canyu.calibration.survey.Division;
import canyu.calibration.survey.Marks;
import canyu.calibration.survey.Subgroup;
import canyu.calibration.survey.Wave;
import canyu.calibration.targets.SharedPeople;
import canyu.indicator.Groups;
import canyu.population.Composition;
import canyu.population.Frame;
import canyu.scenario.loading.LoadedScenario;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;

/**
 * How many people of a frame belong to a cell, and to two cells at once. Places are taken for independent of what people are,
 * as the frame has them.
 */
record Overlap(Frame frame, Composition composition) {

  static Overlap of(LoadedScenario scenario) {
    return new Overlap(scenario.frame(), scenario.composition());
  }

  /** The share of all people who have all of some marks. */
  double share(Collection<String> marks) {
    Set<String> all = new HashSet<>(marks);
    Groups groups = new Groups(composition.divisions(), List.of(), List.of());
    Predicate<Marks> belongs = all.stream().filter(mark -> !isPlace(mark)).map(Marks::having)
        .reduce(everybody -> true, Predicate::and);
    double people = composition.people().stream().filter(person -> belongs.test(Marks.of(person, groups)))
        .mapToDouble(person -> person.weight()).sum();
    return people * share(all, Division.DISTRICT, frame.districts()) * share(all, Division.HOUSING, frame.housing());
  }

  private static boolean isPlace(String mark) {
    return mark.startsWith(Division.DISTRICT.prefix()) || mark.startsWith(Division.HOUSING.prefix());
  }

  private static double share(Set<String> marks, Division way, Map<String, Double> weights) {
    List<String> named = marks.stream().filter(mark -> mark.startsWith(way.prefix()))
        .map(mark -> mark.substring(way.prefix().length())).toList();
    return switch (named.size()) {
      case 0 -> 1;
      case 1 -> weights.getOrDefault(named.get(0), 0.0) / weights.values().stream().mapToDouble(Double::doubleValue).sum();
      default -> 0;
    };
  }

  /**
   * Which of some groups are partly the same people.
   *
   * @param panels how far two surveys asked the same people, see {@link Panels#between}
   */
  SharedPeople of(List<Subgroup> groups, ToDoubleBiFunction<Wave, Wave> panels) {
    Map<List<Subgroup>, Double> parts = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        Subgroup one = groups.get(i);
        Subgroup other = groups.get(j);
        double asked = panels.applyAsDouble(one.wave(), other.wave());
        double part = asked == 0 ? 0 : asked * together(one, other);
        if (part != 0) {
          parts.put(List.of(one, other), part);
        }
      }
    }
    return new SharedPeople(Collections.unmodifiableMap(parts));
  }

  private double together(Subgroup one, Subgroup other) {
    if (one.marks().equals(other.marks())) {
      return 1;
    }
    if (one.isRefusingData() || other.isRefusingData()) {
      return 0;
    }
    Set<String> both = new HashSet<>(one.marks());
    both.addAll(other.marks());
    double apart = share(one.marks()) * share(other.marks());
    return apart == 0 ? 0 : share(both) / Math.sqrt(apart);
  }
}

package canyu.countermeasure;

import canyu.city.City;
import canyu.city.Community;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The communities in which a countermeasure is in force at the same times.
 *
 * @param stretches when, one after the other
 */
record RolloutWave(List<Community> communities, List<Stretch> stretches) {

  /** Where and when a countermeasure without a trigger is in force. */
  static List<RolloutWave> of(Terms terms, City city) {
    if (terms.phases().isEmpty()) {
      return List.of(new RolloutWave(terms.target().in(city), List.of(new Stretch(terms.period(), terms.strength()))));
    }
    Map<List<Stretch>, List<Community>> together = new LinkedHashMap<>();
    city.communities().all().forEach(community -> {
      List<Stretch> stretches = stretches(terms, city, community);
      if (!stretches.isEmpty()) {
        together.computeIfAbsent(stretches, first -> new ArrayList<>()).add(community);
      }
    });
    return together.entrySet().stream().map(each -> new RolloutWave(List.copyOf(each.getValue()), each.getKey())).toList();
  }

  /** The phases that a community goes through: each until the next. */
  private static List<Stretch> stretches(Terms terms, City city, Community community) {
    List<Stretch> stretches = new ArrayList<>();
    terms.phases().stream().filter(phase -> phase.target().orElse(terms.target()).holds(city, community))
        .map(phase -> phase.stretch(terms)).forEach(next -> {
          int last = stretches.size() - 1;
          if (last >= 0) {
            stretches.set(last, stretches.get(last).before(next.period().from()));
          }
          stretches.add(next);
        });
    return List.copyOf(stretches);
  }

  /** How strongly it is in force in a week, 0 to 1. */
  double strengthIn(int week) {
    return stretches.stream().mapToDouble(stretch -> stretch.strengthIn(week)).max().orElse(0);
  }

  /** What its weeks have cost here by the end of a week. */
  double runningBy(int week, Cost cost) {
    return communities.size() * cost.weekly() * stretches.stream()
        .mapToDouble(stretch -> stretch.strength() * stretch.period().weeksBy(week)).sum();
  }

  /** What was paid once here by the end of a week: set-up and each resident, as strongly as it has been in force. */
  double onceBy(int week, Cost cost) {
    double begun = 0;
    double reached = 0;
    for (Stretch stretch : stretches) {
      int weeks = stretch.period().weeksBy(week);
      if (weeks > 0) {
        begun = Math.max(begun, stretch.strength());
        reached = Math.max(reached, stretch.strengthIn(stretch.period().from() + weeks - 1));
      }
    }
    int residents = communities.stream().mapToInt(Community::size).sum();
    return communities.size() * begun * cost.setUp() + residents * reached * cost.perResidentReached();
  }

  /** In how many weeks up to a week it was in force. */
  int weeksBy(int week) {
    return (int) IntStream.rangeClosed(1, week)
        .filter(each -> stretches.stream().anyMatch(stretch -> stretch.period().holds(each))).count();
  }
}

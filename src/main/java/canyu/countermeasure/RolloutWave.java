package canyu.countermeasure;

import canyu.city.City;
import canyu.city.Community;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** How much of the city it is. */
  Extent extent() {
    return new Extent(communities.size(), communities.stream().mapToInt(Community::size).sum(), stretches);
  }
}

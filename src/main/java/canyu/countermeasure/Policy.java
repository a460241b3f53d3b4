package canyu.countermeasure;

import canyu.city.City;
import canyu.city.Community;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All countermeasures of one arm. Where two raise the same lever they do not add up: the one that takes it further
 * holds. What closes something comes before what raises it, so that it can be opened again; levers that are set
 * directly are set after all others, in the order of the list.
 */
public record Policy(List<Countermeasure> countermeasures) {

  /** Doing nothing new. */
  public static final Policy STATUS_QUO = new Policy(List.of());

  /** Whether any countermeasure is meant for a community. */
  public boolean targets(City city, Community community) {
    return countermeasures.stream().anyMatch(countermeasure -> countermeasure.terms().means(city, community));
  }

  /** Whether what is observed decides about it, so that the city must be observed every week. */
  public boolean isAdaptive() {
    return countermeasures.stream().anyMatch(countermeasure -> countermeasure.terms().when().isPresent());
  }

  /** What each countermeasure costs. */
  public List<Cost> prices() {
    return countermeasures.stream().map(Countermeasure::cost).toList();
  }

  /** How a city goes through it in which nothing is observed. */
  public Course in(City city) {
    return new Course(this, city, Monitoring.NOTHING);
  }

  /** The countermeasures that wait for something to be observed, by their place. */
  Map<Integer, Watch> watched(City city) {
    Map<Integer, Watch> watched = new LinkedHashMap<>();
    for (int k = 0; k < countermeasures.size(); k++) {
      int place = k;
      Terms terms = countermeasures.get(k).terms();
      terms.when().ifPresent(trigger -> watched.put(place, new Watch(terms, trigger, city)));
    }
    return watched;
  }
}

package canyu.indicator;

import canyu.city.City;
import canyu.city.Residents;
import java.util.List;
import java.util.Map;

/**
 * A city that is asked at the end of a week.
 *
 * @param week one that is observed
 * @param recollection what residents know of what they did
 * @param cuts the cut points of scales where they are others than the survey's file says, by question
 */
public record Interview(City city, int week, Recollection recollection, Map<String, List<Double>> cuts) {

  /** A city that is asked about nothing that had to be watched. */
  public static Interview of(City city, int week) {
    return new Interview(city, week, Recollection.none(), Map.of());
  }

  Residents residents() {
    return city.residents();
  }
}

package canyu.indicator;

import canyu.city.City;
import canyu.city.Residents;

/**
 * A city that is asked at the end of a week.
 *
 * @param week one that is observed
 * @param recollection what residents know of what they did
 */
public record Interview(City city, int week, Recollection recollection) {

  /** A city that is asked about nothing that had to be watched. */
  public static Interview of(City city, int week) {
    return new Interview(city, week, Recollection.none());
  }

  Residents residents() {
    return city.residents();
  }
}

package canyu.scenario;

import canyu.city.City;
import canyu.city.Levers;
import canyu.city.Strike;
import java.util.List;

/** Everything that happens in all arms alike. */
public record Events(List<Event> all) {

  /** Moves the levers that outside shocks hold in a week. */
  public void apply(int week, City city, Levers levers) {
    for (Event event : all) {
      if (event instanceof LeverShift shift) {
        shift.apply(week, city, levers);
      }
    }
  }

  /** The incidents set for a week. */
  public List<Strike> strikes(int week, City city) {
    return all.stream()
        .filter(event -> event instanceof Incident && event.week() == week)
        .flatMap(event -> ((Incident) event).strikes(city))
        .toList();
  }
}

package canyu.scenario.event;

import canyu.city.City;
import canyu.city.Happenings;
import canyu.city.LeverLevels;
import canyu.city.News;
import canyu.city.Strike;
import canyu.city.Telling;
import java.util.ArrayList;
import java.util.List;

/** Everything that happens in all arms alike. */
public record Events(List<Event> all) {

  /** Moves the levers that outside shocks hold in a week. */
  public void apply(int week, City city, LeverLevels levers) {
    for (Event event : all) {
      if (event instanceof LeverShift shift) {
        shift.apply(week, city, levers);
      }
    }
  }

  /** The incidents and rumours set for a week. */
  public Happenings in(int week, City city) {
    List<Event> now = all.stream().filter(event -> event.week() == week && !(event instanceof LeverShift)).toList();
    if (now.isEmpty()) {
      return Happenings.NONE;
    }
    List<Strike> strikes = new ArrayList<>();
    List<News> news = new ArrayList<>();
    List<Telling> rumours = new ArrayList<>();
    // each event has luck of its own, by name where it has one, so that it stays the same where others are left out
    int unnamed = 0;
    for (Event event : now) {
      int luck = event.name().isPresent() ? event.name().get().hashCode() : unnamed++;
      if (event instanceof Incident incident) {
        incident.strikes(city, luck).forEach(strikes::add);
        incident.news(city, luck).forEach(news::add);
      } else if (event instanceof Rumour rumour) {
        rumour.tellings(city, luck).forEach(rumours::add);
      }
    }
    return new Happenings(List.copyOf(strikes), List.copyOf(news), List.copyOf(rumours));
  }
}

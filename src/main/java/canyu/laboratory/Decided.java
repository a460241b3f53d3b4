package canyu.laboratory;

import canyu.countermeasure.Countermeasure;
import canyu.scenario.event.Event;
import java.util.List;

/**
 * All that was ever decided on a desk.
 *
 * @param countermeasures with their periods
 * @param events what happens whatever the arm
 */
record Decided(List<Countermeasure> countermeasures, List<Event> events) {

  Decided {
    countermeasures = List.copyOf(countermeasures);
    events = List.copyOf(events);
  }
}

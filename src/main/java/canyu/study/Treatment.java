package canyu.study;

import canyu.city.City;
import canyu.city.Lever;
import canyu.countermeasure.Cost;
import canyu.countermeasure.Levers;
import canyu.countermeasure.Policy;
import canyu.countermeasure.Terms;
import canyu.scenario.definition.Scenario;
import canyu.scenario.event.Event;
import java.util.List;
import java.util.Map;

/**
 * What a study does to a settled city from week 1 on. Studies with equal treatments share one life of the city.
 *
 * @param levers the levels to which levers are set, everywhere and at once
 * @param events what happens in which week
 * @param programmeEverywhere whether every community runs a big-data programme
 * @param onlyTheseIncidents whether nothing leaks but in the events
 */
public record Treatment(
    Map<Lever, Double> levers, List<Event> events, boolean programmeEverywhere, boolean onlyTheseIncidents) {

  /** Nothing is done. */
  static final Treatment STATUS_QUO = of(Map.of());

  /** Levers are set. */
  static Treatment of(Map<Lever, Double> levers) {
    return new Treatment(levers, List.of(), false, false);
  }

  /** The same in a city in which nothing leaks but in these events. */
  Treatment withOnly(Event... incidents) {
    return new Treatment(levers, List.of(incidents), programmeEverywhere, true);
  }

  /** The same with a programme in every community. */
  Treatment withProgrammes() {
    return new Treatment(levers, events, true, onlyTheseIncidents);
  }

  /** The countermeasure that sets the levers. */
  Policy policy() {
    return levers.isEmpty() ? Policy.STATUS_QUO
        : new Policy(List.of(new Levers(Terms.AT_ONCE, new Cost(0, 0, 0), levers)));
  }

  /** A copy of a settled city, as the treatment finds it. */
  City city(City settled) {
    City copy = settled.copy();
    return programmeEverywhere ? copy.withProgrammes() : copy;
  }

  /** A scenario with the events, of which nothing is measured: who studies it writes down what is needed. */
  Scenario scenario(Scenario statusQuo) {
    Scenario eventful = statusQuo.unmeasured().with(events);
    return onlyTheseIncidents ? eventful.with(eventful.parameters().onlyScheduledIncidents()) : eventful;
  }
}

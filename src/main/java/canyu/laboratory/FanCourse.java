package canyu.laboratory;

import canyu.countermeasure.Policy;
import canyu.scenario.event.Event;
import java.util.List;

/**
 * What the cities of a fan are to live through.
 *
 * @param life counts how often the large city has begun again
 * @param policy of the second life
 * @param eventsOfArm what happens in the second life
 * @param events what happens in the first
 * @param week up to which they live
 */
record FanCourse(int life, Policy policy, List<Event> eventsOfArm, List<Event> events, int week) {

  FanCourse reaching(int wanted) {
    return new FanCourse(life, policy, eventsOfArm, events, wanted);
  }

  /** Whether another says the same, up to whichever week. */
  boolean saysTheSameAs(FanCourse other) {
    return reaching(other.week).equals(other);
  }
}

package canyu.laboratory;

import canyu.countermeasure.Policy;
import canyu.scenario.draw.Parameters;
import canyu.scenario.event.Event;
import canyu.simulation.ParticipationModel;
import canyu.simulation.Replicate;
import java.util.List;

/** A life that was kept to be compared with: as it came to be, and lived again beside the one that is lived now. */
final class KeptPolicy {

  private final Life before;
  private final Decided decided;
  private final List<Event> events;
  private Life again;

  /**
   * @param before the life, which goes on no more
   * @param decided in it
   * @param events that happened in it
   */
  KeptPolicy(Life before, Decided decided, List<Event> events) {
    this.before = before;
    this.decided = decided;
    this.events = events;
  }

  /** Begins again in week 0. */
  void begin(Replicate replicate, Parameters parameters) {
    Policy policy = new Policy(decided.countermeasures());
    ParticipationModel model = replicate.begin(policy);
    model.changeFromNextWeek(policy, events);
    again = new Life(model, parameters);
    again.begin();
  }

  /** Lives on up to the end of a week. */
  void follow(int week) {
    while (again.week() < week) {
      again.model().step();
    }
  }

  Life before() {
    return before;
  }

  Life again() {
    return again;
  }
}

package canyu.countermeasure;

import canyu.city.City;
import canyu.city.Community;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a countermeasure with a trigger was in force in one city so far. */
final class Watch {

  private final Terms terms;
  private final Trigger trigger;
  private final List<Community> communities;
  private final List<Stretch> stretches = new ArrayList<>();

  Watch(Terms terms, Trigger trigger, City city) {
    this.terms = terms;
    this.trigger = trigger;
    this.communities = terms.target().in(city);
  }

  /** Begins, ends or goes on in a week. */
  void decide(int week, Monitoring monitoring) {
    if (isOn(week)) {
      if (trigger.ends(week, monitoring)) {
        stretches.add(stretches.remove(stretches.size() - 1).before(week));
      }
    } else if (terms.period().holds(week) && trigger.begins(week, monitoring)) {
      Period whole = terms.period();
      stretches.add(new Stretch(new Period(week, whole.until(), whole.ramp()), terms.strength()));
    }
  }

  private boolean isOn(int week) {
    return !stretches.isEmpty() && stretches.get(stretches.size() - 1).period().holds(week);
  }

  /** Where and when it was, and is, in force. */
  RolloutWave wave() {
    return new RolloutWave(communities, List.copyOf(stretches));
  }

  /** The first week in force; 0 where there is none. */
  int first() {
    return Optional.of(stretches).filter(all -> !all.isEmpty()).map(all -> all.get(0).period().from()).orElse(0);
  }
}

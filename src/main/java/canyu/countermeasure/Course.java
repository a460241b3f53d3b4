package canyu.countermeasure;

import canyu.city.City;
import canyu.city.Levers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A policy as one city goes through it: what is observed there decides when its triggers put something in force. */
public final class Course {

  private final Policy policy;
  private final Observation observation;
  private final List<List<Part>> fixed;
  private final Map<Integer, Watch> watched;
  private int week;

  public Course(Policy policy, City city, Observation observation) {
    this.policy = policy;
    this.observation = observation;
    this.fixed = policy.countermeasures().stream().map(each -> Part.of(each.terms(), city)).toList();
    this.watched = policy.watched(city);
  }

  /** Goes on to a week, from what was observed up to the one before. */
  public void reach(int next) {
    while (week < next) {
      week++;
      watched.values().forEach(each -> each.decide(week, observation));
    }
  }

  /** Moves the levers of a week, which stand where the status quo and the events have left them. */
  public void apply(int now, Levers levers) {
    reach(now);
    for (Goal.Way way : Goal.Way.values()) {
      for (int k = 0; k < fixed.size(); k++) {
        apply(now, levers, policy.countermeasures().get(k).goals(), way, parts(k));
      }
    }
  }

  private static void apply(int now, Levers levers, List<Goal> all, Goal.Way way, List<Part> parts) {
    List<Goal> goals = all.stream().filter(goal -> goal.way() == way).toList();
    for (Part part : goals.isEmpty() ? List.<Part>of() : parts) {
      double strength = part.strengthIn(now);
      if (strength > 0) {
        part.communities().forEach(community -> goals.forEach(goal -> goal.move(levers, community, strength)));
      }
    }
  }

  private List<Part> parts(int countermeasure) {
    Watch watch = watched.get(countermeasure);
    return watch == null ? fixed.get(countermeasure) : List.of(watch.part());
  }

  /** Where and when everything was in force so far. */
  public Ledger ledger() {
    return new Ledger(IntStream.range(0, fixed.size())
        .mapToObj(k -> parts(k).stream().map(Part::extent).toList()).toList());
  }

  /** What all has cost by the end of a week. */
  public double costBy(int now) {
    return ledger().costBy(now, policy.prices());
  }

  /** What came of each trigger by the end of a week, in the order of the countermeasures. */
  public List<Firing> firings(int now) {
    List<Firing> firings = new ArrayList<>();
    watched.forEach((k, watch) -> firings.add(new Firing(k, watch.first(), watch.part().extent().weeksBy(now),
        ledger().costBy(now, k, policy.countermeasures().get(k).cost()))));
    return List.copyOf(firings);
  }
}

package canyu.countermeasure;

import canyu.city.City;
import canyu.city.LeverLevels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A policy as one city goes through it: what is observed there decides when its triggers put something in force. */
public final class Course {

  private final Policy policy;
  private final Monitoring monitoring;
  private final List<List<RolloutWave>> fixed;
  private final Map<Integer, Watch> watched;
  private int week;

  public Course(Policy policy, City city, Monitoring monitoring) {
    this.policy = policy;
    this.monitoring = monitoring;
    this.fixed = policy.countermeasures().stream().map(each -> RolloutWave.of(each.terms(), city)).toList();
    this.watched = policy.watched(city);
  }

  /** Goes on to a week, from what was observed up to the one before. */
  public void reach(int next) {
    while (week < next) {
      week++;
      watched.values().forEach(each -> each.decide(week, monitoring));
    }
  }

  /** Moves the levers of a week, which stand where the status quo and the events have left them. */
  public void apply(int now, LeverLevels levers) {
    reach(now);
    for (Goal.Way way : Goal.Way.values()) {
      for (int k = 0; k < fixed.size(); k++) {
        apply(now, levers, policy.countermeasures().get(k).goals(), way, waves(k));
      }
    }
  }

  private static void apply(int now, LeverLevels levers, List<Goal> all, Goal.Way way, List<RolloutWave> waves) {
    List<Goal> goals = all.stream().filter(goal -> goal.way() == way).toList();
    for (RolloutWave wave : goals.isEmpty() ? List.<RolloutWave>of() : waves) {
      double strength = wave.strengthIn(now);
      if (strength > 0) {
        wave.communities().forEach(community -> goals.forEach(goal -> goal.move(levers, community, strength)));
      }
    }
  }

  private List<RolloutWave> waves(int countermeasure) {
    Watch watch = watched.get(countermeasure);
    return watch == null ? fixed.get(countermeasure) : List.of(watch.wave());
  }

  /** Where and when everything was in force so far. */
  public Ledger ledger() {
    return new Ledger(IntStream.range(0, fixed.size())
        .mapToObj(k -> waves(k).stream().map(RolloutWave::extent).toList()).toList());
  }

  /** What all has cost by the end of a week. */
  public double costBy(int now) {
    return ledger().costBy(now, policy.prices());
  }

  /** What came of each trigger by the end of a week, in the order of the countermeasures. */
  public List<Firing> firings(int now) {
    List<Firing> firings = new ArrayList<>();
    watched.forEach((k, watch) -> firings.add(new Firing(k, watch.first(), watch.wave().extent().weeksBy(now),
        ledger().costBy(now, k, policy.countermeasures().get(k).cost()))));
    return List.copyOf(firings);
  }
}

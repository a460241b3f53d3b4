package canyu.countermeasure;

import canyu.city.City;
import canyu.city.Community;
import canyu.city.Levers;
import java.util.List;

/**
 * All countermeasures of one arm. Where two raise the same lever they do not add up: the one that takes it further
 * holds.
 * Levers that are set directly are set after all others, in the order of the list.
 */
public record Policy(List<Countermeasure> countermeasures) {

  /** Doing nothing new. */
  public static final Policy STATUS_QUO = new Policy(List.of());

  /** Whether any countermeasure is meant for a community. */
  public boolean targets(City city, Community community) {
    return countermeasures.stream().anyMatch(countermeasure -> countermeasure.terms().target().holds(city, community));
  }

  /** Moves the levers of a week, which stand where the status quo and the events have left them. */
  public void apply(int week, City city, Levers levers) {
    countermeasures.forEach(countermeasure -> apply(week, city, levers, countermeasure, true));
    countermeasures.forEach(countermeasure -> apply(week, city, levers, countermeasure, false));
  }

  private static void apply(int week, City city, Levers levers, Countermeasure countermeasure, boolean upwardsOnly) {
    double strength = countermeasure.terms().strengthIn(week);
    List<Goal> goals = countermeasure.goals().stream().filter(goal -> goal.upwardsOnly() == upwardsOnly).toList();
    if (strength > 0 && !goals.isEmpty()) {
      countermeasure.terms().target().in(city).forEach(community ->
          goals.forEach(goal -> move(levers, community, goal, strength)));
    }
  }

  private static void move(Levers levers, Community community, Goal goal, double strength) {
    if (goal.upwardsOnly()) {
      levers.raise(goal.lever(), community, (float) goal.level(), (float) strength);
    } else {
      levers.move(goal.lever(), community, (float) goal.level(), (float) strength);
    }
  }

  /** What all has cost by the end of a week. */
  public double costBy(int week, City city) {
    return runningBy(week, city) + onceBy(week, city);
  }

  /**
   * What falls to some weeks, the last of which is given: what they cost themselves, and their share of what was paid
   * once by then, which is written off evenly.
   *
   * @param writtenOff over how many weeks
   */
  public double costOf(int weeks, int last, int writtenOff, City city) {
    return runningBy(last, city) - runningBy(last - weeks, city) + onceBy(last, city) * weeks / writtenOff;
  }

  private double runningBy(int week, City city) {
    return countermeasures.stream().mapToDouble(each -> each.terms().strength() * each.terms().target().in(city).size()
        * each.terms().period().weeksBy(week) * each.cost().weekly()).sum();
  }

  private double onceBy(int week, City city) {
    return countermeasures.stream().filter(each -> each.terms().period().weeksBy(week) > 0)
        .mapToDouble(each -> onceBy(week, city, each)).sum();
  }

  private static double onceBy(int week, City city, Countermeasure countermeasure) {
    Terms terms = countermeasure.terms();
    List<Community> communities = terms.target().in(city);
    int residents = communities.stream().mapToInt(Community::size).sum();
    int lastWeek = terms.period().from() + terms.period().weeksBy(week) - 1;
    Cost cost = countermeasure.cost();
    return terms.strength() * (communities.size() * cost.setUp()
        + residents * terms.period().share(lastWeek) * cost.perResidentReached());
  }
}

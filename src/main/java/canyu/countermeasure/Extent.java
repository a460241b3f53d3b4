package canyu.countermeasure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * In how much of a city a countermeasure was in force, and when.
 *
 * @param communities how many communities
 * @param residents how many live in them
 * @param stretches when, one after the other
 */
public record Extent(int communities, int residents, List<Stretch> stretches) {

  /** What its weeks have cost here by the end of a week. */
  double runningBy(int week, Cost price) {
    return communities * price.weekly() * stretches.stream()
        .mapToDouble(stretch -> stretch.strength() * stretch.period().weeksBy(week)).sum();
  }

  /** What was paid once here by the end of a week: set-up and each resident, as strongly as it has been in force. */
  double onceBy(int week, Cost price) {
    double begun = 0;
    double reached = 0;
    for (Stretch stretch : stretches) {
      int weeks = stretch.period().weeksBy(week);
      if (weeks > 0) {
        begun = Math.max(begun, stretch.strength());
        reached = Math.max(reached, stretch.strengthIn(stretch.period().from() + weeks - 1));
      }
    }
    return communities * begun * price.setUp() + residents * reached * price.perResidentReached();
  }

  /** In how many weeks up to a week it was in force. */
  int weeksBy(int week) {
    return (int) IntStream.rangeClosed(1, week)
        .filter(each -> stretches.stream().anyMatch(stretch -> stretch.period().holds(each))).count();
  }
}

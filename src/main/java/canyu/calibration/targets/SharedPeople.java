package canyu.calibration.targets;

import canyu.calibration.survey.Subgroup;
import java.util.List;
import java.util.Map;

/**
 * How far groups of respondents answered as the same people: nobody is among women and among men, many women are among
 * those of 16 to 24, and a panel is asked again.
 *
 * @param parts for two groups, in the order in which they are to be met: how many of them are the same people, divided by
 *     the geometric mean of their numbers, times the correlation of what the same person says in both; 0 where it is left out
 */
public record SharedPeople(Map<List<Subgroup>, Double> parts) {

  static final SharedPeople NOBODY = new SharedPeople(Map.of());

  double between(Subgroup one, Subgroup other) {
    return parts.getOrDefault(List.of(one, other), parts.getOrDefault(List.of(other, one), 0.0));
  }
}

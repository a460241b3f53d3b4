package canyu.calibration.loading;

import canyu.calibration.survey.Wave;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which surveys asked people whom an earlier one had asked. What somebody says in surveys that are further apart goes
 * together as the product of the steps between them.
 *
 * @param links by the name of a survey, that to the earlier one
 */
record Panels(Map<String, Link> links) {

  /**
   * @param before the name of the earlier survey
   * @param part of the geometric mean of both numbers of respondents that answered both, times the correlation of what the
   *     same person says
   */
  record Link(String before, double part) {}

  /** How far two surveys asked the same people: 1 for the same survey, 0 for samples that are independent. */
  double between(Wave one, Wave other) {
    List<String> mine = back(one.name());
    List<String> theirs = back(other.name());
    Optional<String> common = mine.stream().filter(theirs::contains).findFirst();
    return common.map(meeting -> steps(mine, meeting) * steps(theirs, meeting)).orElse(0.0);
  }

  /** A survey and those from which its people come, one after the other. */
  private List<String> back(String name) {
    List<String> names = new ArrayList<>();
    Optional<String> next = Optional.of(name);
    while (next.isPresent() && !names.contains(next.get())) {
      names.add(next.get());
      next = Optional.ofNullable(links.get(next.get())).map(Link::before);
    }
    return names;
  }

  private double steps(List<String> back, String until) {
    return back.stream().limit(back.indexOf(until)).mapToDouble(name -> links.get(name).part).reduce(1, (a, b) -> a * b);
  }
}

package canyu.scenario.event;

import canyu.city.City;
import canyu.city.Telling;
import canyu.countermeasure.Target;
import canyu.parameter.About;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rumour of a data-security incident that did not happen. The less literate believe it and are shaken as if it were
 * true, until information reaches them that sets it right.
 */
@About("a rumour of a data-security incident that did not happen")
public record Rumour(
    @About(value = "the week in which it comes up", unit = "week", min = 1, max = 20000)
    int week,
    @About(value = "the communities in which it comes up; all where left out", preset = "{}")
    Target where,
    @About(value = "share of the residents there who are told", unit = "share", min = 0, max = 1)
    double share,
    @About("a short name, by which other parts of the scenario may refer to it")
    Optional<String> name)
    implements Event {

  /** What it does to a city in its week. */
  Stream<Telling> tellings(City city, int luck) {
    return where.in(city).stream().map(community -> new Telling(community.index(), (float) share, luck));
  }
}

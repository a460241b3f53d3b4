package canyu.scenario;

import canyu.city.City;
import canyu.city.Strike;
import canyu.countermeasure.Target;
import canyu.parameter.About;
import java.util.stream.Stream;

/** A data-security incident at the platforms of chosen communities; those without a programme have nothing to leak. */
@About("a data-security incident at the platforms of the communities named")
public record Incident(
    @About(value = "the week in which it strikes", unit = "week", min = 1, max = 20000)
    int week,
    @About(value = "the communities struck; all that run a programme where left out", preset = "{}")
    Target where,
    @About(value = "share of the enrolled who are hit", unit = "share", min = 0, max = 1)
    double severity,
    @About(value = "whether it becomes public", preset = "true")
    boolean known)
    implements Event {

  /** What it does to a city in its week. */
  Stream<Strike> strikes(City city) {
    return where.in(city).stream().map(community -> new Strike(community.index(), (float) severity, known));
  }
}

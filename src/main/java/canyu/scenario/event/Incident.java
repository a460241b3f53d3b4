package canyu.scenario.event;

import canyu.city.City;
import canyu.city.Community;
import canyu.city.News;
import canyu.city.Strike;
import canyu.countermeasure.Target;
import canyu.parameter.About;
import java.util.Optional;
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
    boolean known,
    @About(value = "share of all other residents of the city who hear of it that week through the media",
        unit = "share", min = 0, max = 1, preset = "0")
    double news,
    @About("a short name, by which other parts of the scenario may refer to it")
    Optional<String> name)
    implements Event {

  public Incident {
    if (news > 0 && !known) {
      throw new IllegalArgumentException("news must be 0 where the incident is not known, but is " + news);
    }
  }

  /** What it does to a city in its week. */
  Stream<Strike> strikes(City city, int luck) {
    return where.in(city).stream().map(community -> new Strike(community.index(), (float) severity, known, luck));
  }

  /** What the media have to report: nothing where nothing leaked. */
  Stream<News> news(City city, int luck) {
    return news > 0 && where.in(city).stream().anyMatch(Community::programme)
        ? Stream.of(new News((float) news, luck)) : Stream.empty();
  }
}

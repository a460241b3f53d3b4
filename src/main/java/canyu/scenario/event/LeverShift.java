package canyu.scenario.event;

import canyu.city.City;
import canyu.city.Lever;
import canyu.city.LeverLevels;
import canyu.countermeasure.Target;
import canyu.parameter.About;
import java.util.Optional;

/** An outside shock: a lever stands at another level for some time, and countermeasures start from there. */
@About("an outside shock that moves a lever for some time")
public record LeverShift(
    @About(value = "the first week", unit = "week", min = 1, max = 20000)
    int week,
    @About(value = "the last week; to the end where left out", unit = "week", min = 1, max = 20000)
    Optional<Integer> until,
    @About(value = "where; everywhere where left out", preset = "{}")
    Target where,
    @About("the lever")
    Lever lever,
    @About("the level at which it stands meanwhile, within the range of the lever")
    double level,
    @About("a short name, by which other parts of the scenario may refer to it")
    Optional<String> name)
    implements Event {

  public LeverShift {
    lever.check("level", level);
    if (until.isPresent() && until.get() < week) {
      throw new IllegalArgumentException("until must not be before week " + week + ", but is " + until.get());
    }
  }

  /** Moves the lever if the shock lasts in this week. */
  void apply(int now, City city, LeverLevels levers) {
    if (now >= week && (until.isEmpty() || now <= until.get())) {
      where.in(city).forEach(community -> levers.move(lever, community, (float) level, 1));
    }
  }
}

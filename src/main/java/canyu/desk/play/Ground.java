package canyu.desk.play;

import canyu.city.Sweep;
import canyu.scenario.loading.LoadedScenario;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The settled cities of one scenario in one size, each drawn when it is first asked for. */
final class Ground {

  private final LoadedScenario settled;
  private final Map<Integer, KeptCity> cities = new ConcurrentHashMap<>();

  Ground(LoadedScenario settled) {
    this.settled = settled;
  }

  /** The scenario without what is done and happens. */
  LoadedScenario settled() {
    return settled;
  }

  /** The lives of a city under a scenario that settles as this one does. */
  CityLives live(LoadedScenario loaded, int number, Sweep sweep) {
    KeptCity known = cities.get(number);
    if (known == null) {
      known = new KeptCity(settled, number, sweep);
      KeptCity other = cities.putIfAbsent(number, known);
      known = other == null ? known : other;
    }
    return known.live(loaded, sweep);
  }
}

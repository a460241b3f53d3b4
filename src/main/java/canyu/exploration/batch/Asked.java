package canyu.exploration.batch;

import canyu.experiment.run.Workforce;
import canyu.experiment.store.RunKeys;
import canyu.exploration.ensemble.EndsLog;
import canyu.scenario.loading.LoadedScenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Arms of a scenario that are wanted in some cities.
 *
 * @param arms by name, the one with which the others are compared included
 * @param cities by number, from 0
 */
public record Asked(LoadedScenario loaded, List<String> arms, List<Integer> cities) {

  /**
   * The same with the key of every run.
   *
   * @param cities the key of each city as it settles
   * @param places by arm, those of the log that its cities have
   */
  record Keyed(Asked asked, List<String> cities, Map<String, List<EndsLog.Place>> places) {}

  /** All that is asked for, with its keys under a version of the program. */
  static List<Keyed> keyed(List<Asked> all, String version, Workforce workforce) {
    return workforce.forEach(IntStream.range(0, all.size()).boxed().toList(),
        (number, sweep) -> all.get(number).keyed(RunKeys.of(version, all.get(number).loaded)));
  }

  private Keyed keyed(RunKeys keys) {
    Map<String, List<EndsLog.Place>> places = new LinkedHashMap<>();
    arms.forEach(arm -> places.put(arm,
        cities.stream().map(city -> new EndsLog.Place(keys.withPrices(arm, city), city)).toList()));
    return new Keyed(this, cities.stream().map(keys::ofCity).toList(), places);
  }
}

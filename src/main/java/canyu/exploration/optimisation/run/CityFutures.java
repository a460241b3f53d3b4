package canyu.exploration.optimisation.run;

import canyu.experiment.run.Workers;
import canyu.exploration.ensemble.EndsLog;
import canyu.exploration.optimisation.file.LoadedOptimisation;
import canyu.exploration.optimisation.objective.Futures;
import canyu.exploration.optimisation.objective.Trial;
import canyu.exploration.optimisation.space.Mix;
import java.util.List;

/** Simulated cities, in which every mix is tried; runs that were made before are not made again. */
final class CityFutures implements Futures {

  private final LoadedOptimisation loaded;
  private final List<Integer> cities;
  private final EndsLog log;
  private final Workers workers;
  private final Runnable onRun;
  private final MixRuns runs;

  /**
   * @param cities their numbers, those of one future after the other
   * @param onRun called after each run, made now or earlier, one call at a time
   */
  CityFutures(LoadedOptimisation loaded, List<Integer> cities, EndsLog log, Workers workers, Runnable onRun) {
    this.loaded = loaded;
    this.cities = cities;
    this.log = log;
    this.workers = workers;
    this.onRun = onRun;
    this.runs = MixRuns.keepingCities(loaded);
  }

  @Override
  public List<Trial> of(List<Mix> mixes) {
    mixes.forEach(mix -> cities.forEach(city -> log.run(mix.in(city))));
    List<MixRuns.City> left = cities.stream().map(city ->
        new MixRuns.City(city, mixes.stream().filter(mix -> log.run(mix.in(city)).isEmpty()).toList())).toList();
    for (int known = left.stream().mapToInt(city -> city.mixes().size()).sum(); known < mixes.size() * cities.size(); known++) {
      onRun.run();
    }
    workers.make(runs, left.stream().filter(city -> !city.mixes().isEmpty()).toList(), end -> {
      log.add(end.place(), end.levels());
      onRun.run();
    });
    return mixes.stream().map(this::trial).toList();
  }

  private Trial trial(Mix mix) {
    int each = loaded.optimisation().futures().cities();
    double[][] levels = new double[loaded.question().judge().outcomes().size()][cities.size() / each];
    for (int k = 0; k < cities.size(); k++) {
      double[] run = log.run(mix.in(cities.get(k))).orElseThrow();
      for (int outcome = 0; outcome < run.length; outcome++) {
        levels[outcome][k / each] += run[outcome] / each;
      }
    }
    return new Trial(mix, levels);
  }
}

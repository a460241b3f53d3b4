package canyu.spark;

import canyu.api.ScenarioRun;
import canyu.city.Sweep;
import canyu.experiment.run.Arms;
import canyu.experiment.run.Computation;
import canyu.experiment.run.Packed;
import canyu.experiment.store.Fingerprint;
import canyu.experiment.store.RunFile;
import canyu.experiment.store.RunKeys;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.PackedScenario;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Runs of a scenario, city by city. */
record CityRuns(LoadedScenario loaded, RunKeys keys) implements Computation<CityRuns.City, CityRuns.Run> {

  /**
   * What is not known yet of a city.
   *
   * @param number of the city, from 0
   * @param arms that are to be run there
   */
  record City(int number, List<String> arms) implements Serializable {}

  /**
   * A run.
   *
   * @param file the bytes that a store keeps
   */
  record Run(String arm, int city, byte[] file) implements Serializable {}

  static CityRuns of(LoadedScenario loaded) throws IOException {
    return new CityRuns(loaded, ScenarioRun.keys(loaded));
  }

  @Override
  public void make(City city, Sweep sweep, Consumer<Run> made) {
    Arms arms = new Arms(loaded, city.number, sweep);
    city.arms.forEach(arm -> made.accept(run(arms, arm, city.number)));
  }

  private Run run(Arms arms, String arm, int city) {
    try {
      return new Run(arm, city, RunFile.write(arms.run(arm), keys.of(arm, city)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Packed<City, Run> packed() {
    return new Travelling(PackedScenario.of(loaded));
  }

  /** The scenario alone. */
  private record Travelling(PackedScenario scenario) implements Packed<City, Run> {

    @Override
    public CityRuns unpackedIn(Path folder) throws IOException {
      return CityRuns.of(scenario.unpackedIn(folder));
    }
  }

  @Override
  public String fingerprint() {
    return Fingerprint.of("", loaded).hash();
  }
}

package canyu.exploration.batch;

import canyu.city.Sweep;
import canyu.experiment.run.Computation;
import canyu.experiment.run.Packed;
import canyu.experiment.store.RunKeys;
import canyu.exploration.ensemble.End;
import canyu.parameter.Origin;
import canyu.parameter.ParameterException;
import canyu.scenario.definition.Outcome;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.PackedScenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Many scenarios on their way to another machine, which reads each when it is asked for a run of it, and makes none that
 * has another key there.
 *
 * @param outcomes as files have them
 * @param scenarios in the order in which they were asked for
 */
record PackedRuns(String version, List<String> outcomes, List<PackedScenario> scenarios)
    implements Packed<BranchedRuns.City, End> {

  static PackedRuns of(String version, List<Outcome> outcomes, List<Asked> asked) {
    Map<String, String> known = new HashMap<>();
    List<PackedScenario> scenarios = asked.stream().map(each -> PackedScenario.of(each.loaded())).toList();
    // a text that many have travels once
    scenarios.forEach(packed -> packed.files().replaceAll((name, text) -> known.computeIfAbsent(text, same -> text)));
    return new PackedRuns(version, outcomes.stream().map(Outcome::toString).toList(), scenarios);
  }

  @Override
  public Computation<BranchedRuns.City, End> unpackedIn(Path folder) {
    return new Arrived(folder, outcomes.stream().map(Outcome::parse).toList(), new ConcurrentHashMap<>());
  }

  /** A scenario that was read here, and its keys. */
  private record Read(LoadedScenario loaded, RunKeys keys) {}

  /** The same runs on the other machine. */
  private final class Arrived implements Computation<BranchedRuns.City, End> {

    private final Path folder;
    private final List<Outcome> kept;
    private final Map<Integer, Read> read;

    Arrived(Path folder, List<Outcome> kept, Map<Integer, Read> read) {
      this.folder = folder;
      this.kept = kept;
      this.read = read;
    }

    @Override
    public void make(BranchedRuns.City city, Sweep sweep, Consumer<End> made) {
      BranchedRuns.make(city, this::scenario, kept, sweep, made);
    }

    private LoadedScenario scenario(BranchedRuns.Run run) {
      Read here = read.computeIfAbsent(run.asked(), this::read);
      String key = here.keys.withPrices(run.arm(), run.place().city());
      if (!key.equals(run.place().run())) {
        throw new ParameterException(new Origin(here.loaded.tree().origin().file(), 0),
            "is another scenario here than where it was packed: a run has the key " + key + " instead of " + run.place().run());
      }
      return here.loaded;
    }

    private Read read(int number) {
      try {
        LoadedScenario loaded = scenarios.get(number).unpackedIn(folder.resolve(Integer.toString(number)));
        return new Read(loaded, RunKeys.of(version, loaded));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Packed<BranchedRuns.City, End> packed() {
      return PackedRuns.this;
    }

    @Override
    public String fingerprint() {
      return BranchedRuns.fingerprint(kept);
    }
  }
}

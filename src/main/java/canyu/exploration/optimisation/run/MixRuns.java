package canyu.exploration.optimisation.run;

import canyu.city.Sweep;
import canyu.experiment.run.Computation;
import canyu.experiment.run.Packed;
import canyu.exploration.ensemble.End;
import canyu.exploration.optimisation.file.LoadedOptimisation;
import canyu.exploration.optimisation.file.OptimisationFile;
import canyu.exploration.optimisation.space.Mix;
import canyu.scenario.definition.Outcome;
import canyu.scenario.loading.PackedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.simulation.Replicate;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Mixes that are tried in a city, from which each branches off once it has settled. */
final class MixRuns implements Computation<MixRuns.City, End> {

  private final LoadedOptimisation loaded;
  private final List<Outcome> outcomes;
  private final Settling settling;

  /** How a city comes to be as mixes begin. */
  private interface Settling {
    Replicate of(int number);
  }

  /** A city with the mixes that are wanted in it. */
  record City(int number, List<Mix> mixes) implements Serializable {}

  private MixRuns(LoadedOptimisation loaded, Settling settling) {
    this.loaded = loaded;
    this.outcomes = loaded.question().judge().outcomes();
    this.settling = settling;
  }

  /** Each city settles once, since it is asked again and again. */
  static MixRuns keepingCities(LoadedOptimisation loaded) {
    Map<Integer, Replicate> settled = new ConcurrentHashMap<>();
    return new MixRuns(loaded, city -> settled.computeIfAbsent(city, number -> settle(loaded, number)));
  }

  private static Replicate settle(LoadedOptimisation loaded, int number) {
    return new Replicate(loaded.tried(), number, Sweep.IN_ORDER);
  }

  @Override
  public void make(City city, Sweep sweep, Consumer<End> made) {
    Replicate settled = settling.of(city.number);
    city.mixes.forEach(mix -> made.accept(
        End.of(mix.in(city.number), settled.live(loaded.policy(mix)).trajectory(), outcomes)));
  }

  @Override
  public Packed<City, End> packed() {
    PackedScenario files = PackedScenario.of(loaded.asked());
    files.add(Travelling.QUESTION, loaded.tree().withValue("scenario", ScenarioFile.BASELINE, "packed"));
    return new Travelling(files);
  }

  /** The question and its scenario. Where they arrive, cities settle for each batch of mixes: others may have the next. */
  private record Travelling(PackedScenario files) implements Packed<City, End> {

    private static final String QUESTION = "question.yaml";

    @Override
    public MixRuns unpackedIn(Path folder) throws IOException {
      LoadedOptimisation arrived = OptimisationFile.read(files.writtenIn(folder).resolve(QUESTION), Map.of());
      return new MixRuns(arrived, city -> settle(arrived, city));
    }
  }

  @Override
  public String fingerprint() {
    return loaded.fingerprint("").hash();
  }
}

package canyu.benchmark;

import canyu.city.Chance;
import canyu.city.City;
import canyu.city.Sweep;
import canyu.countermeasure.Policy;
import canyu.plain.PlainModel;
import canyu.population.Population;
import canyu.scenario.draw.Parameters;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.simulation.ParticipationModel;
import canyu.simulation.WorkerTeam;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Weeks per second of one city: the fast model, and the plain one of a MASON textbook; times the residents, it gives
 * resident-weeks per second.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx14g")
@Warmup(iterations = 3, time = 8)
@Measurement(iterations = 5, time = 8)
public class CityBenchmark {

  private static final int MANY_WEEKS = 10000;

  /** A city in the middle of its life under the status quo. */
  @State(Scope.Benchmark)
  public static class FastCity {

    @Param("1000000")
    public int residents;

    @Param({"1", "2"})
    public int threads;

    /** How often indicators are measured, in weeks: 4 as scenarios do, or 1. */
    @Param({"4", "1"})
    public int every;

    private WorkerTeam team;
    private ParticipationModel model;

    @Setup(Level.Trial)
    public void settle() {
      team = new WorkerTeam(threads);
      LoadedScenario loaded = load(residents, every);
      Chance chance = Chance.of(1, 0);
      model = new ParticipationModel(loaded.scenario(), draw(loaded, residents, chance, team), Policy.STATUS_QUO,
          chance, team, 0, MANY_WEEKS);
      model.start();
    }

    @TearDown
    public void dismiss() {
      team.close();
    }
  }

  /** The same city as objects on MASON's schedule. */
  @State(Scope.Benchmark)
  public static class PlainCity {

    @Param("1000000")
    public int residents;

    private PlainModel model;

    @Setup(Level.Trial)
    public void settle() {
      City city = draw(load(residents, 4), residents, Chance.of(1, 0), Sweep.IN_ORDER);
      model = new PlainModel(1, city, 1);
      model.start();
    }
  }

  private static LoadedScenario load(int residents, int every) {
    return ScenarioFile.read(Path.of("scenarios/baseline.yaml"), Map.of("population.residents", "" + residents,
        "time.weeks", "" + MANY_WEEKS, "time.recordCity", "" + every));
  }

  private static City draw(LoadedScenario loaded, int residents, Chance chance, Sweep sweep) {
    Parameters parameters = loaded.scenario().parameters();
    return Population.draw(loaded.frame(), loaded.composition(), parameters.traits(), parameters.network(),
        parameters.start(), residents, 1000, chance, sweep);
  }

  @Benchmark
  public boolean fastWeek(FastCity city) {
    return city.model.schedule.step(city.model);
  }

  @Benchmark
  public boolean plainWeek(PlainCity city) {
    return city.model.schedule.step(city.model);
  }
}

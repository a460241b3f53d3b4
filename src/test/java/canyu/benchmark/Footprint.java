package canyu.benchmark;

import canyu.city.Chance;
import canyu.city.City;
import canyu.countermeasure.Policy;
import canyu.population.Population;
import canyu.scenario.draw.Parameters;
import canyu.scenario.loading.LoadedScenario;
import canyu.scenario.loading.ScenarioFile;
import canyu.simulation.ParticipationModel;
import canyu.simulation.WorkerTeam;
import java.nio.file.Path;
import java.util.Map;

/** Prints how much memory a city takes, and how long it takes to draw it and to live through some weeks. */
public final class Footprint {

  private static final int WEEKS = 8;

  private Footprint() {}

  /** The argument is how many residents the city has. */
  public static void main(String[] arguments) {
    int residents = Integer.parseInt(arguments[0]);
    LoadedScenario loaded = ScenarioFile.read(Path.of("scenarios/baseline.yaml"),
        Map.of("population.residents", "" + residents, "time.weeks", "" + WEEKS));
    Parameters parameters = loaded.scenario().parameters();
    try (WorkerTeam team = new WorkerTeam(Runtime.getRuntime().availableProcessors())) {
      long before = usedBytes();
      long start = System.nanoTime();
      Chance chance = Chance.of(1, 0);
      City city = Population.draw(loaded.frame(), loaded.composition(), parameters.traits(), parameters.network(),
          parameters.start(), residents, 1000, chance, team);
      long drawn = System.nanoTime();
      long bytes = usedBytes() - before;
      long weeks = System.nanoTime();
      new ParticipationModel(loaded.scenario(), city, Policy.STATUS_QUO, chance, team, 0, WEEKS).run();
      long end = System.nanoTime();
      System.out.printf("%,d residents: %.1f bytes each; drawn in %.1f s; %d weeks in %.1f s%n", residents,
          (double) bytes / residents, (drawn - start) / 1e9, WEEKS, (end - weeks) / 1e9);
    }
  }

  private static long usedBytes() {
    System.gc();
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
